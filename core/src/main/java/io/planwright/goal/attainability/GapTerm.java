package io.planwright.goal.attainability;

import io.planwright.internal.Require;
import io.planwright.money.Money;
import java.io.Serializable;

/**
 * What a driver adds to a gap. Immutable, serializable and thread-safe.
 *
 * @param driver the driver
 * @param amount negative where it makes expected bookings less than planned
 */
public record GapTerm(BookingDriver driver, Money amount) implements Serializable {

  /**
   * Checks the components.
   *
   * @param driver the driver
   * @param amount what it adds to the gap
   */
  public GapTerm {
    Require.nonNull(driver, "driver");
    Require.nonNull(amount, "amount");
  }
}
