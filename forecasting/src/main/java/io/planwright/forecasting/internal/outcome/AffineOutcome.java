package io.planwright.forecasting.internal.outcome;

import io.planwright.evidence.OutcomeDistribution;
import io.planwright.internal.Require;

/**
 * A distribution whose distances from its mean are multiplied, around another mean. Immutable,
 * serializable and thread-safe.
 *
 * @param own the distribution
 * @param factor what the distances are multiplied by; finite, at least 0
 * @param mean the new mean; finite
 */
public record AffineOutcome(OutcomeDistribution own, double factor, double mean)
    implements OutcomeDistribution {

  private static final String FINITE = "Forecast fewer periods or check the history.";

  /**
   * Validates the components.
   *
   * @param own the distribution
   * @param factor at least 0
   * @param mean the new mean
   */
  public AffineOutcome {
    Require.nonNull(own, "own");
    Require.notNegative(factor, "factor", FINITE);
    Require.finite(mean, "mean", FINITE);
  }

  @Override
  public double quantile(double p) {
    return finite(mean + factor * (own.quantile(p) - own.mean()));
  }

  @Override
  public double probabilityAtLeast(double x) {
    Require.finite(x, "x", "Ask for a finite value.");
    if (factor == 0) {
      return x <= mean ? 1 : 0;
    }
    return own.probabilityAtLeast(finite(own.mean() + (x - mean) / factor));
  }

  private static double finite(double value) {
    return Math.max(-Double.MAX_VALUE, Math.min(Double.MAX_VALUE, value));
  }
}
