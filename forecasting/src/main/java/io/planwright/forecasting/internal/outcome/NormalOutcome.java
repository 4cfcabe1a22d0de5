package io.planwright.forecasting.internal.outcome;

import io.planwright.evidence.OutcomeDistribution;
import io.planwright.internal.Require;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * A normally distributed outcome; with a standard deviation of zero it is certain.
 *
 * @param mean the expected value
 * @param standardDeviation at least 0
 */
public record NormalOutcome(double mean, double standardDeviation) implements OutcomeDistribution {

  private static final String FINITE = "Forecast fewer periods or check the history.";

  /**
   * Validates the components.
   *
   * @param mean the expected value; finite
   * @param standardDeviation at least 0
   */
  public NormalOutcome {
    Require.finite(mean, "mean", FINITE);
    Require.notNegative(standardDeviation, "standardDeviation", FINITE);
  }

  /**
   * The half-width of the central interval of a level, in standard deviations.
   *
   * @param level the coverage, strictly between 0 and 1
   * @return the half-width, above 0
   */
  public static double standardHalfWidth(double level) {
    // The tail is taken from above: 0.5 + level / 2 would round to 1 for levels close to 1.
    return NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - level) / 2);
  }

  @Override
  public double quantile(double p) {
    Probabilities.requireInside(p);
    if (standardDeviation == 0) {
      return mean;
    }
    return NormalDistribution.of(mean, standardDeviation).inverseCumulativeProbability(p);
  }

  @Override
  public double probabilityAtLeast(double x) {
    Require.finite(x, "x", "Ask for a finite value.");
    if (standardDeviation == 0) {
      return x <= mean ? 1 : 0;
    }
    return NormalDistribution.of(mean, standardDeviation).survivalProbability(x);
  }
}
