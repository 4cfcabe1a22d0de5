package io.planwright.forecasting.pipeline.judgement;

import io.planwright.calendar.FiscalPeriod;
import io.planwright.internal.Require;
import io.planwright.money.Money;
import java.io.Serializable;
import java.time.Instant;

/**
 * Another amount put in the place of what a node rolls up to. Immutable, serializable and
 * thread-safe.
 *
 * @param layer whether the node's owner adjusts the own forecast, or a manager a subordinate's
 * @param adjusterId who adjusts; not blank
 * @param nodeId whose forecast is adjusted; not blank
 * @param period the period
 * @param at when it was adjusted
 * @param category the category, an {@linkplain ForecastCategory#adjustable adjustable} one
 * @param amount the new amount, in the roll-up method that is in use; any sign
 * @param note why; empty without a note
 */
public record Adjustment(
    Layer layer,
    String adjusterId,
    String nodeId,
    FiscalPeriod period,
    Instant at,
    ForecastCategory category,
    Money amount,
    String note)
    implements Serializable {

  /** Who adjusts. */
  public enum Layer {
    /** The owner of the node. */
    OWNER,
    /** A manager above the node; goes before what the owner says. */
    MANAGER
  }

  /**
   * Validates the components.
   *
   * @param layer who adjusts
   * @param adjusterId who adjusts; not blank
   * @param nodeId whose forecast is adjusted; not blank
   * @param period the period
   * @param at when it was adjusted
   * @param category the category
   * @param amount the new amount
   * @param note why
   * @throws IllegalArgumentException if an id is blank or the category is closed or omitted
   */
  public Adjustment {
    Require.nonNull(layer, "layer");
    Require.notBlank(adjusterId, "adjusterId", "Name who adjusts.");
    Require.notBlank(nodeId, "nodeId", "Name the node of the hierarchy.");
    Require.nonNull(period, "period");
    Require.nonNull(at, "at");
    Calls.requireAdjustable(category);
    Require.nonNull(amount, "amount");
    Require.nonNull(note, "note");
  }

  /** An own call is the owner's layer. */
  static Adjustment of(Submission call) {
    return new Adjustment(
        Layer.OWNER,
        call.forecasterId(),
        call.nodeId(),
        call.period(),
        call.at(),
        call.category(),
        call.amount(),
        call.note());
  }
}
