package io.planwright.allocation;

import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * An item that nobody gets, with the reason.
 *
 * <p>Immutable, serializable and thread-safe.
 *
 * @param itemId the id of the item; not blank
 * @param cause what keeps it from being assigned
 * @param statement the cause in one sentence with its figures; not blank
 */
public record UnassignedItem(String itemId, UnassignedCause cause, String statement)
    implements Serializable {

  /**
   * Validates the components.
   *
   * @param itemId the id of the item; not blank
   * @param cause what keeps it from being assigned
   * @param statement the cause in one sentence; not blank
   * @throws IllegalArgumentException if a text is blank
   */
  public UnassignedItem {
    Require.notBlank(itemId, "itemId", "Give the id of the item.");
    Require.nonNull(cause, "cause");
    Require.notBlank(statement, "statement", "Say why nobody gets it.");
  }
}
