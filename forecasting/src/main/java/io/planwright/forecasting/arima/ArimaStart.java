package io.planwright.forecasting.arima;

import java.util.Arrays;

/** Where the search of a model begins. */
final class ArimaStart {

  /** Autoregression and moving average must not both begin at nothing: they would cancel. */
  private static final double FIRST = 0.1;

  /** A start at a bound would stay there. */
  private static final double MOST = 0.95;

  private ArimaStart() {}

  /** Without anything to go by. */
  static double[] fresh(ArimaOrder order, double mean) {
    double[] x = new double[order.coefficients() + (order.constant() ? 1 : 0)];
    int[] counts = counts(order);
    int at = 0;
    for (int block = 0; block < counts.length; block++) {
      Arrays.fill(x, at, at + counts[block], block % 2 == 0 ? FIRST : -FIRST);
      at += counts[block];
    }
    if (order.constant()) {
      x[at] = mean;
    }
    return x;
  }

  /** From the estimates of a model near to it. */
  static double[] near(ArimaFit fit, ArimaOrder order, double mean) {
    double[] x = fresh(order, mean);
    int[] counts = counts(order);
    int[] known = counts(fit.order());
    int at = 0;
    int from = 0;
    for (int block = 0; block < counts.length; block++) {
      for (int i = 0; i < Math.min(counts[block], known[block]); i++) {
        x[at + i] = Math.max(-MOST, Math.min(MOST, fit.x()[from + i]));
      }
      at += counts[block];
      from += known[block];
    }
    if (order.constant() && fit.order().constant()) {
      x[at] = fit.x()[from];
    }
    return x;
  }

  /** By polynomial: plain autoregression and moving average, seasonal ones. */
  private static int[] counts(ArimaOrder order) {
    return new int[] {
      order.autoregressive(),
      order.movingAverage(),
      order.seasonalAutoregressive(),
      order.seasonalMovingAverage()
    };
  }
}
