package io.planwright.forecasting.pipeline.closing;

import io.planwright.calendar.DateRange;
import io.planwright.calendar.FiscalCalendar;
import io.planwright.calendar.FiscalPeriod;
import io.planwright.calendar.PeriodKind;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a day stands in its fiscal quarter: in which of the three months, and whether among the
 * last days of the month. Without a calendar all days are alike.
 */
final class Phases implements Serializable {

  /** The last days of a month that count as its end: a working week. */
  static final int LAST_DAYS = 5;

  static final List<String> EFFECTS =
      List.of(
          "second month of the quarter",
          "third month of the quarter",
          "last days of a month",
          "last days of a quarter");

  private static final long serialVersionUID = 1L;
  private static final int[][] EFFECTS_OF_PHASE = {{}, {2}, {0}, {0, 2}, {1}, {1, 3}};
  private static final List<String> NAMES =
      List.of(
          "first month of the quarter",
          "first month of the quarter, last days",
          "second month of the quarter",
          "second month of the quarter, last days",
          "third month of the quarter",
          "third month of the quarter, last days");

  private final @Nullable FiscalCalendar calendar;

  private Phases(@Nullable FiscalCalendar calendar) {
    this.calendar = calendar;
  }

  static Phases none() {
    return new Phases(null);
  }

  static Phases of(FiscalCalendar calendar) {
    return new Phases(calendar);
  }

  int count() {
    return calendar == null ? 1 : NAMES.size();
  }

  /** The number of effects of which a phase has some. */
  int effects() {
    return calendar == null ? 0 : EFFECTS.size();
  }

  int[] effectsOf(int phase) {
    return EFFECTS_OF_PHASE[phase];
  }

  String name(int phase) {
    return NAMES.get(phase);
  }

  String description() {
    return calendar == null ? "none" : calendar.id();
  }

  /** The phase of each of a run of days. */
  byte[] of(long firstEpochDay, int days) {
    byte[] phases = new byte[days];
    if (calendar == null) {
      return phases;
    }
    int at = 0;
    while (at < days) {
      LocalDate day = LocalDate.ofEpochDay(firstEpochDay + at);
      FiscalPeriod month = calendar.periodOf(day, PeriodKind.MONTH);
      DateRange range = calendar.range(month);
      int phase = 2 * Math.min(2, placeInQuarter(calendar, month));
      long end = range.endExclusive().toEpochDay() - firstEpochDay;
      while (at < Math.min(days, end)) {
        phases[at] = (byte) (phase + (end - at <= LAST_DAYS ? 1 : 0));
        at++;
      }
    }
    return phases;
  }

  private static int placeInQuarter(FiscalCalendar calendar, FiscalPeriod month) {
    FiscalPeriod quarter = calendar.enclosing(month, PeriodKind.QUARTER);
    return calendar.split(quarter, PeriodKind.MONTH).indexOf(month);
  }
}
