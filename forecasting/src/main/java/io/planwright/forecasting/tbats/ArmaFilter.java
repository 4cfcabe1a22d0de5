package io.planwright.forecasting.tbats;

/** The filter ε = φ(B)/θ(B) d in place on the columns of a matrix with one row a period. */
final class ArmaFilter {

  private static final double MOST_PARTIAL = 0.99;

  private ArmaFilter() {}

  static void apply(Structure structure, double[] theta, double[] rows, int n, int width) {
    int firstAr = structure.firstAr();
    for (int t = n - 1; t >= 0; t--) {
      for (int i = 1; i <= Math.min(t, structure.ar()); i++) {
        subtract(rows, t * width, (t - i) * width, width, theta[firstAr + i - 1]);
      }
    }
    applyMovingAverage(structure, theta, rows, n, width);
  }

  static void applyMovingAverage(
      Structure structure, double[] theta, double[] rows, int n, int width) {
    int firstMa = structure.firstMa();
    for (int t = 0; t < n; t++) {
      for (int i = 1; i <= Math.min(t, structure.ma()); i++) {
        subtract(rows, t * width, (t - i) * width, width, theta[firstMa + i - 1]);
      }
    }
  }

  private static void subtract(double[] rows, int at, int from, int width, double factor) {
    for (int j = 0; j < width; j++) {
      rows[at + j] -= factor * rows[from + j];
    }
  }

  /** Whether the errors are stationary and invertible: all partial correlations are below 1. */
  static boolean isRegular(Structure structure, double[] theta) {
    return isRegular(theta, structure.firstAr(), structure.ar(), 1)
        && isRegular(theta, structure.firstMa(), structure.ma(), -1);
  }

  /** Of 1 − s·c(1) B − s·c(2) B², by its partial correlations; orders up to 2. */
  private static boolean isRegular(double[] theta, int first, int order, int sign) {
    if (order == 0) {
      return true;
    }
    if (order == 1) {
      return Math.abs(theta[first]) < MOST_PARTIAL;
    }
    double second = sign * theta[first + 1];
    return Math.abs(second) < MOST_PARTIAL && Math.abs(theta[first]) < MOST_PARTIAL * (1 - second);
  }
}
