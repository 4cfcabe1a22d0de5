package io.planwright.forecasting.ces;

import java.util.Arrays;

/**
 * Whether a model with a level and a season forgets its initial states: whether all roots of the
 * characteristic polynomial of its errors lie inside the unit circle. One instance serves one
 * search; it allocates at construction only.
 *
 * <p>For a level alone that polynomial is q(z) = z² − (2 − 2α₀ + α₁)z + δ, δ = (α₀ − 3/2)² + (α₁ −
 * 1/2)² − 1/2, and that of the process p(z) = z² − (2 − α₀)z + 2 − α₀ − α₁; those of a seasonal
 * pair, Q and P, are the same in z^m. Together the errors have q(z)·P(z^m) + p(z)·(Q − P)(z^m),
 * with P = z^m − 1 and Q = P + γ for real indices; tested by the reduction of Schur and Cohn in
 * O(m²).
 */
final class Stability {

  private static final double MARGIN = 1e-9;

  private final boolean complex;
  private final int seasonLength;
  private final double[] polynomial;
  private final double[] reduced;

  /** For a form with a level and a season. */
  Stability(CesForm form, int seasonLength) {
    this.complex = form.hasSeasonalPotential();
    this.seasonLength = seasonLength;
    int degree = 2 + (complex ? 2 * seasonLength : seasonLength);
    this.polynomial = new double[degree + 1];
    this.reduced = new double[degree + 1];
  }

  boolean holds(double[] coefficients) {
    double real = coefficients[0];
    double imaginary = coefficients[1];
    double trace = errorTrace(real, imaginary);
    double determinant = errorDeterminant(real, imaginary);
    double processTrace = 2 - real;
    double processDeterminant = 2 - real - imaginary;
    Arrays.fill(polynomial, 0);
    int m = seasonLength;
    if (!complex) {
      add(m, 1, trace, determinant);
      add(0, -1, trace, determinant);
      add(0, coefficients[2], processTrace, processDeterminant);
      return rootsInside();
    }
    double seasonalReal = coefficients[2];
    double seasonalImaginary = coefficients[3];
    double seasonalTrace = 2 - seasonalReal;
    double seasonalDeterminant = 2 - seasonalReal - seasonalImaginary;
    add(2 * m, 1, trace, determinant);
    add(m, -seasonalTrace, trace, determinant);
    add(0, seasonalDeterminant, trace, determinant);
    double linear = seasonalTrace - errorTrace(seasonalReal, seasonalImaginary);
    double constant = errorDeterminant(seasonalReal, seasonalImaginary) - seasonalDeterminant;
    add(m, linear, processTrace, processDeterminant);
    add(0, constant, processTrace, processDeterminant);
    return rootsInside();
  }

  private static double errorTrace(double real, double imaginary) {
    return 2 - 2 * real + imaginary;
  }

  private static double errorDeterminant(double real, double imaginary) {
    return (real - 1.5) * (real - 1.5) + (imaginary - 0.5) * (imaginary - 0.5) - 0.5;
  }

  /** Adds factor·z^power·(z² − trace·z + determinant), coefficients by ascending power. */
  private void add(int power, double factor, double trace, double determinant) {
    polynomial[power] += factor * determinant;
    polynomial[power + 1] -= factor * trace;
    polynomial[power + 2] += factor;
  }

  private boolean rootsInside() {
    for (int degree = polynomial.length - 1; degree > 0; degree--) {
      double reflection = polynomial[0] / polynomial[degree];
      if (!(Math.abs(reflection) < 1 - MARGIN)) {
        return false;
      }
      for (int i = 1; i <= degree; i++) {
        reduced[i - 1] = polynomial[i] - reflection * polynomial[degree - i];
      }
      System.arraycopy(reduced, 0, polynomial, 0, degree);
    }
    return true;
  }
}
