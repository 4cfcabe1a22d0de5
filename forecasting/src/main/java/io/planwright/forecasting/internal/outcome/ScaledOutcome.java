package io.planwright.forecasting.internal.outcome;

import io.planwright.evidence.OutcomeDistribution;
import io.planwright.internal.Require;

/**
 * A distribution stretched around its mean, each side by a factor of its own.
 *
 * @param own the distribution to stretch
 * @param lowerFactor what the distances below the mean are multiplied by; at least 0
 * @param upperFactor what the distances above the mean are multiplied by; at least 0
 */
public record ScaledOutcome(OutcomeDistribution own, double lowerFactor, double upperFactor)
    implements OutcomeDistribution {

  private static final String FINITE = "Check the errors that the factor was measured by.";

  /**
   * Validates the components.
   *
   * @param own the distribution to stretch
   * @param lowerFactor at least 0
   * @param upperFactor at least 0
   */
  public ScaledOutcome {
    Require.nonNull(own, "own");
    Require.notNegative(lowerFactor, "lowerFactor", FINITE);
    Require.notNegative(upperFactor, "upperFactor", FINITE);
  }

  /** That of the distribution that was stretched. */
  @Override
  public double mean() {
    return own.mean();
  }

  @Override
  public double quantile(double p) {
    double distance = own.quantile(p) - own.mean();
    return own.mean() + distance * (distance < 0 ? lowerFactor : upperFactor);
  }

  @Override
  public double probabilityAtLeast(double x) {
    Require.finite(x, "x", "Ask for a finite value.");
    double distance = x - own.mean();
    double factor = distance < 0 ? lowerFactor : upperFactor;
    if (distance == 0 || factor == 0) {
      return factor == 0 && distance != 0
          ? (distance < 0 ? 1 : 0)
          : own.probabilityAtLeast(own.mean());
    }
    double unscaled = own.mean() + distance / factor;
    double reached = Math.max(-Double.MAX_VALUE, Math.min(Double.MAX_VALUE, unscaled));
    return own.probabilityAtLeast(reached);
  }
}
