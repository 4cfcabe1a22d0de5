package io.planwright.forecasting.pipeline.calibration;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * Deals first scored on neighbouring days, and what became of them. Immutable, serializable and
 * thread-safe.
 *
 * @param first the first of the days
 * @param last the last of the days
 * @param deals how many deals
 * @param predictedWins the sum of their probabilities
 * @param wins how many were won
 * @param standardisedResidual how surprising the wins are, as a standard normal score; above 0
 *     where there are more than predicted
 */
public record OutcomeBlock(
    LocalDate first,
    LocalDate last,
    int deals,
    double predictedWins,
    int wins,
    double standardisedResidual)
    implements Serializable {

  /**
   * Validates the components.
   *
   * @param first the first day
   * @param last the last day, not before the first
   * @param deals at least 1
   * @param predictedWins at least 0
   * @param wins from 0 to the deals
   * @param standardisedResidual finite
   * @throws IllegalArgumentException if a component is out of its range
   */
  public OutcomeBlock {
    Require.nonNull(first, "first");
    Require.that(
        !Require.nonNull(last, "last").isBefore(first),
        "last",
        last,
        "not be before " + first,
        "Give the days in order.");
    Require.positive(deals, "deals", "Leave out empty blocks.");
    Require.notNegative(predictedWins, "predictedWins", "Add up probabilities.");
    Require.between(wins, 0, deals, "wins", "Count the won deals.");
    Require.finite(standardisedResidual, "standardisedResidual", "Get it by DriftSpec.outcomes.");
  }

  /**
   * Calibration-in-the-large: the observed rate less the mean probability.
   *
   * @return from −1 to 1
   */
  public double inTheLarge() {
    return (wins - predictedWins) / deals;
  }
}
