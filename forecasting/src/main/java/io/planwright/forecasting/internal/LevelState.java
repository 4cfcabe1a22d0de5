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
   * The variance of the sum of steps 1 to h, for innovations ε of variance 1.
   *
   * <p>Step j errs by ε(j) + α·(sum of the ε before it), so in the sum the innovation of step k has
   * the weight 1 + α(h−k), and each of the g innovations that fell into the trailing gaps has the
   * weight αh: Σ(1 + α(h−k))² + g(αh)² = h + αh(h−1) + α²(h−1)h(2h−1)/6 + g(αh)².
   */
  double cumulativeVariance(int horizon) {
    double h = horizon;
    return h
        + alpha * h * (h - 1)
        + alpha * alpha * (h - 1) * h * (2 * h - 1) / 6
        + trailingGaps * (alpha * h) * (alpha * h);
  }
}
