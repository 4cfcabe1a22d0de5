package io.planwright.calendar;

import io.planwright.internal.Require;
import java.time.LocalDate;

/** Arithmetic that both kinds of calendars share. */
final class Periods {

  private static final long MOST_STEPS = 9999L * 371;

  private Periods() {}

  /** A number that grows by one from period to period; for the kinds made of months. */
  static long index(FiscalPeriod period) {
    return (long) period.fiscalYear() * period.kind().nominalPerYear() + period.ordinal() - 1;
  }

  /** Refuses more steps than there are days in all fiscal years; a date must not overflow. */
  static long requireSteps(long steps) {
    return steps >= -MOST_STEPS && steps <= MOST_STEPS
        ? steps
        : Require.between(steps, -MOST_STEPS, MOST_STEPS, "steps", "Take fewer steps.");
  }

  /** Refuses a date that is in no fiscal year of any calendar, before anyone counts from it. */
  static LocalDate requireDate(LocalDate date) {
    Require.nonNull(date, "date");
    // The first and the last fiscal year can stick out of the calendar years 1 to 9999 by one.
    if (date.getYear() < 0 || date.getYear() > 10_000) {
      requireYear(date.getYear());
    }
    return date;
  }

  /** Refuses a fiscal year that no period can name. */
  static int requireYear(int fiscalYear) {
    // Asked for every date: the check itself must not put a message together.
    return fiscalYear >= 1 && fiscalYear <= 9999
        ? fiscalYear
        : Require.between(
            fiscalYear, 1, 9999, "fiscalYear", "Use dates and periods of the years 1 to 9999.");
  }
}
