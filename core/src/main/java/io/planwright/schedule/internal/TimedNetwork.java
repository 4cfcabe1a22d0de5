package io.planwright.schedule.internal;

import io.planwright.run.RunControl;
import io.planwright.schedule.ScheduleRequest;

/**
 * A network with its times, and what numbers its days. As thread-safe as the days are.
 *
 * @param network the activities and dependencies
 * @param times when activities start at the earliest and at the latest
 * @param days the working days
 */
public record TimedNetwork(ActivityNetwork network, NetworkTimes times, WorkingDays days) {

  /**
   * Computes the times of a request.
   *
   * @param request what to schedule
   * @param control asked again and again
   * @return the network
   * @throws io.planwright.run.RunStoppedException if the control stops the run
   * @throws IllegalArgumentException if a date is further away than a million working days
   */
  public static TimedNetwork of(ScheduleRequest request, RunControl control) {
    WorkingDays days = new WorkingDays(request.start(), request.calendar());
    ActivityNetwork network = ActivityNetwork.of(request.workBreakdown(), days);
    return new TimedNetwork(network, NetworkTimes.of(network, days, control), days);
  }
}
