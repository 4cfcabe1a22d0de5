package io.planwright.forecasting.preparation;

import java.util.Arrays;

/** Order statistics. */
final class Order {

  private Order() {}

  /** The median of one value or more; sorts them. */
  static double median(double[] values) {
    Arrays.sort(values);
    int middle = values.length / 2;
    return values.length % 2 == 1
        ? values[middle]
        : values[middle - 1] + (values[middle] - values[middle - 1]) / 2;
  }

  /**
   * A quantile by linear interpolation between order statistics (type 7 of R. J. Hyndman, Y. Fan,
   * The American Statistician 50, 1996).
   *
   * @param sorted in order, at least one
   * @param p from 0 to 1
   */
  static double quantile(double[] sorted, double p) {
    double rank = (sorted.length - 1) * p;
    int below = (int) Math.floor(rank);
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (rank - below) * (sorted[above] - sorted[below]);
  }

  /** The values that are not NaN. */
  static double[] present(double[] values) {
    double[] present = new double[values.length];
    int count = 0;
    for (double value : values) {
      if (!Double.isNaN(value)) {
        present[count++] = value;
      }
    }
    return Arrays.copyOf(present, count);
  }
}
