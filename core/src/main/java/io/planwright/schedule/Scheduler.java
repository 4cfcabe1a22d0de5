package io.planwright.schedule;

import io.planwright.run.RunControl;
import java.io.Serializable;

/**
 * An engine that puts activities on dates.
 *
 * <p>An implementation is immutable and thread-safe. It schedules each activity of the request
 * once, in the order of the breakdown, from a working day to a working day of the calendar, so that
 * it has its duration, none starts before the plan, before its own first possible day or before its
 * fixed one, and every dependency holds. A fixed day that dependencies do not allow is missed, not
 * they; a deadline does not hold a schedule back. The same request gets an equal schedule. {@link
 * SchedulerContract} checks all of it.
 */
@FunctionalInterface
public interface Scheduler extends Serializable {

  /**
   * Schedules the activities.
   *
   * @param request what to schedule, from when on, on which calendar
   * @param control how to stop the run, and who hears of its progress
   * @return the schedule
   * @throws io.planwright.run.RunStoppedException if the run was stopped before it had a result
   * @throws IllegalArgumentException if the plan leads further than the engine can date
   */
  Schedule schedule(ScheduleRequest request, RunControl control);
}
