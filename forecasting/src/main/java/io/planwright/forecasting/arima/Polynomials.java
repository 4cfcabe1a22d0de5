package io.planwright.forecasting.arima;

import java.util.Arrays;

/**
 * The lag polynomials of a model, multiplied out, from its partial autocorrelations. Not
 * thread-safe; memory is taken once.
 *
 * <p>Each polynomial is parametrised by partial autocorrelations between −1 and 1, which are
 * exactly the stationary, or invertible, ones (O. E. Barndorff-Nielsen, G. Schou, Journal of
 * Multivariate Analysis 3, 1973; R. H. Jones, Technometrics 22, 1980).
 */
final class Polynomials {

  private final ArimaOrder order;
  private final int period;

  /** Coefficients of the past values at lags 1, 2, …, as on the right-hand side of the equation. */
  final double[] ar;

  /** Coefficients of the past surprises at lags 1, 2, …. */
  final double[] ma;

  /** The lags at which they can be other than zero. */
  final int[] arLags;

  final int[] maLags;

  private final double[] plain;
  private final double[] seasonal;
  private final double[] scratch;

  Polynomials(ArimaOrder order, int period) {
    this.order = order;
    this.period = period;
    int p = order.autoregressive();
    int q = order.movingAverage();
    int seasonalP = order.seasonalAutoregressive();
    int seasonalQ = order.seasonalMovingAverage();
    ar = new double[p + period * seasonalP];
    ma = new double[q + period * seasonalQ];
    arLags = lags(p, seasonalP, period);
    maLags = lags(q, seasonalQ, period);
    int most = Math.max(Math.max(p, q), Math.max(seasonalP, seasonalQ));
    plain = new double[most];
    seasonal = new double[most];
    scratch = new double[most];
  }

  private static int[] lags(int plain, int seasonal, int period) {
    boolean[] used = new boolean[plain + period * seasonal + 1];
    for (int j = 0; j <= seasonal; j++) {
      for (int i = 0; i <= plain; i++) {
        used[i + j * period] = true;
      }
    }
    int[] lags = new int[used.length];
    int count = 0;
    for (int lag = 1; lag < used.length; lag++) {
      if (used[lag]) {
        lags[count++] = lag;
      }
    }
    return Arrays.copyOf(lags, count);
  }

  /** Sets the coefficients from partial autocorrelations: p, then q, P and Q of them. */
  void set(double[] partials) {
    int p = order.autoregressive();
    int q = order.movingAverage();
    int seasonalP = order.seasonalAutoregressive();
    int seasonalQ = order.seasonalMovingAverage();
    coefficients(partials, 0, p, plain);
    coefficients(partials, p + q, seasonalP, seasonal);
    multiply(plain, p, seasonal, seasonalP, -1, ar);
    coefficients(partials, p, q, plain);
    coefficients(partials, p + q + seasonalP, seasonalQ, seasonal);
    // An invertible 1 + θB + … has the coefficients of a stationary 1 − φB − …, signs turned.
    for (int i = 0; i < q; i++) {
      plain[i] = -plain[i];
    }
    for (int i = 0; i < seasonalQ; i++) {
      seasonal[i] = -seasonal[i];
    }
    multiply(plain, q, seasonal, seasonalQ, 1, ma);
  }

  /** The recursion of Durbin and Levinson. */
  private void coefficients(double[] partials, int from, int count, double[] out) {
    for (int k = 0; k < count; k++) {
      double r = partials[from + k];
      for (int i = 0; i < k; i++) {
        scratch[i] = out[i] - r * out[k - 1 - i];
      }
      System.arraycopy(scratch, 0, out, 0, k);
      out[k] = r;
    }
  }

  /** (1 + s·a)(1 + s·b) − 1 over s, where b counts in seasons. */
  private void multiply(double[] a, int plainCount, double[] b, int count, int s, double[] out) {
    Arrays.fill(out, 0);
    System.arraycopy(a, 0, out, 0, plainCount);
    for (int j = 0; j < count; j++) {
      int shift = (j + 1) * period;
      out[shift - 1] += b[j];
      for (int i = 0; i < plainCount; i++) {
        out[shift + i] += s * a[i] * b[j];
      }
    }
  }

  /** The coefficients before they are multiplied out: plain ar and ma, then seasonal ones. */
  static double[][] factors(ArimaOrder order, double[] partials) {
    int p = order.autoregressive();
    int q = order.movingAverage();
    int seasonalP = order.seasonalAutoregressive();
    Polynomials plain = new Polynomials(ArimaOrder.of(p, 0, q), 1);
    plain.set(partials);
    Polynomials seasonal =
        new Polynomials(ArimaOrder.of(seasonalP, 0, order.seasonalMovingAverage()), 1);
    seasonal.set(Arrays.copyOfRange(partials, p + q, order.coefficients()));
    return new double[][] {plain.ar, plain.ma, seasonal.ar, seasonal.ma};
  }

  /** Whether all roots of both polynomials are farther from the unit circle than this factor. */
  boolean isClear(double factor) {
    return isClear(ar, -1, factor) && isClear(ma, 1, factor);
  }

  private static boolean isClear(double[] coefficients, int sign, double factor) {
    int n = coefficients.length;
    double[] p = new double[n + 1];
    p[0] = 1;
    double power = 1;
    for (int i = 1; i <= n; i++) {
      power *= factor;
      p[i] = sign * coefficients[i - 1] * power;
    }
    for (int k = n; k >= 1; k--) {
      double reflection = p[k] / p[0];
      if (!(Math.abs(reflection) < 1)) {
        return false;
      }
      for (int i = 0; i <= k / 2; i++) {
        double low = p[i] - reflection * p[k - i];
        double high = p[k - i] - reflection * p[i];
        p[i] = low;
        p[k - i] = high;
      }
    }
    return true;
  }
}
