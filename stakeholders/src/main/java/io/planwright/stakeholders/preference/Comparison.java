package io.planwright.stakeholders.preference;

import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * The judgement how many times as much one item matters as another. Immutable, serializable and
 * thread-safe; the same in JSON under Jackson 2 and Jackson 3.
 *
 * @param itemId the one item; not blank
 * @param otherId the other; not blank, not the same
 * @param ratio how many times as much, from 1E-6 to 1E+6; on Saaty's scale from 1/9 to 9
 */
public record Comparison(String itemId, String otherId, double ratio) implements Serializable {

  private static final double LARGEST = 1e6;

  /**
   * Checks the components.
   *
   * @param itemId the one item; not blank
   * @param otherId the other; not blank, not the same
   * @param ratio how many times as much, from 1E-6 to 1E+6
   * @throws IllegalArgumentException if a component is out of its range
   */
  public Comparison {
    Require.notBlank(itemId, "itemId", "Use the id of the item.");
    Require.notBlank(otherId, "otherId", "Use the id of the item.");
    Require.that(
        !itemId.equals(otherId), "otherId", otherId, "be another item", "Compare two items.");
    Require.between(ratio, 1 / LARGEST, LARGEST, "ratio", "Leave out what was not judged.");
  }
}
