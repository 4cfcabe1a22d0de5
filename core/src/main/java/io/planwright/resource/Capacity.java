package io.planwright.resource;

import io.planwright.calendar.DateRange;
import io.planwright.calendar.WorkingCalendar;
import io.planwright.internal.Require;
import java.time.LocalDate;

/** Adds up capacity day by day: ramps and leaving dates change it on any day. */
final class Capacity {

  /** A hundred years: an open-ended range would never come to an end. */
  private static final long MAX_DAYS = 36_600;

  private Capacity() {}

  static double fullTimeDays(Person person, DateRange range, WorkingCalendar calendar) {
    Require.nonNull(range, "range");
    Require.nonNull(calendar, "calendar");
    Require.that(
        range.days() <= MAX_DAYS,
        "range",
        range,
        "have at most " + MAX_DAYS + " days",
        "Give the range an end.");
    double days = 0;
    for (LocalDate day = range.start(); day.isBefore(range.endExclusive()); day = day.plusDays(1)) {
      if (calendar.isWorkingDay(day)) {
        days += person.capacityOn(day);
      }
    }
    return days;
  }
}
