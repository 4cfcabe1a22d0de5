package io.planwright.schedule.staffed;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.List;

/**
 * A plan that holds again, against the one that was agreed. Immutable, serializable and
 * thread-safe.
 *
 * @param schedule the new plan; its value has the price of the changes in it
 * @param changes what is other than was agreed, the earliest new start first; new activities are no
 *     change
 * @param deliveries the finish of each project that was in the agreed plan, then and now
 * @param stabilityCost the price of the changes in the value of the plan: times as the search
 *     counts them, in slots, and what is over for nothing
 */
public record StaffedRevision(
    StaffedSchedule schedule,
    List<StaffedChange> changes,
    List<DeliveryShift> deliveries,
    double stabilityCost)
    implements Serializable {

  /**
   * Checks the components.
   *
   * @param schedule the new plan
   * @param changes what is other than was agreed
   * @param deliveries the finish of each project, then and now
   * @param stabilityCost the price of the changes; at least 0
   * @throws IllegalArgumentException if the price is negative
   */
  public StaffedRevision {
    Require.nonNull(schedule, "schedule");
    changes = List.copyOf(changes);
    deliveries = List.copyOf(deliveries);
    Require.notNegative(stabilityCost, "stabilityCost", "Changes earn nothing.");
  }
}
