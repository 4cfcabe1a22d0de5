package io.planwright.forecasting.ces;

/**
 * Whether a model forgets its initial states: whether all roots of the characteristic polynomial of
 * its errors lie inside the unit circle. One instance serves one search; it allocates at
 * construction only.
 *
 * <p>For states that reach back one period that polynomial is q(z) = z² − (2 − 2α₀ + α₁)z + δ, and
 * that of the process p(z) = z² − (2 − α₀)z + 2 − α₀ − α₁; the seasonal ones are the same in z^m.
 * Together their errors have q(z)·P(z^m) + p(z)·(Q − P)(z^m), tested by the reduction of Schur and
 * Cohn in O(m²).
 */
final class Stability {

  private static final double MOSTA1 = Double.parseDouble(System.getProperty("cap","9"));
  private static final double MARGIN = 1e-9;

  private final CesSpec.Season season;
  private final int seasonLength;
  private final double[] polynomial;
  private final double[] reduced;

  Stability(CesSpec.Season season, int seasonLength) {
    this.season = season;
    this.seasonLength = seasonLength;
    int degree = season == CesSpec.Season.FULL ? 2 + 2 * seasonLength : 2 + seasonLength;
    this.polynomial = new double[degree + 1];
    this.reduced = new double[degree + 1];
  }

  boolean holds(double[] point) {
    if (point[1] > MOSTA1) return false;
    double trace = errorTrace(point[0], point[1]);
    double determinant = errorDeterminant(point[0], point[1]);
    if (season == CesSpec.Season.NONE || season == CesSpec.Season.SIMPLE) {
      return Math.abs(determinant) < 1 - MARGIN && Math.abs(trace) < 1 + determinant - MARGIN;
    }
    fill(point, trace, determinant);
    return rootsInside();
  }

  private static double errorTrace(double real, double imaginary) {
    return 2 - 2 * real + imaginary;
  }

  private static double errorDeterminant(double real, double imaginary) {
    return (1 - real + imaginary) * (1 - real) + (1 - imaginary) * (1 - real - imaginary);
  }

  /** Coefficients by ascending power: q·P + p·(Q − P). */
  private void fill(double[] point, double trace, double determinant) {
    java.util.Arrays.fill(polynomial, 0);
    double processTrace = 2 - point[0];
    double processDeterminant = 2 - point[0] - point[1];
    int m = seasonLength;
    if (season == CesSpec.Season.PARTIAL) {
      add(m, 1, trace, determinant);
      add(0, -1, trace, determinant);
      add(0, point[2], processTrace, processDeterminant);
      return;
    }
    double seasonalTrace = 2 - point[2];
    double seasonalDeterminant = 2 - point[2] - point[3];
    add(2 * m, 1, trace, determinant);
    add(m, -seasonalTrace, trace, determinant);
    add(0, seasonalDeterminant, trace, determinant);
    double linear = seasonalTrace - errorTrace(point[2], point[3]);
    double constant = errorDeterminant(point[2], point[3]) - seasonalDeterminant;
    add(m, linear, processTrace, processDeterminant);
    add(0, constant, processTrace, processDeterminant);
  }

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
