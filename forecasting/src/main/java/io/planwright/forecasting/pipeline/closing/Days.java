package io.planwright.forecasting.pipeline.closing;

import io.planwright.calendar.DateRange;
import io.planwright.internal.Require;
import java.time.LocalDate;

/**
 * A range as days after a day, of which the first is 1.
 *
 * @param from the first day counted, at least 1
 * @param to the last day counted, at least the first
 */
record Days(int from, int to) {

  /** Longer looks say nothing, and end in an overflow rather than in an answer. */
  private static final int MOST = 36_600;

  static Days after(LocalDate day, DateRange range) {
    Require.nonNull(range, "range");
    Require.that(!range.openEnded(), "range", range, "have an end", "Ask for neverCloses instead.");
    long first = range.start().toEpochDay() - day.toEpochDay();
    long last = range.endExclusive().toEpochDay() - 1 - day.toEpochDay();
    Require.that(
        last >= 1 && last <= MOST,
        "range",
        range,
        "end after " + day + ", within 100 years",
        "Ask for days that lie ahead of the as-of date.");
    return new Days((int) Math.max(1, first), (int) last);
  }
}
