package io.planwright.allocation.audit;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.Optional;

/**
 * An item that should go to somebody else. Immutable, serializable and thread-safe.
 *
 * @param step when: moves of one step belong together, such as a swap, those of later steps may
 *     need the room that earlier ones make; from 1
 * @param itemId which item
 * @param from who has it, if anybody
 * @param to who gets it
 * @param gain what the item brings more with the new owner than now; 0 is what it brings while it
 *     waits
 * @param reason why, in a sentence
 */
public record ProposedMove(
    int step, String itemId, Optional<String> from, String to, double gain, String reason)
    implements Serializable {

  /**
   * Checks the components.
   *
   * @param step when; from 1
   * @param itemId which item; not blank
   * @param from who has it, if anybody
   * @param to who gets it; not blank
   * @param gain what the item brings more; finite
   * @param reason why; not blank
   * @throws IllegalArgumentException if a text is blank or a number is out of its range
   */
  public ProposedMove {
    Require.atLeast(step, 1, "step", "Steps count from 1.");
    Require.notBlank(itemId, "itemId", "Name the item.");
    Require.nonNull(from, "from");
    Require.notBlank(to, "to", "Name the person.");
    Require.finite(gain, "gain", "Compare the values.");
    Require.notBlank(reason, "reason", "Say why.");
  }
}
