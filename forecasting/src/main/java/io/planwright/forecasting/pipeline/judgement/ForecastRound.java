package io.planwright.forecasting.pipeline.judgement;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A period that was forecast by a model and by people, and what came. Immutable, serializable and
 * thread-safe.
 *
 * @param madeOn the day on which the forecasts were made
 * @param knownOn the day at whose end the outcome was known; after {@code madeOn}
 * @param model the point forecast of the model, in major units
 * @param judgement that of the people, best {@linkplain BiasModel#debiased debiased} by what was
 *     known when it was made
 * @param seasonalNaive that of the seasonal naive method, such as the same quarter a year before
 * @param actual what came; zero or below is possible
 */
public record ForecastRound(
    LocalDate madeOn,
    LocalDate knownOn,
    double model,
    double judgement,
    double seasonalNaive,
    double actual)
    implements Serializable {

  /**
   * Validates the components.
   *
   * @param madeOn the day on which the forecasts were made
   * @param knownOn the day at whose end the outcome was known; after {@code madeOn}
   * @param model the point forecast of the model; finite
   * @param judgement that of the people; finite
   * @param seasonalNaive that of the seasonal naive method; finite
   * @param actual what came; finite
   * @throws IllegalArgumentException if a number is not finite or the outcome was known before
   */
  public ForecastRound {
    Require.nonNull(madeOn, "madeOn");
    Require.nonNull(knownOn, "knownOn");
    Require.that(
        knownOn.isAfter(madeOn),
        "knownOn",
        knownOn,
        "be after madeOn " + madeOn,
        "Leave out forecasts of what was known.");
    Require.finite(model, "model", "Leave out the round.");
    Require.finite(judgement, "judgement", "Leave out the round.");
    Require.finite(seasonalNaive, "seasonalNaive", "Leave out the round.");
    Require.finite(actual, "actual", "Leave out the round.");
  }
}
