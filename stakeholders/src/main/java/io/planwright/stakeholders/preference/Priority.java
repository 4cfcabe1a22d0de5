package io.planwright.stakeholders.preference;

import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * How much one item matters. Immutable, serializable and thread-safe; the same in JSON under
 * Jackson 2 and Jackson 3.
 *
 * @param itemId which item; not blank
 * @param weight its part of the whole, from 0 to 1
 */
public record Priority(String itemId, double weight) implements Serializable {

  private static final double ROUNDING = 1e-9;

  /**
   * Checks the components.
   *
   * @param itemId which item; not blank
   * @param weight its part of the whole, from 0 to 1
   * @throws IllegalArgumentException if a component is out of its range
   */
  public Priority {
    Require.notBlank(itemId, "itemId", "Use the id of the item.");
    Require.between(weight, 0, 1 + ROUNDING, "weight", "Divide weights by their sum.");
    weight = Math.min(1, weight);
  }
}
