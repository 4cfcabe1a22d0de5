package io.planwright.forecasting.arima;

/** The likelihood of a process by its covariance matrix, for comparison. */
final class Dense {

  private Dense() {}

  /** The weighted sum of squares, and the logarithm of the determinant. */
  static double[] likelihood(Polynomials polynomials, double[] values) {
    int n = values.length;
    double[] gamma = autocovariances(polynomials, n);
    double[][] factor = new double[n][n];
    double logs = 0;
    double squares = 0;
    double[] solved = new double[n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j <= i; j++) {
        double sum = gamma[i - j];
        for (int k = 0; k < j; k++) {
          sum -= factor[i][k] * factor[j][k];
        }
        factor[i][j] = i == j ? Math.sqrt(sum) : sum / factor[j][j];
      }
      double rest = values[i];
      for (int k = 0; k < i; k++) {
        rest -= factor[i][k] * solved[k];
      }
      solved[i] = rest / factor[i][i];
      squares += solved[i] * solved[i];
      logs += 2 * Math.log(factor[i][i]);
    }
    return new double[] {squares, logs};
  }

  /** Summed over very many impulses. */
  private static double[] autocovariances(Polynomials polynomials, int n) {
    double[] impulses = new double[6000];
    for (int j = 0; j < impulses.length; j++) {
      impulses[j] = j == 0 ? 1 : j <= polynomials.ma.length ? polynomials.ma[j - 1] : 0;
      for (int i = 1; i <= Math.min(j, polynomials.ar.length); i++) {
        impulses[j] += polynomials.ar[i - 1] * impulses[j - i];
      }
    }
    double[] gamma = new double[n];
    for (int lag = 0; lag < n; lag++) {
      for (int j = 0; j + lag < impulses.length; j++) {
        gamma[lag] += impulses[j] * impulses[j + lag];
      }
    }
    return gamma;
  }
}
