package io.planwright.examples.generator;

import java.util.List;
import java.util.random.RandomGenerator;

/** Draws. */
final class Pick {

  private Pick() {}

  static boolean chance(RandomGenerator random, double probability) {
    return random.nextDouble() < probability;
  }

  static <T> T one(RandomGenerator random, List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  /** One of the values, the first ones much more often than the last. */
  static <T> T skewed(RandomGenerator random, List<T> values) {
    double u = random.nextDouble();
    return values.get((int) (u * u * values.size()));
  }

  static double between(RandomGenerator random, double low, double high) {
    return low + (high - low) * random.nextDouble();
  }

  /** The position of the first of the rising sums that is above a value. */
  static int positionOf(double value, double[] risingSums) {
    int low = 0;
    int high = risingSums.length - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (risingSums[middle] > value) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
