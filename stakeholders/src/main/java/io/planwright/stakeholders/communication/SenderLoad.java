package io.planwright.stakeholders.communication;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * How busy a sender is in a week. Immutable, serializable and thread-safe; its text form does not
 * show the sender.
 *
 * @param senderId the sender
 * @param weekStart the Monday of the week
 * @param planned the touches planned, at most the capacity
 * @param capacity the touches that are possible: the capacity of the sender, or what fits into the
 *     working hours if that is less
 * @param refused the needs that stayed uncovered for lack of capacity and that this sender could
 *     have covered, in whichever week
 */
public record SenderLoad(
    String senderId, LocalDate weekStart, int planned, int capacity, int refused)
    implements Serializable {

  /**
   * Makes a load.
   *
   * @param senderId the sender, not blank
   * @param weekStart the Monday of the week
   * @param planned the touches planned, from 0 to the capacity
   * @param capacity the touches that are possible, at least 0
   * @param refused the needs that found no room, at least 0
   * @throws IllegalArgumentException if the id is blank or a count out of its range
   * @throws NullPointerException if an argument is null
   */
  public SenderLoad {
    Require.notBlank(senderId, "senderId", "Name the sender.");
    Require.nonNull(weekStart, "weekStart");
    Require.notNegative(capacity, "capacity", "Count touches.");
    Require.between(planned, 0, capacity, "planned", "Count touches within the capacity.");
    Require.notNegative(refused, "refused", "Count needs.");
  }

  /**
   * Says whether more was asked of this sender than fits.
   *
   * @return whether the week is full and needs were refused; never with a capacity of 0, which is
   *     no load but a decision
   */
  public boolean overloaded() {
    return capacity > 0 && planned == capacity && refused > 0;
  }

  @Override
  public String toString() {
    return "SenderLoad[%s, %d of %d, %d refused]".formatted(weekStart, planned, capacity, refused);
  }
}
