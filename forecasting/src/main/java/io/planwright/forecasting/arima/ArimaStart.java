package io.planwright.forecasting.arima;

import org.jspecify.annotations.Nullable;

/** Where the search of a model begins: at the estimates of a model near to it. */
final class ArimaStart {

  /** Autoregression and moving average must not both begin at nothing: they would cancel. */
  private static final double FIRST = 0.1;

  private ArimaStart() {}

  static double[] of(
      ArimaOrder order, int regressors, double[] series, @Nullable ArimaFit near) {
    double[] x = new double[order.coefficients() + regressors];
    int[] counts = counts(order);
    int[] known = near == null ? new int[counts.length] : counts(near.order());
    int at = 0;
    int from = 0;
    for (int block = 0; block < counts.length; block++) {
      for (int i = 0; i < counts[block]; i++) {
        boolean taken = near != null && i < known[block];
        double first = block % 2 == 0 ? FIRST : -FIRST;
        double start = taken ? near.x()[from + i] : first;
        x[at + i] = Math.max(-0.95, Math.min(0.95, start));
      }
      at += counts[block];
      from += known[block];
    }
    for (int j = 0; j < regressors; j++) {
      boolean taken = near != null && from + j < near.x().length;
      x[at + j] = taken ? near.x()[from + j] : mean(series);
    }
    return x;
  }

  private static int[] counts(ArimaOrder order) {
    return new int[] {
      order.autoregressive(),
      order.movingAverage(),
      order.seasonalAutoregressive(),
      order.seasonalMovingAverage()
    };
  }

  private static double mean(double[] series) {
    double sum = 0;
    for (double value : series) {
      sum += value;
    }
    return sum / series.length;
  }
}
