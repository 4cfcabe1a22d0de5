package io.planwright.stakeholders.team;

import io.planwright.calendar.DateRange;
import io.planwright.calendar.FiscalCalendar;
import io.planwright.calendar.HolidayCalendar;
import io.planwright.calendar.PeriodKind;
import io.planwright.calendar.WorkingCalendar;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The weeks of a calendar, and how much of a week's working time is on a day. */
final class WorkWeeks {

  private static final int DAYS = 7;

  private final WorkingCalendar working;

  /** Some week, from which the others are counted. */
  private final DateRange first;

  private final double wholeMinutes;

  WorkWeeks(FiscalCalendar calendar, WorkingCalendar working) {
    this.working = working;
    this.first = calendar.range(calendar.periodOf(LocalDate.EPOCH, PeriodKind.WEEK));
    WorkingCalendar whole = working.toBuilder().holidays(HolidayCalendar.none()).build();
    this.wholeMinutes = whole.workingTime(first).toMinutes();
  }

  /** The week of a date. */
  DateRange of(LocalDate date) {
    long since = Math.floorMod(ChronoUnit.DAYS.between(first.start(), date), DAYS);
    LocalDate start = date.minusDays(since);
    return DateRange.of(start, start.plusDays(DAYS));
  }

  /** The part of a whole week's working time that a date has: 0 on a day off. */
  double part(LocalDate date) {
    return working.workingTime(date).toMinutes() / wholeMinutes;
  }

  /** The same of several dates. */
  double part(DateRange dates) {
    return dates.start().datesUntil(dates.endExclusive()).mapToDouble(this::part).sum();
  }
}
