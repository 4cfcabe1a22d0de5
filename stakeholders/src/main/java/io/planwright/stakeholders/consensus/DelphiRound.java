package io.planwright.stakeholders.consensus;

import io.planwright.internal.Require;
import io.planwright.stakeholders.rating.RatingMatrix;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * One round of estimates. Experts are anonymous: their ids are the same from round to round and
 * should say nothing else. Immutable, serializable and thread-safe; the same in JSON under Jackson
 * 2 and Jackson 3.
 *
 * @param closedOn the day on which the last estimate came in
 * @param estimates the experts as raters, the items as subjects; an estimate that was not given is
 *     missing
 */
public record DelphiRound(LocalDate closedOn, RatingMatrix estimates) implements Serializable {

  /**
   * Checks the components.
   *
   * @param closedOn the day on which the last estimate came in
   * @param estimates the experts as raters, the items as subjects, on a scale with an order; at
   *     least one item
   * @throws IllegalArgumentException if there is no item or the scale is nominal
   */
  public DelphiRound {
    Require.nonNull(closedOn, "closedOn");
    Require.nonNull(estimates, "estimates");
    Require.notEmpty(estimates.subjectIds(), "estimates.subjectIds", "Ask for something.");
    Require.that(
        estimates.scale().level() != io.planwright.stakeholders.rating.MeasurementLevel.NOMINAL,
        "estimates.scale.level",
        estimates.scale().level(),
        "have an order",
        "Let experts estimate points or numbers.");
  }
}
