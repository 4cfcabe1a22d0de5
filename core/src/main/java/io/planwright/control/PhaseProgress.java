package io.planwright.control;

import io.planwright.calendar.FiscalPeriod;
import io.planwright.internal.Require;
import io.planwright.money.Money;
import java.io.Serializable;

/**
 * One phase as planned and as it went. Immutable, serializable and thread-safe.
 *
 * @param period the phase
 * @param target what the plan asks for in the whole phase
 * @param plannedToDate the part of that which was due by the as-of date
 * @param actualToDate what was achieved in the phase by the as-of date
 */
public record PhaseProgress(
    FiscalPeriod period, Money target, Money plannedToDate, Money actualToDate)
    implements Serializable {

  /**
   * Validates the components.
   *
   * @param period the phase
   * @param target what the plan asks for in the whole phase
   * @param plannedToDate the part that was due
   * @param actualToDate what was achieved
   */
  public PhaseProgress {
    Require.nonNull(period, "period");
    Require.nonNull(target, "target");
    Require.nonNull(plannedToDate, "plannedToDate");
    Require.nonNull(actualToDate, "actualToDate");
  }
}
