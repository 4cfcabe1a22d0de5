package io.planwright.forecasting.internal;

import java.io.Serializable;

/**
 * The state of the local level model at the end of the history.
 *
 * @param alpha the smoothing parameter
 * @param initialLevel the level before the first value
 * @param level the level after the last observed value
 * @param trailingGaps the periods since that value, at the end of the history
 */
record LevelState(double alpha, double initialLevel, double level, int trailingGaps)
    implements Serializable {

  /** The error variance of a step, for innovations of variance 1. */
  double variance(int step) {
    return 1 + (trailingGaps + step - 1) * alpha * alpha;
  }

  /**
   * The variance of the sum of steps a to b, for innovations ε of variance 1.
   *
   * <p>Step j errs by ε(j) + α·(sum of the ε before it). In the sum of n = b−a+1 steps the
   * innovation of a summed step k therefore has the weight 1 + α(b−k), and each of those before
   * step a, that is of a−1 steps and of the g trailing gaps, the weight αn: Σ(1 + α(b−k))² +
   * (g+a−1)(αn)² = n + αn(n−1) + α²(n−1)n(2n−1)/6 + (g+a−1)(αn)².
   */
  double sumVariance(int fromStep, int toStep) {
    double n = toStep - fromStep + 1;
    double before = (double) trailingGaps + fromStep - 1;
    return n
        + alpha * n * (n - 1)
        + alpha * alpha * (n - 1) * n * (2 * n - 1) / 6
        + before * (alpha * n) * (alpha * n);
  }
}
