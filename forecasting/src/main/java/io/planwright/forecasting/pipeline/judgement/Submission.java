package io.planwright.forecasting.pipeline.judgement;

import io.planwright.calendar.FiscalPeriod;
import io.planwright.internal.Require;
import io.planwright.money.Money;
import java.io.Serializable;
import java.time.Instant;

/**
 * What a forecaster says that a node will come to in a category: the forecaster's own call.
 * Immutable, serializable and thread-safe.
 *
 * @param forecasterId who says so; not blank
 * @param nodeId whom or which team it is about; not blank
 * @param period the period
 * @param at when it was said
 * @param category the category, an {@linkplain ForecastCategory#adjustable adjustable} one
 * @param amount the amount, in the roll-up method that is in use; any sign
 * @param note why; empty without a note
 */
public record Submission(
    String forecasterId,
    String nodeId,
    FiscalPeriod period,
    Instant at,
    ForecastCategory category,
    Money amount,
    String note)
    implements Serializable {

  /**
   * Validates the components.
   *
   * @param forecasterId who says so; not blank
   * @param nodeId whom or which team it is about; not blank
   * @param period the period
   * @param at when it was said
   * @param category the category
   * @param amount the amount
   * @param note why
   * @throws IllegalArgumentException if an id is blank or the category is closed or omitted
   */
  public Submission {
    Require.notBlank(forecasterId, "forecasterId", "Name who submits.");
    Require.notBlank(nodeId, "nodeId", "Name the node of the hierarchy.");
    Require.nonNull(period, "period");
    Require.nonNull(at, "at");
    Calls.requireAdjustable(category);
    Require.nonNull(amount, "amount");
    Require.nonNull(note, "note");
  }
}
