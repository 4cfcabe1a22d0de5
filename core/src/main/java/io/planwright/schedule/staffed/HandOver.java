package io.planwright.schedule.staffed;

import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * Whether work that has begun may pass to others while those who began it are still there, and what
 * that costs. Who is gone, or away until the end of the horizon, is always replaced. Immutable,
 * serializable and thread-safe.
 *
 * @param allowed whether it may
 * @param price of each person who takes over, in the unit of the {@link StaffedObjective}, on top
 *     of {@link StabilityPrice#perPerson()}: reading in, asking, telling the customer
 */
public record HandOver(boolean allowed, double price) implements Serializable {

  /**
   * Checks the components.
   *
   * @param allowed whether it may
   * @param price of each person who takes over
   * @throws IllegalArgumentException if the price is negative or not finite
   */
  public HandOver {
    Require.notNegative(price, "price", "Give 0 where passing work on costs nothing.");
  }

  /**
   * Who has begun something ends it.
   *
   * @return no hand-over
   */
  public static HandOver never() {
    return new HandOver(false, 0);
  }

  /**
   * Others may take over.
   *
   * @param price of each person who takes over, at least 0
   * @return hand-over at that price
   * @throws IllegalArgumentException if the price is negative or not finite
   */
  public static HandOver at(double price) {
    return new HandOver(true, price);
  }
}
