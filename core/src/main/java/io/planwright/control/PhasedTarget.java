package io.planwright.control;

import io.planwright.calendar.FiscalPeriod;
import io.planwright.internal.Require;
import io.planwright.money.Money;
import java.io.Serializable;

/**
 * What a plan asks for in one phase. Immutable, serializable and thread-safe.
 *
 * @param period the phase
 * @param target the part of the plan's target that falls into it; not negative
 */
public record PhasedTarget(FiscalPeriod period, Money target) implements Serializable {

  /**
   * Validates the components.
   *
   * @param period the phase
   * @param target the part of the target; not negative
   * @throws IllegalArgumentException if the target is negative
   */
  public PhasedTarget {
    Require.nonNull(period, "period");
    Require.that(
        !target.isNegative(), "target", target, "not be negative", "Plan zero or more a phase.");
  }
}
