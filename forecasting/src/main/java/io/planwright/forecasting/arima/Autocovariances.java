package io.planwright.forecasting.arima;

/**
 * The autocovariances of a process for surprises of variance 1, in O(p² + (p + q)·k) for k moving
 * average terms: those of the autoregression by stepping the recursion of Durbin and Levinson down
 * and up, then the moving average of it. Not thread-safe; memory is taken once.
 */
final class Autocovariances {

  private final Polynomials polynomials;
  private final int count;

  /** γ(0), γ(1), …. */
  final double[] values;

  private final double[] autoregressive;
  private final double[][] shorter;
  private final double[] products;

  Autocovariances(Polynomials polynomials, int count) {
    this.polynomials = polynomials;
    this.count = count;
    int p = polynomials.ar.length;
    int q = polynomials.ma.length;
    values = new double[count];
    autoregressive = new double[Math.max(count + q, p + 1)];
    shorter = new double[p + 1][];
    for (int i = 0; i <= p; i++) {
      shorter[i] = new double[i];
    }
    products = new double[q + 1];
  }

  /** Computes the values; false where the process is not stationary to rounding. */
  boolean compute() {
    if (!autoregression()) {
      return false;
    }
    double[] ma = polynomials.ma;
    int[] lags = polynomials.maLags;
    int q = ma.length;
    for (int s = 0; s <= q; s++) {
      products[s] = s == 0 ? 1 : ma[s - 1];
      for (int lag : lags) {
        if (lag + s <= q) {
          products[s] += ma[lag - 1] * ma[lag + s - 1];
        }
      }
    }
    for (int k = 0; k < count; k++) {
      double sum = products[0] * autoregressive[k];
      for (int s = 1; s <= q; s++) {
        if (products[s] != 0) {
          sum += products[s] * (autoregressive[k + s] + autoregressive[Math.abs(k - s)]);
        }
      }
      values[k] = sum;
    }
    return true;
  }

  private boolean autoregression() {
    double[] ar = polynomials.ar;
    int p = ar.length;
    System.arraycopy(ar, 0, shorter[p], 0, p);
    double variance = 1;
    for (int k = p; k >= 1; k--) {
      double r = shorter[k][k - 1];
      double rest = 1 - r * r;
      if (!(rest > 0)) {
        return false;
      }
      variance /= rest;
      for (int i = 0; i < k - 1; i++) {
        shorter[k - 1][i] = (shorter[k][i] + r * shorter[k][k - 2 - i]) / rest;
      }
    }
    autoregressive[0] = variance;
    for (int k = 1; k <= p; k++) {
      double r = shorter[k][k - 1];
      double sum = r * variance;
      for (int i = 0; i < k - 1; i++) {
        sum += shorter[k - 1][i] * autoregressive[k - 1 - i];
      }
      autoregressive[k] = sum;
      variance *= 1 - r * r;
    }
    int[] lags = polynomials.arLags;
    for (int k = p + 1; k < autoregressive.length; k++) {
      double sum = 0;
      for (int lag : lags) {
        sum += ar[lag - 1] * autoregressive[k - lag];
      }
      autoregressive[k] = sum;
    }
    return true;
  }
}
