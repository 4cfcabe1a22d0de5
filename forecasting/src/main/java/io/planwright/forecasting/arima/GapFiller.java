package io.planwright.forecasting.arima;

import java.util.Arrays;

/**
 * A history from its first to its last observed value, gaps filled on straight lines between the
 * same positions of the seasons around them.
 *
 * @param values the filled part; only read
 * @param first where it begins in the history
 * @param trailingGaps how many gaps follow it
 */
record GapFiller(double[] values, int first, int trailingGaps) {

  /** Of the last values, so many at most, of a history with at least one observed value. */
  static GapFiller ofLast(double[] history, int most, int seasonLength) {
    int last = history.length - 1;
    while (Double.isNaN(history[last])) {
      last--;
    }
    return of(history, Math.max(0, last + 1 - most), seasonLength);
  }

  /** From a position on, at or after which there is an observed value. */
  static GapFiller of(double[] history, int from, int seasonLength) {
    int first = from;
    while (Double.isNaN(history[first])) {
      first++;
    }
    int last = history.length - 1;
    while (Double.isNaN(history[last])) {
      last--;
    }
    double[] values = Arrays.copyOfRange(history, first, last + 1);
    fill(values, seasonLength);
    fill(values, 1);
    return new GapFiller(values, first, history.length - 1 - last);
  }

  /** Fills the gaps that have an observed value at both sides, a multiple of the lag away. */
  private static void fill(double[] values, int lag) {
    double[] known = values.clone();
    for (int t = 0; t < known.length; t++) {
      if (!Double.isNaN(known[t])) {
        continue;
      }
      int before = t - lag;
      while (before >= 0 && Double.isNaN(known[before])) {
        before -= lag;
      }
      int after = t + lag;
      while (after < known.length && Double.isNaN(known[after])) {
        after += lag;
      }
      if (before >= 0 && after < known.length) {
        double share = (double) (t - before) / (after - before);
        values[t] = known[before] + share * (known[after] - known[before]);
      }
    }
  }

  /** The mean size of a value; 1 for zeros. */
  double scale() {
    double sum = 0;
    for (double value : values) {
      sum += Math.abs(value) / values.length;
    }
    return sum > 0 ? sum : 1;
  }

  /** The filled part in units of a scale. */
  double[] over(double scale) {
    double[] scaled = new double[values.length];
    for (int t = 0; t < scaled.length; t++) {
      scaled[t] = values[t] / scale;
    }
    return scaled;
  }
}
