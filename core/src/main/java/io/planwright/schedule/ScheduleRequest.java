package io.planwright.schedule;

import io.planwright.activity.WorkBreakdown;
import io.planwright.calendar.WorkingCalendar;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * What to schedule.
 *
 * <p>Immutable, and serializable and thread-safe as far as the calendar's holidays are.
 *
 * @param workBreakdown the activities and their dependencies
 * @param start the first day on which there may be work; a working day or not
 * @param calendar the working days that durations and lags count
 */
public record ScheduleRequest(
    WorkBreakdown workBreakdown, LocalDate start, WorkingCalendar calendar)
    implements Serializable {

  /**
   * Checks that everything is there.
   *
   * @param workBreakdown the activities and their dependencies
   * @param start the first day on which there may be work
   * @param calendar the working days that durations and lags count
   */
  public ScheduleRequest {
    Require.nonNull(workBreakdown, "workBreakdown");
    Require.nonNull(start, "start");
    Require.nonNull(calendar, "calendar");
  }
}
