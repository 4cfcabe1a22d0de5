package io.planwright.forecasting.pipeline.judgement;

import io.planwright.evidence.Explanation;
import io.planwright.internal.Require;
import io.planwright.money.Money;
import java.io.Serializable;

/**
 * A submission corrected by the forecaster's record. Immutable, serializable and thread-safe.
 *
 * @param submitted what was submitted
 * @param point the median of what will come
 * @param lower the outcome stays at or above this with half the rest of the level
 * @param upper the outcome stays at or below this with half the rest of the level
 * @param level the probability that the outcome lies between the two
 * @param bias the record that it was corrected by
 * @param explanation the correction in words
 */
public record DebiasedForecast(
    Money submitted,
    Money point,
    Money lower,
    Money upper,
    double level,
    ForecasterBias bias,
    Explanation explanation)
    implements Serializable {

  /**
   * Validates the components.
   *
   * @param submitted what was submitted
   * @param point the median of what will come
   * @param lower the lower end; not above the point
   * @param upper the upper end; not below the point
   * @param level the probability of the interval
   * @param bias the record that it was corrected by
   * @param explanation the correction in words
   * @throws IllegalArgumentException if the ends are not around the point
   */
  public DebiasedForecast {
    Require.nonNull(submitted, "submitted");
    Require.that(
        lower.compareTo(point) <= 0 && point.compareTo(upper) <= 0,
        "point",
        point,
        "lie in its interval",
        "Use BiasModel.debiased.");
    Require.between(level, 0, 1, "level", "Give a probability.");
    Require.nonNull(bias, "bias");
    Require.nonNull(explanation, "explanation");
  }
}
