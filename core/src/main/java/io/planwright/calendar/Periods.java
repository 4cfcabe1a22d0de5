package io.planwright.calendar;

import io.planwright.internal.Require;

/** Arithmetic that both kinds of calendars share. */
final class Periods {

  private Periods() {}

  /** A number that grows by one from period to period; for the kinds made of months. */
  static long index(FiscalPeriod period) {
    return (long) period.fiscalYear() * period.kind().nominalPerYear() + period.ordinal() - 1;
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
