package io.planwright.forecasting.internal.outcome;

import io.planwright.evidence.OutcomeDistribution;
import io.planwright.internal.Require;

/**
 * A distribution whose distances from its mean are multiplied, around another mean. Immutable,
 * serializable and thread-safe.
 *
 * @param own the distribution
 * @param factor what the distances are multiplied by; at least 0
 * @param mean the new mean; finite
 */
public record AffineOutcome(OutcomeDistribution own, double factor, double mean)
    implements OutcomeDistribution {

  /**
   * Validates the components.
   *
   * @param own the distribution
   * @param factor the factor
   * @param mean the new mean
   */
  public AffineOutcome {
    Require.finite(mean, "mean", "Forecast fewer periods or check the history.");
  }

  @Override
  public double quantile(double p) {
    return mean + factor * (own.quantile(p) - own.mean());
  }

  @Override
  public double probabilityAtLeast(double x) {
    Require.finite(x, "x", "Ask for a finite value.");
    if (factor == 0) {
      return x <= mean ? 1 : 0;
    }
    return own.probabilityAtLeast(own.mean() + (x - mean) / factor);
  }
}
