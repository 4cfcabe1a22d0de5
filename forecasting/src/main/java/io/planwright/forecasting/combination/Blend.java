package io.planwright.forecasting.combination;

import io.planwright.forecasting.internal.Boxed;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/**
 * How several numbers are made one: a weighted mean, or the median.
 *
 * @param weights the weights, adding up to 1
 * @param isMedian whether the median is taken and the weights are only nominal
 */
record Blend(List<Double> weights, boolean isMedian) implements Serializable {

  static Blend even(int members) {
    double[] weights = new double[members];
    Arrays.fill(weights, 1.0 / members);
    return new Blend(Boxed.listOf(weights), false);
  }

  static Blend median(int members) {
    return new Blend(even(members).weights(), true);
  }

  static Blend weighted(double[] weights) {
    return new Blend(Boxed.listOf(weights), false);
  }

  /** Of values that may be sorted in passing. */
  double of(double[] values) {
    if (!isMedian) {
      double sum = 0;
      for (int i = 0; i < values.length; i++) {
        sum += weights.get(i) * values[i];
      }
      return sum;
    }
    Arrays.sort(values);
    int middle = values.length / 2;
    return values.length % 2 == 1
        ? values[middle]
        : values[middle - 1] + (values[middle] - values[middle - 1]) / 2;
  }

  /** Of one row a member, column by column. */
  double[] ofRows(List<List<Double>> rows) {
    double[] blended = new double[rows.get(0).size()];
    double[] column = new double[rows.size()];
    for (int step = 0; step < blended.length; step++) {
      for (int i = 0; i < column.length; i++) {
        column[i] = rows.get(i).get(step);
      }
      blended[step] = of(column);
    }
    return blended;
  }
}
