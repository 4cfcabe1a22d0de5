package io.planwright.schedule.progress;

import io.planwright.internal.Require;
import io.planwright.schedule.Schedule;
import io.planwright.schedule.ScheduleRequest;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A plan under way, to be scheduled anew from the day after a given one. Immutable, and
 * serializable and thread-safe as far as the calendar's holidays are.
 *
 * @param plan the work as it is now, with activities and dependencies that are new and without
 *     those that were dropped; its start and its calendar
 * @param baseline the schedule that moves are measured against
 * @param asOf the day at whose close the updates hold; the remaining work starts after it
 * @param updates what is known, in any order; nothing for an activity that has not begun and is to
 *     be as planned
 * @param outOfSequence what becomes of activities that started before their predecessors let them
 */
public record ReplanRequest(
    ScheduleRequest plan,
    Schedule baseline,
    LocalDate asOf,
    List<ActivityUpdate> updates,
    OutOfSequence outOfSequence)
    implements Serializable {

  /**
   * Checks the components.
   *
   * @param plan the work as it is now
   * @param baseline the schedule that moves are measured against
   * @param asOf the day at whose close the updates hold
   * @param updates what is known
   * @param outOfSequence what becomes of activities that started before their predecessors let them
   * @throws IllegalArgumentException if an update is of an unknown activity, of a later day, or
   *     contradicts another one
   */
  public ReplanRequest {
    Require.nonNull(plan, "plan");
    Require.nonNull(baseline, "baseline");
    Require.nonNull(asOf, "asOf");
    updates = List.copyOf(Require.nonNull(updates, "updates"));
    Require.nonNull(outOfSequence, "outOfSequence");
    Actuals.of(plan.workBreakdown(), asOf, updates);
  }
}
