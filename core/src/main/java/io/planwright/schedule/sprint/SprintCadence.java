package io.planwright.schedule.sprint;

import io.planwright.calendar.DateRange;
import io.planwright.calendar.WorkingCalendar;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * When sprints begin and end: one after the other, each as long as the others, so that holidays
 * make a sprint weaker and not longer. Immutable, and serializable and thread-safe as far as the
 * calendar's holidays are.
 *
 * @param start the first day of sprint 0
 * @param lengthDays the length of a sprint in calendar days, from 1 to 366; 14 for two weeks
 * @param calendar the working days and hours within the sprints
 */
public record SprintCadence(LocalDate start, int lengthDays, WorkingCalendar calendar)
    implements Serializable {

  /** The last sprint that has dates. */
  static final int MAX_INDEX = 100_000;

  /**
   * Checks the components.
   *
   * @param start the first day of sprint 0
   * @param lengthDays the length of a sprint in calendar days, from 1 to 366
   * @param calendar the working days and hours within the sprints
   * @throws IllegalArgumentException if the length is out of its range
   */
  public SprintCadence {
    Require.nonNull(start, "start");
    Require.between(lengthDays, 1, 366, "lengthDays", "Two weeks are 14 days.");
    Require.nonNull(calendar, "calendar");
  }

  /**
   * The dates of a sprint.
   *
   * @param index the number of the sprint, from 0 to 100,000
   * @return its dates
   * @throws IllegalArgumentException if the number is out of its range
   */
  public DateRange sprint(int index) {
    Require.between(index, 0, MAX_INDEX, "index", "Sprints count from 0.");
    LocalDate first = start.plusDays((long) index * lengthDays);
    return DateRange.of(first, first.plusDays(lengthDays));
  }

  /**
   * The last day of a sprint.
   *
   * @param index the number of the sprint, from 0 to 100,000
   * @return the day at whose close it is over
   * @throws IllegalArgumentException if the number is out of its range
   */
  public LocalDate end(int index) {
    return sprint(index).endExclusive().minusDays(1);
  }
}
