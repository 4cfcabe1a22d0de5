package io.planwright.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class FiscalCalendarProperties {

  private static final LocalDate FIRST = LocalDate.of(1901, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2100, 12, 31);

  @Provide
  Arbitrary<FiscalCalendar> calendars() {
    return FiscalCalendars.any();
  }

  @Provide
  Arbitrary<WeekCalendar> weekCalendars() {
    return FiscalCalendars.weekBased();
  }

  @Provide
  Arbitrary<LocalDate> dates() {
    return FiscalCalendars.dates();
  }

  @Property(tries = 60)
  void tilesTwoHundredYearsByEveryKindButDays(@ForAll("calendars") FiscalCalendar calendar) {
    for (PeriodKind kind : PeriodKind.values()) {
      if (kind != PeriodKind.DAY) {
        assertTiles(calendar, kind);
      }
    }
  }

  @Property(tries = 6)
  void tilesTwoHundredYearsByDays(@ForAll("calendars") FiscalCalendar calendar) {
    assertTiles(calendar, PeriodKind.DAY);
  }

  /** Walks from period to period: plain comparisons, since it makes millions of them. */
  private static void assertTiles(FiscalCalendar calendar, PeriodKind kind) {
    FiscalPeriod period = calendar.periodOf(FIRST, kind);
    DateRange range = calendar.range(period);
    if (range.start().isAfter(FIRST)) {
      fail("%s starts at %s, after the date it is the period of", period, range.start());
    }
    while (!range.contains(LAST)) {
      FiscalPeriod next = calendar.plus(period, 1);
      DateRange nextRange = calendar.range(next);
      if (!nextRange.start().equals(range.endExclusive())) {
        fail("%s %s is not followed by %s %s", period, range, next, nextRange);
      }
      if (!calendar.periodOf(nextRange.start(), kind).equals(next)
          || !calendar.periodOf(nextRange.endExclusive().minusDays(1), kind).equals(next)) {
        fail("%s is not the period of its first and last date", next);
      }
      if (next.compareTo(period) <= 0) {
        fail("%s is not ordered after %s", next, period);
      }
      period = next;
      range = nextRange;
    }
  }

  @Property(tries = 300)
  void findsThePeriodWithTheDateInIt(
      @ForAll("calendars") FiscalCalendar calendar,
      @ForAll("dates") LocalDate date,
      @ForAll PeriodKind kind) {
    FiscalPeriod period = calendar.periodOf(date, kind);
    assertThat(calendar.range(period).contains(date)).isTrue();
    assertThat(period.ordinal()).isLessThanOrEqualTo(calendar.periodsIn(period.fiscalYear(), kind));
    assertThat(FiscalPeriod.parse(period.toString())).isEqualTo(period);
  }

  @Property(tries = 300)
  void goesBackTheStepsItWent(
      @ForAll("calendars") FiscalCalendar calendar,
      @ForAll("dates") LocalDate date,
      @ForAll PeriodKind kind,
      @ForAll @IntRange(min = -700, max = 700) int steps) {
    FiscalPeriod from = calendar.periodOf(date, kind);
    FiscalPeriod to = calendar.plus(from, steps);
    assertThat(calendar.between(from, to)).isEqualTo(steps);
    assertThat(calendar.between(to, from)).isEqualTo(-steps);
    assertThat(calendar.plus(to, -steps)).isEqualTo(from);
  }

  @Property(tries = 300)
  void isReadBackFromItsId(@ForAll("calendars") FiscalCalendar calendar) {
    assertThat(FiscalCalendar.parse(calendar.id())).isEqualTo(calendar);
  }

  @Property(tries = 150)
  void splitsIntoThePartsThatItEncloses(
      @ForAll("calendars") FiscalCalendar calendar,
      @ForAll("dates") LocalDate date,
      @ForAll PeriodKind coarser,
      @ForAll PeriodKind finer) {
    if (!finer.isFinerThan(coarser)) {
      return;
    }
    FiscalPeriod whole = calendar.periodOf(date, coarser);
    var parts = calendar.split(whole, finer);
    assertThat(parts)
        .isNotEmpty()
        .allMatch(part -> calendar.enclosing(part, coarser).equals(whole))
        .doesNotContain(calendar.plus(parts.get(0), -1));
    assertThat(calendar.enclosing(calendar.plus(parts.get(0), -1), coarser))
        .isEqualTo(calendar.plus(whole, -1));
    if (calendar.nests(finer, coarser)) {
      DateRange dates = calendar.range(whole);
      assertThat(calendar.range(parts.get(0)).start()).isEqualTo(dates.start());
      assertThat(calendar.range(parts.get(parts.size() - 1)).endExclusive())
          .isEqualTo(dates.endExclusive());
    }
  }

  @Property(tries = 300)
  void comparesWeeksAndDaysWithTheSameWeekdayAYearEarlier(
      @ForAll("calendars") FiscalCalendar calendar, @ForAll("dates") LocalDate date) {
    for (PeriodKind kind : new PeriodKind[] {PeriodKind.WEEK, PeriodKind.DAY}) {
      FiscalPeriod period = calendar.periodOf(date, kind);
      DateRange earlier = calendar.range(calendar.yearEarlier(period));
      assertThat(earlier.start()).isEqualTo(calendar.range(period).start().minusDays(364));
      assertThat(calendar.comparableRange(period)).isEqualTo(earlier);
    }
  }

  @Property(tries = 300)
  void agreesWithTheIsoFieldsOfTheJdk(@ForAll("dates") LocalDate date) {
    FiscalCalendar years = FiscalCalendar.calendarYear();
    FiscalPeriod week = years.periodOf(date, PeriodKind.WEEK);
    assertThat(week.fiscalYear()).isEqualTo(date.get(IsoFields.WEEK_BASED_YEAR));
    assertThat(week.ordinal()).isEqualTo(date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    assertThat(years.periodOf(date, PeriodKind.QUARTER).ordinal())
        .isEqualTo(date.get(IsoFields.QUARTER_OF_YEAR));
    assertThat(years.periodOf(date, PeriodKind.MONTH).ordinal()).isEqualTo(date.getMonthValue());
    assertThat(years.periodOf(date, PeriodKind.DAY).ordinal()).isEqualTo(date.getDayOfYear());
  }

  @Property(tries = 300)
  void endsWeekBasedYearsByTheirRule(
      @ForAll("weekCalendars") WeekCalendar calendar,
      @ForAll @IntRange(min = 1800, max = 2199) int fiscalYear) {
    FiscalPeriod year = new FiscalPeriod(calendar.id(), PeriodKind.YEAR, fiscalYear, 1);
    LocalDate end = calendar.range(year).endExclusive().minusDays(1);
    DayOfWeek lastDayOfWeek = calendar.firstDayOfWeek().minus(1);
    int endYear = fiscalYear + (calendar.naming() == YearNaming.START_YEAR ? 1 : 0);
    LocalDate monthEnd = LocalDate.of(endYear, calendar.endMonth(), 1).plusMonths(1).minusDays(1);
    long past = end.toEpochDay() - monthEnd.toEpochDay();
    assertThat(end.getDayOfWeek()).isEqualTo(lastDayOfWeek);
    if (calendar.yearEndRule() == YearEndRule.LAST_IN_MONTH) {
      assertThat(past).isBetween(-6L, 0L);
    } else {
      assertThat(past).isBetween(-3L, 3L);
    }
  }

  @Property(tries = 100)
  void has53WeeksInFiveOrSixYears(@ForAll("weekCalendars") WeekCalendar calendar) {
    int last = 1900;
    for (int year = 1900; year <= 2100; year++) {
      if (calendar.has53Weeks(year)) {
        if (last > 1900) {
          // Around 1900 and 2100, which are no leap years, seven years can go by.
          assertThat(year - last).isBetween(5, 7);
        }
        last = year;
      }
    }
    assertThat(last).isGreaterThan(2090);
  }
}
