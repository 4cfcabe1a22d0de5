package io.planwright.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random calendars and dates for properties. */
public final class FiscalCalendars {

  private FiscalCalendars() {}

  /** Every calendar that can be defined. */
  public static Arbitrary<FiscalCalendar> any() {
    return Arbitraries.oneOf(gregorian(), weekBased().map(calendar -> calendar));
  }

  /** Every calendar of months. */
  public static Arbitrary<FiscalCalendar> gregorian() {
    return Combinators.combine(Arbitraries.of(Month.class), Arbitraries.of(YearNaming.class))
        .as(FiscalCalendar::gregorian);
  }

  /** Every calendar of weeks. */
  public static Arbitrary<WeekCalendar> weekBased() {
    return Combinators.combine(
            Arbitraries.of(WeekPattern.class),
            Arbitraries.of(DayOfWeek.class),
            Arbitraries.of(YearEndRule.class),
            Arbitraries.of(Month.class),
            Arbitraries.of(YearNaming.class),
            Arbitraries.integers().between(1, 12))
        .as(
            (pattern, firstDay, rule, endMonth, naming, week53Month) ->
                FiscalCalendar.weekBased(pattern)
                    .firstDayOfWeek(firstDay)
                    .yearEndRule(rule)
                    .endMonth(endMonth)
                    .naming(naming)
                    .week53Month(week53Month)
                    .build());
  }

  /** Dates of four centuries: a whole cycle of leap years. */
  public static Arbitrary<LocalDate> dates() {
    return Arbitraries.longs()
        .between(LocalDate.of(1800, 1, 1).toEpochDay(), LocalDate.of(2199, 12, 31).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }
}
