package io.planwright.forecasting.decomposition;

/**
 * Seasonal indices by classical decomposition: the mean ratio of each position of the season to the
 * centred moving average over one season, made to average 1. Stateless and thread-safe.
 */
public final class SeasonalIndices {

  private SeasonalIndices() {}

  /**
   * The multiplicative indices. A ratio with a gap or to an average of zero is left out; a position
   * without any ratio has the index 1.
   *
   * @param values the history, NaN at gaps
   * @param seasonLength the season length m
   * @return m indices, that of history position i at i mod m, of average 1
   */
  public static double[] multiplicative(double[] values, int seasonLength) {
    double[] sums = new double[seasonLength];
    int[] counts = new int[seasonLength];
    int half = seasonLength / 2;
    for (int t = half; t < values.length - half; t++) {
      double average = centredAverage(values, t, seasonLength);
      double ratio = values[t] / average;
      if (average != 0 && !Double.isNaN(ratio)) {
        sums[t % seasonLength] += ratio;
        counts[t % seasonLength]++;
      }
    }
    double total = 0;
    for (int i = 0; i < seasonLength; i++) {
      sums[i] = counts[i] == 0 ? 1 : sums[i] / counts[i];
      total += sums[i];
    }
    double average = total / seasonLength;
    if (average != 0) {
      for (int i = 0; i < seasonLength; i++) {
        sums[i] /= average;
      }
    }
    return sums;
  }

  private static double centredAverage(double[] values, int t, int seasonLength) {
    int half = seasonLength / 2;
    double sum = 0;
    if (seasonLength % 2 == 1) {
      for (int i = t - half; i <= t + half; i++) {
        sum += values[i];
      }
    } else {
      sum = 0.5 * (values[t - half] + values[t + half]);
      for (int i = t - half + 1; i < t + half; i++) {
        sum += values[i];
      }
    }
    return sum / seasonLength;
  }
}
