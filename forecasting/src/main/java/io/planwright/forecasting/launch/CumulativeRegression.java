package io.planwright.forecasting.launch;

import io.planwright.forecasting.internal.numeric.Cholesky;

/**
 * The estimate of Bass, 1969: sales of a period by least squares on those before it, S = a + b·N +
 * c·N², with a = p·m, b = q − p and c = −q/m.
 */
final class CumulativeRegression {

  private static final int TERMS = 3;
  private static final double USUAL_P = 0.03;
  private static final double USUAL_Q = 0.38;

  private CumulativeRegression() {}

  /** The rates p and q; usual ones where the regression is not that of a diffusion. */
  static double[] rates(double[] sales) {
    double[] normal = new double[TERMS * TERMS];
    double[] right = new double[TERMS];
    double sold = 0;
    for (double value : sales) {
      if (Double.isNaN(value)) {
        continue;
      }
      double[] row = {1, sold, sold * sold};
      for (int i = 0; i < TERMS; i++) {
        right[i] += row[i] * value;
        for (int j = 0; j <= i; j++) {
          normal[i * TERMS + j] += row[i] * row[j];
        }
      }
      sold += value;
    }
    boolean determined = Cholesky.solve(normal, TERMS, right, 1e-13) == TERMS;
    double root = right[1] * right[1] - 4 * right[0] * right[2];
    if (!determined || !(right[0] > 0) || !(right[2] < 0) || !(root > 0)) {
      return new double[] {USUAL_P, USUAL_Q};
    }
    double potential = (-right[1] - Math.sqrt(root)) / (2 * right[2]);
    return new double[] {right[0] / potential, -right[2] * potential};
  }
}
