package io.planwright.benchmarks.accuracy;

import java.util.Arrays;

/**
 * The yardstick of the M4 competition: the last value, seasonally adjusted where the history has a
 * season by the competition's test (S. Makridakis, E. Spiliotis, V. Assimakopoulos, International
 * Journal of Forecasting 36, 2020). Written out here, so that no engine is measured by itself.
 */
public final class Naive2 {

  private static final double CRITICAL = 1.645;

  private Naive2() {}

  /**
   * The forecasts of the periods after a history.
   *
   * @param history the values, without gaps, at least one
   * @param seasonLength the season length, 1 for none
   * @param horizon how many
   * @return as many
   */
  public static double[] forecast(double[] history, int seasonLength, int horizon) {
    int n = history.length;
    double[] points = new double[horizon];
    if (!isSeasonal(history, seasonLength)) {
      Arrays.fill(points, history[n - 1]);
      return points;
    }
    double[] indices = indices(history, seasonLength);
    double lastIndex = indices[(n - 1) % seasonLength];
    double level = lastIndex == 0 ? history[n - 1] : history[n - 1] / lastIndex;
    for (int step = 0; step < horizon; step++) {
      points[step] = level * indices[(n + step) % seasonLength];
    }
    return points;
  }

  private static boolean isSeasonal(double[] history, int seasonLength) {
    int n = history.length;
    if (seasonLength == 1 || n < 3 * seasonLength) {
      return false;
    }
    double mean = sum(history, 0, n) / n;
    double[] centred = new double[n];
    for (int t = 0; t < n; t++) {
      centred[t] = history[t] - mean;
    }
    double variance = product(centred, 0);
    if (variance == 0) {
      return false;
    }
    double squares = 0;
    for (int lag = 1; lag < seasonLength; lag++) {
      double r = product(centred, lag) / variance;
      squares += r * r;
    }
    double limit = CRITICAL * Math.sqrt((1 + 2 * squares) / n);
    return Math.abs(product(centred, seasonLength) / variance) > limit;
  }

  private static double[] indices(double[] history, int seasonLength) {
    int half = seasonLength / 2;
    double[] indices = new double[seasonLength];
    int[] counts = new int[seasonLength];
    for (int t = half; t < history.length - half; t++) {
      double average = centredAverage(history, t, seasonLength);
      if (average != 0) {
        indices[t % seasonLength] += history[t] / average;
        counts[t % seasonLength]++;
      }
    }
    for (int i = 0; i < seasonLength; i++) {
      indices[i] = counts[i] == 0 ? 1 : indices[i] / counts[i];
    }
    double average = sum(indices, 0, seasonLength) / seasonLength;
    for (int i = 0; i < seasonLength; i++) {
      indices[i] /= average;
    }
    return indices;
  }

  private static double centredAverage(double[] history, int t, int seasonLength) {
    int half = seasonLength / 2;
    if (seasonLength % 2 == 1) {
      return sum(history, t - half, t + half + 1) / seasonLength;
    }
    double inner = sum(history, t - half + 1, t + half);
    return (0.5 * history[t - half] + inner + 0.5 * history[t + half]) / seasonLength;
  }

  private static double sum(double[] values, int from, int to) {
    double sum = 0;
    for (int i = from; i < to; i++) {
      sum += values[i];
    }
    return sum;
  }

  private static double product(double[] values, int lag) {
    double sum = 0;
    for (int t = lag; t < values.length; t++) {
      sum += values[t] * values[t - lag];
    }
    return sum;
  }
}
