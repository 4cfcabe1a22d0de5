package io.planwright.report.page;

import io.planwright.report.chart.Ruler;
import io.planwright.report.chart.Ruler.Tick;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/** The time axis of a Gantt chart: weeks, months, quarters or years, as the span asks for. */
final class TimeRuler {
  private static final int MOST_WEEKS_IN_DAYS = 70;
  private static final int MOST_MONTHS_IN_DAYS = 800;
  private static final int MOST_QUARTERS_IN_DAYS = 2400;
  private static final int MONTHS_IN_QUARTER = 3;
  private static final int MONTHS_IN_YEAR = 12;

  private TimeRuler() {}

  static Ruler of(LocalDate first, LocalDate last, LocalDate asOf) {
    long days = ChronoUnit.DAYS.between(first, last);
    List<Tick> ticks = days <= MOST_WEEKS_IN_DAYS ? weeks(first, last) : months(first, last, days);
    boolean near = !asOf.isBefore(first.minusDays(days / 4 + 1)) && !asOf.isAfter(last);
    List<Tick> marker =
        near
            ? List.of(new Tick(asOf.toEpochDay() + 1.0, "As of " + Dates.day(asOf)))
            : List.<Tick>of();
    return new Ruler(ticks, marker);
  }

  private static List<Tick> weeks(LocalDate first, LocalDate last) {
    List<Tick> ticks = new ArrayList<>();
    LocalDate day = first.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    for (; !day.isAfter(last); day = day.plusWeeks(1)) {
      ticks.add(new Tick(day.toEpochDay(), Dates.day(day)));
    }
    return ticks;
  }

  private static List<Tick> months(LocalDate first, LocalDate last, long days) {
    int step =
        days <= MOST_MONTHS_IN_DAYS
            ? 1
            : days <= MOST_QUARTERS_IN_DAYS ? MONTHS_IN_QUARTER : MONTHS_IN_YEAR;
    List<Tick> ticks = new ArrayList<>();
    LocalDate day = first.withDayOfMonth(1);
    day = day.minusMonths((day.getMonthValue() - 1) % step);
    for (; !day.isAfter(last); day = day.plusMonths(step)) {
      boolean withYear = ticks.isEmpty() || day.getMonthValue() == 1;
      ticks.add(new Tick(day.toEpochDay(), Dates.month(day, withYear)));
    }
    return ticks;
  }
}
