package io.planwright.calendar;

import static io.planwright.testkit.BadInput.row;

import io.planwright.testkit.BadInput;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CalendarBadInputTest {

  private static final Class<IllegalArgumentException> IAE = IllegalArgumentException.class;
  private static final Class<NullPointerException> NPE = NullPointerException.class;
  private static final FiscalCalendar YEARS = FiscalCalendar.calendarYear();
  private static final LocalDate DAY = LocalDate.of(2017, 1, 31);

  static Stream<BadInput> rows() {
    return Stream.of(ranges(), periods(), calendars(), steps(), workingTime(), workingHours())
        .flatMap(s -> s);
  }

  private static Stream<BadInput> ranges() {
    return Stream.of(
        row(
            "empty range",
            () -> DateRange.of(DAY, DAY),
            IAE,
            "endExclusive [2017-01-31] must be after start 2017-01-31."
                + " Give the day after the last one."),
        row(
            "last date before the first",
            () -> DateRange.through(DAY, DAY.minusDays(1)),
            IAE,
            "last [2017-01-30] must not be before first 2017-01-31. Swap the dates."),
        row(
            "range through the end of time",
            () -> DateRange.through(DAY, LocalDate.MAX),
            IAE,
            "last [+999999999-12-31] must be before that date. Use DateRange.from."),
        row(
            "range without slash",
            () -> DateRange.parse("2017-01-01"),
            IAE,
            "range [2017-01-01] must look like 2017-01-01/2017-04-01. Write the first day, a"
                + " slash, and the day after the last, or two dots for a range without an end."),
        row(
            "range of no dates",
            () -> DateRange.parse("2017-02-30/2017-04-01"),
            IAE,
            "range [2017-02-30/2017-04-01] must look like 2017-01-01/2017-04-01. Write the first"
                + " day, a slash, and the day after the last, or two dots for a range without an"
                + " end."),
        row(
            "days of an open range",
            () -> DateRange.from(DAY).days(),
            IAE,
            "range [2017-01-31/..] must have an end. Cut it with intersection first."),
        row(
            "range without start",
            () -> DateRange.of(missing(), DAY),
            NPE,
            "start [null] must not be null. Give a value."));
  }

  private static Stream<BadInput> periods() {
    return Stream.of(
        row(
            "fifth quarter",
            () -> new FiscalPeriod("gregorian-01", PeriodKind.QUARTER, 2017, 5),
            IAE,
            "ordinal [5] must be between 1 and 4. Count the periods of a year from 1."),
        row(
            "month zero",
            () -> FiscalPeriod.parse("gregorian-01/FY2017-M00"),
            IAE,
            "ordinal [0] must be between 1 and 12. Count the periods of a year from 1."),
        row(
            "year without century",
            () -> new FiscalPeriod("gregorian-01", PeriodKind.YEAR, 0, 1),
            IAE,
            "fiscalYear [0] must be between 1 and 9999. Give the year with its century."),
        row(
            "calendar id with a slash",
            () -> new FiscalPeriod("a/b", PeriodKind.YEAR, 2017, 1),
            IAE,
            "calendarId [a/b] must be the id of a fiscal calendar."
                + " Take it from FiscalCalendar.id()."),
        row(
            "period in words",
            () -> FiscalPeriod.parse("Q3 2017"),
            IAE,
            "period [Q3 2017] must look like gregorian-01/FY2017-Q3. Write the calendar id, a"
                + " slash, and FY2017, FY2017-H1, -Q3, -M07, -W31 or -D212."),
        row(
            "no period",
            () -> FiscalPeriod.parse(missing()),
            NPE,
            "period [null] must not be null. Give a value."));
  }

  private static Stream<BadInput> calendars() {
    return Stream.of(
        row(
            "unknown calendar",
            () -> FiscalCalendar.parse("gregorian-13-end"),
            IAE,
            "calendarId [gregorian-13-end] must look like gregorian-01, gregorian-04-end or"
                + " weeks-454-sun-nearest-01-start-w53m12. Take it from FiscalCalendar.id()."),
        row(
            "unknown weeks",
            () -> FiscalCalendar.parse("weeks-555-sun-nearest-01-start-w53m12"),
            IAE,
            "calendarId [weeks-555-sun-nearest-01-start-w53m12] must look like"
                + " weeks-454-sun-nearest-01-start-w53m12 or weeks-445-mon-last-12-w53m03."
                + " Take it from FiscalCalendar.id()."),
        row(
            "week 53 in a thirteenth month",
            () -> FiscalCalendar.weekBased(WeekPattern.FOUR_FOUR_FIVE).week53Month(13),
            IAE,
            "week53Month [13] must be between 1 and 12. Count the months of the fiscal year."),
        row(
            "fourth month of a quarter",
            () -> WeekPattern.FOUR_FOUR_FIVE.weeks(4),
            IAE,
            "monthOfQuarter [4] must be between 1 and 3. A quarter has three months."),
        row(
            "no first month",
            () -> FiscalCalendar.gregorian(missing(), YearNaming.END_YEAR),
            NPE,
            "firstMonth [null] must not be null. Give a value."),
        row(
            "no naming",
            () -> FiscalCalendar.gregorian(Month.APRIL, missing()),
            NPE,
            "naming [null] must not be null. Give a value."),
        row(
            "date before year 1",
            () -> YEARS.periodOf(LocalDate.of(0, 12, 31), PeriodKind.DAY),
            IAE,
            "fiscalYear [0] must be between 1 and 9999."
                + " Use dates and periods of the years 1 to 9999."),
        row(
            "date after year 9999",
            () -> FiscalCalendar.retail().periodOf(LocalDate.MAX, PeriodKind.WEEK),
            IAE,
            "fiscalYear [999999999] must be between 1 and 9999."
                + " Use dates and periods of the years 1 to 9999."));
  }

  private static Stream<BadInput> steps() {
    FiscalPeriod quarter = FiscalPeriod.parse("gregorian-01/FY2017-Q3");
    return Stream.of(
        row(
            "period of another calendar",
            () -> FiscalCalendar.retail().range(quarter),
            IAE,
            "period [gregorian-01/FY2017-Q3] must be of calendar"
                + " weeks-454-sun-nearest-01-start-w53m12."
                + " Ask FiscalCalendar.parse(period.calendarId()) instead."),
        row(
            "week 53 of a year of 52",
            () -> YEARS.range(FiscalPeriod.parse("gregorian-01/FY2017-W53")),
            IAE,
            "period [gregorian-01/FY2017-W53] must not be later than the last of its year, 52."
                + " Ask periodsIn for the number of periods of a year."),
        row(
            "quarters to months",
            () -> YEARS.between(quarter, FiscalPeriod.parse("gregorian-01/FY2017-M09")),
            IAE,
            "to [gregorian-01/FY2017-M09] must be of kind QUARTER."
                + " Compare periods of one kind; enclosing gives the coarser one."),
        row(
            "week of the end of time",
            () -> YEARS.periodOf(LocalDate.MAX, PeriodKind.WEEK),
            IAE,
            "fiscalYear [999999999] must be between 1 and 9999."
                + " Use dates and periods of the years 1 to 9999."),
        row(
            "day of the end of time where years end with December",
            () ->
                FiscalCalendar.weekBased(WeekPattern.FOUR_FOUR_FIVE)
                    .endMonth(Month.DECEMBER)
                    .build()
                    .periodOf(LocalDate.MAX, PeriodKind.DAY),
            IAE,
            "fiscalYear [999999999] must be between 1 and 9999."
                + " Use dates and periods of the years 1 to 9999."),
        row(
            "more steps than there are days",
            () -> YEARS.plus(YEARS.periodOf(DAY, PeriodKind.WEEK), Long.MAX_VALUE),
            IAE,
            "steps [9223372036854775807] must be between -3709629 and 3709629. Take fewer steps."),
        row(
            "steps out of the calendar",
            () -> YEARS.plus(quarter, 40_000),
            IAE,
            "fiscalYear [12017] must be between 1 and 9999. Take fewer steps."),
        row(
            "quarter into years",
            () -> YEARS.split(quarter, PeriodKind.YEAR),
            IAE,
            "finer [YEAR] must be finer than QUARTER."
                + " Split a quarter into months, a month into weeks."),
        row(
            "month of a quarter",
            () -> YEARS.enclosing(quarter, PeriodKind.MONTH),
            IAE,
            "coarser [MONTH] must be coarser than QUARTER."
                + " Ask for the quarter of a month, not for the month of a quarter."),
        row(
            "periods without end",
            () -> YEARS.periods(DateRange.from(DAY), PeriodKind.MONTH),
            IAE,
            "range [2017-01-31/..] must have an end. Cut it with intersection first."));
  }

  private static Stream<BadInput> workingHours() {
    WorkingHours hours = WorkingHours.nineToFive(ZoneOffset.UTC);
    Instant now = Instant.EPOCH;
    return Stream.of(
        row(
            "no shift",
            () -> WorkingHours.builder(ZoneOffset.UTC).on(DAY, List.of()).build(),
            IAE,
            "shifts [none] must be set for a weekday or date. Call shift or on."),
        row(
            "two shifts at once",
            () -> hours.toBuilder().shift(DayOfWeek.MONDAY, WorkShift.parse("16:00-18:00")),
            IAE,
            "shifts of MONDAY [[09:00-17:00, 16:00-18:00]] must not overlap."
                + " Join them to one shift, or shorten one."),
        row(
            "shift of seconds",
            () -> new WorkShift(LocalTime.of(9, 0, 1), LocalTime.NOON),
            IAE,
            "start [09:00:01] must be in whole minutes. Round to the minute."),
        row(
            "shift without end",
            () -> WorkShift.parse("09:00"),
            IAE,
            "shift [09:00] must look like 09:00-17:00."
                + " Write two times of the day, with 00:00 for midnight."),
        row(
            "shift until 24:00",
            () -> WorkShift.parse("09:00-24:00"),
            IAE,
            "shift [09:00-24:00] must look like 09:00-17:00."
                + " Write two times of the day, with 00:00 for midnight."),
        row(
            "no part of the time",
            () -> hours.partTime(0),
            IAE,
            "share [0.0] must be above 0 and at most 1. Give 0.5 for half."),
        row(
            "not a number of the time",
            () -> hours.partTime(Double.NaN),
            IAE,
            "share [NaN] must be above 0 and at most 1. Give 0.5 for half."),
        row(
            "negative work",
            () -> hours.plus(now, Duration.ofHours(-1)),
            IAE,
            "work [PT-1H] must not be negative. Use minus for plus, and plus for minus."),
        row(
            "time that runs backwards",
            () -> hours.spans(now, now.minusSeconds(1)),
            IAE,
            "to [1969-12-31T23:59:59Z] must not be before from 1970-01-01T00:00:00Z."
                + " Swap the two."),
        row(
            "the end of time",
            () -> hours.workingTime(now, Instant.MAX),
            IAE,
            "to [+1000000000-12-31T23:59:59.999999999Z] must be from 0001-01-03T00:00:00Z to"
                + " 9989-01-01T00:00:00Z. Plan nearer to the present."),
        row(
            "empty span",
            () -> new TimeSpan(now, now),
            IAE,
            "end [1970-01-01T00:00:00Z] must be after the start 1970-01-01T00:00:00Z."
                + " Swap the two."));
  }

  private static Stream<BadInput> workingTime() {
    WorkingCalendar.Builder builder = WorkingCalendar.builder();
    return Stream.of(
        row(
            "nobody works",
            () -> WorkingCalendar.builder().build(),
            IAE,
            "hours [none] must be set for at least one weekday."
                + " Call hours(DayOfWeek.MONDAY, Duration.ofHours(8)), say."),
        row(
            "day of 25 hours",
            () -> builder.hours(DayOfWeek.MONDAY, Duration.ofHours(25)),
            IAE,
            "length [PT25H] must be whole minutes from PT0S to PT24H."
                + " Give the working time of one day."),
        row(
            "negative day",
            () -> builder.hours(DayOfWeek.MONDAY, Duration.ofHours(-1)),
            IAE,
            "length [PT-1H] must be whole minutes from PT0S to PT24H."
                + " Give the working time of one day."),
        row(
            "seconds",
            () -> builder.hours(DayOfWeek.MONDAY, Duration.ofSeconds(90)),
            IAE,
            "length [PT1M30S] must be whole minutes from PT0S to PT24H."
                + " Give the working time of one day."),
        row(
            "working days without end",
            () -> WorkingCalendar.mondayToFriday().workingDays(DateRange.from(DAY)),
            IAE,
            "range [2017-01-31/..] must have an end. Cut it with intersection first."),
        row(
            "no holidays at all",
            () -> builder.holidays(missing()),
            NPE,
            "holidays [null] must not be null. Give a value."),
        row(
            "computed holidays joined with none",
            () -> HolidayCalendar.none().and(missing()),
            NPE,
            "other [null] must not be null. Give a value."));
  }

  /** What callers from code without null checks may hand in. */
  @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
  private static <T> T missing() {
    return null;
  }

  @ParameterizedTest
  @MethodSource("rows")
  void refuses(BadInput row) {
    row.verify();
  }
}
