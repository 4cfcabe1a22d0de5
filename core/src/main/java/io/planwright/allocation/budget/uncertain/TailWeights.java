package io.planwright.allocation.budget.uncertain;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Weights of scenarios that sum to 1, none above a cap: what the mean of the worst cases weighs.
 */
final class TailWeights {

  private static final int HALVINGS = 100;

  private TailWeights() {}

  static double cap(double level, int scenarios) {
    return Math.min(1, 1 / ((1 - level) * scenarios));
  }

  /** The weights under which the totals weigh least: all on the smallest ones. */
  static double[] worst(double[] totals, double cap) {
    int[] order =
        IntStream.range(0, totals.length)
            .boxed()
            .sorted((a, b) -> Double.compare(totals[a], totals[b]))
            .mapToInt(Integer::intValue)
            .toArray();
    double[] weights = new double[totals.length];
    double left = 1;
    for (int s : order) {
      weights[s] = Math.min(cap, left);
      left -= weights[s];
    }
    return weights;
  }

  /** The nearest weights to a point. */
  static double[] nearest(double[] point, double cap) {
    double low = Arrays.stream(point).min().orElse(0) - cap - 1;
    double high = Arrays.stream(point).max().orElse(0);
    for (int k = 0; k < HALVINGS; k++) {
      double middle = (low + high) / 2;
      double sum = 0;
      for (double value : point) {
        sum += Math.min(cap, Math.max(0, value - middle));
      }
      if (sum > 1) {
        low = middle;
      } else {
        high = middle;
      }
    }
    double[] weights = new double[point.length];
    double sum = 0;
    for (int s = 0; s < weights.length; s++) {
      weights[s] = Math.min(cap, Math.max(0, point[s] - high));
      sum += weights[s];
    }
    for (int s = 0; s < weights.length; s++) {
      weights[s] = Math.min(cap, weights[s] / sum);
    }
    return weights;
  }
}
