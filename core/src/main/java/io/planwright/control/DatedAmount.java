package io.planwright.control;

import io.planwright.internal.Require;
import io.planwright.money.Money;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * An amount that became actual on a day, such as a won deal on its close date. Immutable,
 * serializable and thread-safe.
 *
 * @param date the day in the plan's zone on which the amount counts
 * @param amount the amount; negative for a cancellation
 */
public record DatedAmount(LocalDate date, Money amount) implements Serializable {

  /**
   * Validates the components.
   *
   * @param date the day on which the amount counts
   * @param amount the amount
   */
  public DatedAmount {
    Require.nonNull(date, "date");
    Require.nonNull(amount, "amount");
  }
}
