package io.planwright.forecasting.pipeline.judgement;

import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * How far a forecaster's submissions are off, as the factor that makes them right: 0.8 for somebody
 * who submits 25 % too much. Immutable, serializable and thread-safe.
 *
 * @param forecasterId who; not blank
 * @param factor what a submission is to be multiplied by, drawn to the group as far as the own
 *     record is short or noisy
 * @param lower the lower end of the factor's interval
 * @param upper the upper end
 * @param level the probability that the interval holds the factor
 * @param ownFactor the factor by the own record alone
 * @param ownWeight how much the own record counted, 0 to 1; the rest is the group's
 * @param spread the standard deviation of a single outcome about factor times submission, relative
 *     to the submission times the factor on the logarithmic scale and to the submission otherwise
 * @param rounds the number of submissions it rests on
 * @param label what that says
 */
public record ForecasterBias(
    String forecasterId,
    double factor,
    double lower,
    double upper,
    double level,
    double ownFactor,
    double ownWeight,
    double spread,
    int rounds,
    BiasLabel label)
    implements Serializable {

  private static final String FINITE = "Check the submissions and outcomes.";

  /**
   * Validates the components.
   *
   * @param forecasterId who; not blank
   * @param factor what a submission is to be multiplied by
   * @param lower the lower end of the factor's interval
   * @param upper the upper end
   * @param level the probability of the interval
   * @param ownFactor the factor by the own record alone
   * @param ownWeight how much the own record counted
   * @param spread the standard deviation of an outcome
   * @param rounds the number of submissions
   * @param label the label that the interval gives
   * @throws IllegalArgumentException if a number is out of range or the label is not that of the
   *     interval
   */
  public ForecasterBias {
    Require.notBlank(forecasterId, "forecasterId", "Name who submitted.");
    Require.between(factor, lower, upper, "factor", FINITE);
    Require.finite(lower, "lower", FINITE);
    Require.finite(upper, "upper", FINITE);
    Require.between(level, 0, 1, "level", "Give a probability.");
    Require.finite(ownFactor, "ownFactor", FINITE);
    Require.between(ownWeight, 0, 1, "ownWeight", "Give a share.");
    Require.notNegative(spread, "spread", FINITE);
    Require.positive(rounds, "rounds", "Count the submissions.");
    Require.that(
        label == labelOf(lower, upper), "label", label, "follow from the interval", FINITE);
  }

  static BiasLabel labelOf(double lower, double upper) {
    if (lower > 1) {
      return BiasLabel.SANDBAGGING;
    }
    return upper < 1 ? BiasLabel.HAPPY_EARS : BiasLabel.NO_EVIDENCE;
  }
}
