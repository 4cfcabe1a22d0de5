package io.planwright.schedule.progress;

import io.planwright.activity.Dependency;
import io.planwright.activity.LagUnit;
import io.planwright.calendar.DateRange;
import io.planwright.calendar.WorkingCalendar;
import io.planwright.calendar.WorkingDayNumbers;
import java.time.LocalDate;

/**
 * The starts and ends of working days as whole numbers: a day starts where the day before ends.
 * Work on a day off starts and ends where the next working day starts.
 */
final class DayBoundaries {

  private final WorkingCalendar calendar;
  private final WorkingDayNumbers numbers;
  private final LocalDate last;

  DayBoundaries(WorkingCalendar calendar, LocalDate first, LocalDate last) {
    this.calendar = calendar;
    this.numbers = WorkingDayNumbers.of(calendar, first, last);
    this.last = last;
  }

  long start(LocalDate date) {
    return end(date.minusDays(1));
  }

  long end(LocalDate date) {
    return date.isAfter(last)
        ? numbers.size() + calendar.workingDays(DateRange.through(last.plusDays(1), date))
        : numbers.countThrough(date);
  }

  /**
   * The boundary at which the successor of a dated event may start. An elapsed lag runs from the
   * morning of a start or of the day after a finish, and work goes on with the first working day
   * from then on.
   *
   * @param length the working days of the successor
   */
  long startAfter(Dependency link, LocalDate event, boolean isMorning, long length) {
    long shorter = link.type().isToStart() ? 0 : length;
    if (link.lagUnit() == LagUnit.WORKING) {
      return (isMorning ? start(event) : end(event)) + link.lagDays() - shorter;
    }
    LocalDate morning = event.plusDays((isMorning ? 0 : 1) + (long) link.lagDays());
    return link.type().isToStart() ? start(morning) : start(morning.minusDays(1)) + 1 - shorter;
  }

  /** The working day that starts at a boundary, beyond the numbered ones too. */
  LocalDate dateFrom(long boundary) {
    long beyond = boundary - numbers.size();
    return beyond < 0
        ? numbers.date((int) Math.max(0, boundary))
        : calendar.plusWorkingDays(last, Math.toIntExact(beyond + 1));
  }
}
