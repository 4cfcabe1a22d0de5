package io.planwright.forecasting.internal.outcome;

import io.planwright.evidence.OutcomeDistribution;
import io.planwright.internal.Require;

/**
 * A distribution with the mean of its own quantiles, where that of its source is another figure: a
 * sum of points that are medians lies below the mean of a sum that reaches farther up than down.
 * Immutable, serializable and thread-safe.
 *
 * @param own the distribution
 * @param mean the mean of its quantiles; finite
 */
public record OwnMean(OutcomeDistribution own, double mean) implements OutcomeDistribution {

  private static final int PARTS = 1_000;

  /**
   * Validates the components.
   *
   * @param own the distribution
   * @param mean the mean of its quantiles
   */
  public OwnMean {
    Require.nonNull(own, "own");
    Require.finite(mean, "mean", "Forecast fewer periods or check the history.");
  }

  /**
   * Takes the mean over the middles of equal parts of probability, which is exact for a sample of a
   * thousand values. Takes a thousand quantiles.
   *
   * @param own the distribution
   * @return the same distribution with the mean of its quantiles
   */
  public static OwnMean of(OutcomeDistribution own) {
    double mean = 0;
    for (int i = 0; i < PARTS; i++) {
      mean += own.quantile((i + 0.5) / PARTS) / PARTS;
    }
    return new OwnMean(own, mean);
  }

  @Override
  public double quantile(double p) {
    return own.quantile(p);
  }

  @Override
  public double probabilityAtLeast(double x) {
    return own.probabilityAtLeast(x);
  }
}
