package io.planwright.allocation.sizing;

import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * A size that is gone to as fast as growth allows and then kept. Immutable, serializable and
 * thread-safe.
 *
 * @param people the size, at least 0
 * @param profit the discounted profit over all years, in money
 */
public record HeldSize(int people, double profit) implements Serializable {

  /**
   * Checks the components.
   *
   * @param people the size, at least 0
   * @param profit the discounted profit; finite
   * @throws IllegalArgumentException if one is out of its range
   */
  public HeldSize {
    Require.notNegative(people, "people", "Give a size.");
    Require.finite(profit, "profit", "Give a profit.");
  }
}
