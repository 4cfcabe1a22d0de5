package io.planwright.forecasting.theta;

/**
 * Additive seasonal indices by classical decomposition: the mean distance of each position of the
 * season from the centred moving average over one season, made to add up to 0.
 */
final class AdditiveIndices {

  private AdditiveIndices() {}

  /** The indices of a history without gaps, in a unit. */
  static double[] of(double[] values, int seasonLength, double unit) {
    int half = seasonLength / 2;
    double outer = seasonLength % 2 == 0 ? 0.5 : 1;
    double[] sums = new double[seasonLength];
    int[] counts = new int[seasonLength];
    double inside = 0;
    for (int i = 1; i < 2 * half; i++) {
      inside += values[i] / unit;
    }
    for (int t = half; t < values.length - half; t++) {
      double first = values[t - half] / unit;
      double last = values[t + half] / unit;
      double average = (inside + outer * (first + last)) / seasonLength;
      sums[t % seasonLength] += values[t] / unit - average;
      counts[t % seasonLength]++;
      inside += last - values[t - half + 1] / unit;
    }
    double total = 0;
    for (int i = 0; i < seasonLength; i++) {
      sums[i] = counts[i] == 0 ? 0 : sums[i] / counts[i];
      total += sums[i];
    }
    for (int i = 0; i < seasonLength; i++) {
      sums[i] -= total / seasonLength;
    }
    return sums;
  }
}
