package io.planwright.allocation.audit;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.Optional;

/**
 * An item that nobody works on. Immutable, serializable and thread-safe.
 *
 * @param itemId which item
 * @param ownerId who has it, if anybody
 * @param load how much work it is; above 0
 * @param cause why it waits
 */
public record WaitingItem(String itemId, Optional<String> ownerId, double load, Cause cause)
    implements Serializable {

  /** Why an item waits. */
  public enum Cause {
    /** Nobody has it, or nobody who is still among the people. */
    NO_OWNER,
    /** Its owner lacks a skill that it requires. */
    UNABLE_OWNER,
    /** It is worth nothing with its owner, by the scores of the request. */
    NO_VALUE,
    /** Its owner has items of more value that fill the capacity. */
    OVERLOADED_OWNER
  }

  /**
   * Checks the components.
   *
   * @param itemId which item; not blank
   * @param ownerId who has it, if anybody
   * @param load how much work it is; above 0
   * @param cause why it waits
   * @throws IllegalArgumentException if the id is blank or the load not above 0
   */
  public WaitingItem {
    Require.notBlank(itemId, "itemId", "Name the item.");
    Require.nonNull(ownerId, "ownerId");
    Require.positive(load, "load", "Leave out what is no work.");
    Require.nonNull(cause, "cause");
  }
}
