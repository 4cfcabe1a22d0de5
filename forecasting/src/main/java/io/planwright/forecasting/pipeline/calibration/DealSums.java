package io.planwright.forecasting.pipeline.calibration;

import java.util.Arrays;

/** Weights of rows by deal. */
final class DealSums {

  private DealSums() {}

  /** The weight of each deal that has rows in a range, in no particular order of deals. */
  static double[] of(SortedOutcomes rows, int from, int to) {
    if (rows.deals == rows.size()) {
      return Arrays.copyOfRange(rows.weight, from, to);
    }
    double[] sums = new double[rows.deals];
    for (int i = from; i < to; i++) {
      sums[rows.deal[i]] += rows.weight[i];
    }
    return sums;
  }
}
