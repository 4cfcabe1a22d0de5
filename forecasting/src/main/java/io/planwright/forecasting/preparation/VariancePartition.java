package io.planwright.forecasting.preparation;

import java.util.Arrays;

/**
 * The partition of values into segments of constant mean and variance that has the greatest normal
 * likelihood less penalty, by PELT (R. Killick, P. Fearnhead, I. A. Eckley, "Optimal detection of
 * changepoints with a linear computational cost", Journal of the American Statistical Association
 * 107, 2012).
 *
 * <p>A start is dropped once even without a penalty it costs more than another one. The one that
 * beats it may begin a segment only its least length later, so that the loser stays until then:
 * with less care the optimum would be missed.
 */
final class VariancePartition {

  private final double[] sums;
  private final double[] squares;
  private final double floor;
  private final int least;

  private VariancePartition(double[] values, int least, double floor) {
    this.least = least;
    this.floor = floor;
    sums = new double[values.length + 1];
    squares = new double[values.length + 1];
    for (int i = 0; i < values.length; i++) {
      sums[i + 1] = sums[i] + values[i];
      squares[i + 1] = squares[i] + values[i] * values[i];
    }
  }

  /**
   * Finds the best partition.
   *
   * @param values the values, centred and scaled so that their squares do not overflow; no gaps
   * @param least the least length of a segment, at least 2 and at most the number of values
   * @param penalty what each segment after the first costs, in units of minus twice the
   *     log-likelihood; above 0
   * @param floor the least variance of a segment; above 0
   * @return the starts of the segments, of which the first is 0
   */
  static int[] starts(double[] values, int least, double penalty, double floor) {
    return new VariancePartition(values, least, floor).search(values.length, penalty);
  }

  private int[] search(int size, double penalty) {
    double[] cost = new double[size + 1];
    int[] lastStart = new int[size + 1];
    int[] candidates = new int[size + 1];
    double[] costs = new double[size + 1];
    int[] dropAt = new int[size + 1];
    Arrays.fill(dropAt, Integer.MAX_VALUE);
    cost[0] = -penalty;
    int count = 0;
    for (int t = least; t <= size; t++) {
      int entering = t - least;
      if (entering == 0 || entering >= least) {
        candidates[count++] = entering;
      }
      double best = Double.POSITIVE_INFINITY;
      for (int k = 0; k < count; k++) {
        int start = candidates[k];
        costs[k] = cost[start] + segment(start, t);
        if (costs[k] < best) {
          best = costs[k];
          lastStart[t] = start;
        }
      }
      cost[t] = best + penalty;
      int kept = 0;
      for (int k = 0; k < count; k++) {
        int start = candidates[k];
        if (costs[k] >= cost[t]) {
          dropAt[start] = Math.min(dropAt[start], t + least);
        }
        if (dropAt[start] > t + 1) {
          candidates[kept++] = start;
        }
      }
      count = kept;
    }
    return MeanPartition.backwards(lastStart, size);
  }

  /** Minus twice the log-likelihood, less what all partitions share. */
  private double segment(int from, int to) {
    int length = to - from;
    double sum = sums[to] - sums[from];
    double variance = (squares[to] - squares[from] - sum * sum / length) / length;
    // Below the floor the likelihood is that of the floor's variance.
    return variance >= floor
        ? length * TableLogarithm.of(variance)
        : length * (Math.log(floor) + Math.max(0, variance) / floor - 1);
  }
}
