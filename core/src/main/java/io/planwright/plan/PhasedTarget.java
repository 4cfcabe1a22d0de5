package io.planwright.plan;

import io.planwright.calendar.FiscalPeriod;
import io.planwright.internal.Require;
import io.planwright.money.Money;
import java.io.Serializable;

/**
 * The part of a plan's revenue target that falls into one fiscal period, against which pacing is
 * measured.
 *
 * <p>Immutable, serializable and thread-safe.
 *
 * @param period the fiscal period, within the plan's period
 * @param target the revenue planned for it; not negative
 */
public record PhasedTarget(FiscalPeriod period, Money target) implements Serializable {

  /**
   * Validates the components.
   *
   * @param period the fiscal period, within the plan's period
   * @param target the revenue planned for it; not negative
   * @throws IllegalArgumentException if the target is negative
   */
  public PhasedTarget {
    Require.nonNull(period, "period");
    Require.that(
        !target.isNegative(), "target", target, "not be negative", "Plan zero or more a phase.");
  }
}
