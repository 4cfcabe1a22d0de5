package io.planwright.forecasting.ces;

import io.planwright.forecasting.internal.numeric.Magnitude;
import java.util.Arrays;

/**
 * What is looked at of a history, in a unit of its own: the last periods from an observed value to
 * the last observed value, with gaps filled.
 *
 * @param first the position of the first period that is looked at
 * @param unit a power of two near the largest value, by which all are divided
 * @param complete the values in this unit, without gaps
 */
record ScaledHistory(int first, double unit, double[] complete) {

  private static final int MOST_PERIODS = 10_000;

  static ScaledHistory of(double[] values, int seasonLength) {
    int end = values.length;
    while (Double.isNaN(values[end - 1])) {
      end--;
    }
    int first = Math.max(0, end - MOST_PERIODS);
    while (Double.isNaN(values[first])) {
      first++;
    }
    double unit = Magnitude.unit(Magnitude.largest(values, first, end));
    double[] scaled = Arrays.copyOfRange(values, first, end);
    for (int i = 0; i < scaled.length; i++) {
      scaled[i] /= unit;
    }
    return new ScaledHistory(first, unit, filled(scaled, seasonLength));
  }

  private static double[] filled(double[] values, int seasonLength) {
    double[] filled = values.clone();
    int known = 0;
    for (int t = 1; t < values.length; t++) {
      if (Double.isNaN(values[t])) {
        continue;
      }
      for (int gap = known + 1; gap < t; gap++) {
        double share = (gap - known) / (double) (t - known);
        double line = values[known] * (1 - share) + values[t] * share;
        filled[gap] = seasonal(values, gap, seasonLength, line);
      }
      known = t;
    }
    return filled;
  }

  private static double seasonal(double[] values, int t, int seasonLength, double otherwise) {
    if (seasonLength == 1) {
      return otherwise;
    }
    double before = t < seasonLength ? Double.NaN : values[t - seasonLength];
    double after = t + seasonLength >= values.length ? Double.NaN : values[t + seasonLength];
    if (Double.isNaN(before)) {
      return Double.isNaN(after) ? otherwise : after;
    }
    return Double.isNaN(after) ? before : (before + after) / 2;
  }
}
