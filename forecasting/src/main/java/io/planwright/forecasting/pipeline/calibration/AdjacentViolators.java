package io.planwright.forecasting.pipeline.calibration;

import java.util.Arrays;

/**
 * The least-squares curve that does not fall: blocks of rows, each with the mean of its outcomes,
 * ascending. Equal probabilities are one point. O(n) after the sort.
 */
final class AdjacentViolators {

  private final double[] first;
  private final double[] last;
  private final double[] mean;

  private AdjacentViolators(double[] first, double[] last, double[] mean) {
    this.first = first;
    this.last = last;
    this.mean = mean;
  }

  static AdjacentViolators pool(SortedOutcomes rows) {
    int n = rows.size();
    double[] first = new double[n];
    double[] last = new double[n];
    double[] won = new double[n];
    double[] weight = new double[n];
    int blocks = 0;
    int i = 0;
    while (i < n) {
      double p = rows.probability[i];
      double y = 0;
      double w = 0;
      for (; i < n && rows.probability[i] == p; i++) {
        w += rows.weight[i];
        y += rows.outcome[i] ? rows.weight[i] : 0;
      }
      first[blocks] = p;
      // Means are compared by cross products: sums of ones are exact, their quotients are not.
      while (blocks > 0 && won[blocks - 1] * w >= y * weight[blocks - 1]) {
        blocks--;
        y += won[blocks];
        w += weight[blocks];
      }
      last[blocks] = p;
      won[blocks] = y;
      weight[blocks] = w;
      blocks++;
    }
    double[] mean = new double[blocks];
    for (int block = 0; block < blocks; block++) {
      double own = Math.min(1, won[block] / weight[block]);
      mean[block] = block == 0 ? own : Math.max(own, mean[block - 1]);
    }
    return new AdjacentViolators(Arrays.copyOf(first, blocks), Arrays.copyOf(last, blocks), mean);
  }

  int blocks() {
    return mean.length;
  }

  /** Where the curve has knots: the start of each block, and its end too for straight lines. */
  double[] knots(boolean ends) {
    return ends ? woven(first, last) : first.clone();
  }

  /** The values at the knots. */
  double[] values(boolean ends) {
    return ends ? woven(mean, mean) : mean.clone();
  }

  /** Starts and ends of the blocks in turn, once for a block of one point. */
  private double[] woven(double[] starts, double[] ends) {
    double[] all = new double[2 * mean.length];
    int count = 0;
    for (int block = 0; block < mean.length; block++) {
      all[count++] = starts[block];
      if (last[block] > first[block]) {
        all[count++] = ends[block];
      }
    }
    return Arrays.copyOf(all, count);
  }
}
