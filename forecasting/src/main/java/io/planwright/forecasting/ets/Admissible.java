package io.planwright.forecasting.ets;

/** Whether old values lose their influence. */
final class Admissible {

  private static final double MARGIN = 1e-9;

  private Admissible() {}

  /**
   * By the characteristic polynomial of the model's linear counterpart (Hyndman, Akram, Archibald
   * 2008, theorem 1 and table 1), whose roots have to lie within the unit circle.
   */
  static boolean is(EtsForm form, double alpha, double beta, double gamma, double phi) {
    if (!form.season().exists()) {
      return form.trend().exists()
          ? alpha > 1 - 1 / phi
              && alpha < 1 + phi
              && beta > alpha * (phi - 1)
              && beta < (1 + phi) * (2 - alpha)
          : alpha > 0 && alpha < 2;
    }
    return isStable(
        form.trend().exists()
            ? withTrend(alpha, beta, gamma, phi, form.period())
            : withoutTrend(alpha, gamma, form.period()));
  }

  /** z^(m+1) coefficients, highest power first, of the seasonal model with trend. */
  private static double[] withTrend(double alpha, double beta, double gamma, double phi, int m) {
    double[] p = new double[m + 2];
    p[0] = 1;
    p[1] = alpha + beta - phi;
    for (int i = 2; i < m; i++) {
      p[i] = alpha + beta - alpha * phi;
    }
    p[m] += alpha + beta - alpha * phi + gamma - 1;
    p[m + 1] += phi * (1 - alpha - gamma);
    return p;
  }

  /** z^m coefficients, highest power first, of the seasonal model without trend. */
  private static double[] withoutTrend(double alpha, double gamma, int m) {
    double[] p = new double[m + 1];
    p[0] = 1;
    for (int i = 1; i < m; i++) {
      p[i] = alpha;
    }
    p[m] += alpha + gamma - 1;
    return p;
  }

  /** By the recursion of Schur and Cohn: every reflection is below 1. */
  static boolean isStable(double[] polynomial) {
    double[] p = polynomial.clone();
    for (int n = p.length - 1; n >= 1; n--) {
      double reflection = p[n] / p[0];
      if (!(Math.abs(reflection) < 1 - MARGIN)) {
        return false;
      }
      double[] shorter = new double[n];
      for (int i = 0; i < n; i++) {
        shorter[i] = p[i] - reflection * p[n - i];
      }
      p = shorter;
    }
    return true;
  }
}
