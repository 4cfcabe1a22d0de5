package io.planwright.forecasting.launch;

import java.io.Serializable;

/**
 * A number that differs between the members of a group.
 *
 * @param mean over the members seen
 * @param prior the variance about this mean of a member not yet seen: that between members and that
 *     of the mean, raised as far as so few members leave it open
 */
record RandomEffect(double mean, double prior) implements Serializable {

  private static final double LEAST = 1e-200;

  /**
   * By moments.
   *
   * @param estimates of the members, at least one
   * @param variances of these estimates
   */
  static RandomEffect of(double[] estimates, double[] variances) {
    int count = estimates.length;
    double mean = 0;
    double own = 0;
    for (int i = 0; i < count; i++) {
      mean += estimates[i] / count;
      own += variances[i] / count;
    }
    double squares = 0;
    for (double estimate : estimates) {
      squares += (estimate - mean) * (estimate - mean);
    }
    double between = count == 1 ? 0 : Math.max(0, squares / (count - 1) - own);
    double prior = between + (between + own) / count;
    return new RandomEffect(mean, Math.max(LEAST, prior * (count + 1) / Math.max(1, count - 1)));
  }

  /** The weight of an own estimate of this variance, from 0 to 1. */
  double weight(double variance) {
    return prior / (prior + variance);
  }

  /** An own estimate, drawn to the mean. */
  double shrunk(double estimate, double variance) {
    double weight = weight(variance);
    return weight * estimate + (1 - weight) * mean;
  }
}
