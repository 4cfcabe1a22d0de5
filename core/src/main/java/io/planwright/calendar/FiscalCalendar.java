package io.planwright.calendar;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * The fiscal years of a company and their parts: which period a date is in, and which dates a
 * period has.
 *
 * <p>For each {@link PeriodKind} the periods tile time: every date is in exactly one. Years,
 * halves, quarters and months nest in each other in every calendar. Weeks nest in months where the
 * calendar is made of weeks ({@link #weekBased}); in a Gregorian calendar a week can touch two
 * months, and then belongs to the month (quarter, year) that holds most of it, which is the one of
 * its Thursday.
 *
 * <p>The {@linkplain #id() id} spells out the definition, and is what JSON holds: {@link #parse}
 * gives an equal calendar. Fiscal years run from 1 to 9999. Immutable, serializable and
 * thread-safe.
 */
public sealed interface FiscalCalendar extends Serializable
    permits GregorianCalendar, WeekCalendar {

  /**
   * The calendar whose fiscal years are the calendar years.
   *
   * @return the calendar {@code gregorian-01}
   */
  static FiscalCalendar calendarYear() {
    return GregorianCalendar.of(Month.JANUARY, YearNaming.START_YEAR);
  }

  /**
   * A calendar of calendar months, whose years start with a month of choice.
   *
   * <p>Its weeks are those of ISO 8601, from Monday to Sunday, and belong to the fiscal year that
   * has their Thursday: in a calendar that starts in January, week numbers are the ISO ones.
   *
   * @param firstMonth the first month of the fiscal year
   * @param naming what a fiscal year is named by; makes no difference for January
   * @return the calendar
   */
  static FiscalCalendar gregorian(Month firstMonth, YearNaming naming) {
    return GregorianCalendar.of(firstMonth, naming);
  }

  /**
   * Starts a calendar of whole weeks, with months of four or five of them and a 53rd week in some
   * years.
   *
   * @param pattern how the weeks of a quarter are dealt out to its months
   * @return a builder, which until told otherwise has the rules of {@link #retail()}
   */
  static WeekCalendar.Builder weekBased(WeekPattern pattern) {
    return new WeekCalendar.Builder(pattern);
  }

  /**
   * The 4-5-4 calendar of retail in the USA: weeks from Sunday to Saturday, the year ends on the
   * Saturday nearest to 31 January and is named by its start, week 53 belongs to January.
   *
   * <p>Source: National Retail Federation, "4-5-4 Calendar"; 53-week years are 2006, 2012, 2017 and
   * 2023.
   *
   * @return the calendar {@code weeks-454-sun-nearest-01-start-w53m12}
   */
  static WeekCalendar retail() {
    return weekBased(WeekPattern.FOUR_FIVE_FOUR).build();
  }

  /**
   * Reads the id of a calendar.
   *
   * @param id the id, such as {@code gregorian-04-end}
   * @return the calendar that has this id
   * @throws IllegalArgumentException if the text is not such an id
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static FiscalCalendar parse(String id) {
    return Require.nonNull(id, "calendarId").startsWith("weeks-")
        ? WeekCalendar.parse(id)
        : GregorianCalendar.parse(id);
  }

  /**
   * The whole definition in one word: equal ids, equal calendars.
   *
   * @return lower-case letters, digits and hyphens
   */
  @JsonValue
  String id();

  /**
   * The period that has a date.
   *
   * @param date the date
   * @param kind the kind of the period
   * @return the one period of the kind with the date in it
   * @throws IllegalArgumentException if the fiscal year is outside 1 to 9999
   */
  FiscalPeriod periodOf(LocalDate date, PeriodKind kind);

  /**
   * The dates of a period.
   *
   * @param period a period of this calendar
   * @return its dates
   * @throws IllegalArgumentException if the period is of another calendar, or is the 53rd week (or
   *     366th day) of a year that has none
   */
  DateRange range(FiscalPeriod period);

  /**
   * The number of periods in one year.
   *
   * @param fiscalYear the name of the fiscal year, from 1 to 9999
   * @param kind the kind of the periods
   * @return for weeks 52 or 53; for days 364 to 371
   * @throws IllegalArgumentException if the year is outside its bounds
   */
  int periodsIn(int fiscalYear, PeriodKind kind);

  /**
   * Whether no period of the finer kind touches two of the coarser one.
   *
   * @param finer the kind of the parts
   * @param coarser the kind of the whole
   * @return false only for the weeks of a Gregorian calendar, and where the first kind is not finer
   */
  boolean nests(PeriodKind finer, PeriodKind coarser);

  /**
   * The number of periods in a usual year, which is the length of the season of a series.
   *
   * @param kind the kind of the periods
   * @return 1, 2, 4, 12, 52, or for days 365, and 364 where the calendar is made of weeks
   */
  default int periodsPerYear(PeriodKind kind) {
    return kind.nominalPerYear();
  }

  /**
   * The period some steps later.
   *
   * @param period a period of this calendar
   * @param steps how many periods of its kind later; earlier if negative
   * @return the period
   * @throws IllegalArgumentException if the period is not of this calendar or the result is outside
   *     the years 1 to 9999
   */
  default FiscalPeriod plus(FiscalPeriod period, long steps) {
    PeriodKind kind = period.requireIn(this).kind();
    if (!kind.isOfMonths()) {
      long days = Periods.requireSteps(steps) * (kind == PeriodKind.WEEK ? 7L : 1L);
      return periodOf(range(period).start().plusDays(days), kind);
    }
    int perYear = kind.nominalPerYear();
    long index = Periods.index(period) + Periods.requireSteps(steps);
    long year = Math.floorDiv(index, perYear);
    if (year < 1 || year > 9999) {
      Require.between(year, 1, 9999, "fiscalYear", "Take fewer steps.");
    }
    return new FiscalPeriod(id(), kind, (int) year, Math.floorMod(index, perYear) + 1);
  }

  /**
   * The steps from one period to another.
   *
   * @param from a period of this calendar
   * @param to another one of the same kind
   * @return the steps that {@link #plus} needs to get from the first to the second; negative if the
   *     second is earlier
   * @throws IllegalArgumentException if one is not of this calendar, or their kinds differ
   */
  default long between(FiscalPeriod from, FiscalPeriod to) {
    PeriodKind kind = from.requireIn(this).kind();
    if (to.requireIn(this).kind() != kind) {
      throw new IllegalArgumentException(
          "to ["
              + to
              + "] must be of kind "
              + kind
              + ". Compare periods of one kind; enclosing gives the coarser one.");
    }
    if (kind.isOfMonths()) {
      return Periods.index(to) - Periods.index(from);
    }
    long days = ChronoUnit.DAYS.between(range(from).start(), range(to).start());
    return kind == PeriodKind.WEEK ? days / 7 : days;
  }

  /**
   * The periods with at least one date in a range.
   *
   * @param span the dates; with an end
   * @param kind the kind of the periods
   * @return the periods in the order of time, unmodifiable; the first and the last may stick out
   * @throws IllegalArgumentException if the range has no end or leaves the years 1 to 9999
   */
  default List<FiscalPeriod> periods(DateRange span, PeriodKind kind) {
    FiscalPeriod first = periodOf(span.requireEnd().start(), kind);
    FiscalPeriod last = periodOf(span.endExclusive().minusDays(1), kind);
    List<FiscalPeriod> periods = new ArrayList<>();
    for (FiscalPeriod period = first; !period.equals(last); period = plus(period, 1)) {
      periods.add(period);
    }
    periods.add(last);
    return List.copyOf(periods);
  }

  /**
   * The parts of a period.
   *
   * @param period a period of this calendar
   * @param finer the kind of the parts
   * @return the periods that {@link #enclosing} puts into this one, in the order of time,
   *     unmodifiable
   * @throws IllegalArgumentException if the period is not of this calendar, or the kind is not
   *     finer than its own
   */
  default List<FiscalPeriod> split(FiscalPeriod period, PeriodKind finer) {
    Require.that(
        finer.isFinerThan(period.requireIn(this).kind()),
        "finer",
        finer,
        "be finer than " + period.kind(),
        "Split a quarter into months, a month into weeks.");
    List<FiscalPeriod> parts = new ArrayList<>();
    for (FiscalPeriod part : periods(range(period), finer)) {
      if (enclosing(part, period.kind()).equals(period)) {
        parts.add(part);
      }
    }
    return List.copyOf(parts);
  }

  /**
   * The coarser period that a period belongs to.
   *
   * @param period a period of this calendar
   * @param coarser the kind of the whole
   * @return the period with the middle of the given one, and so most of its dates, in it
   * @throws IllegalArgumentException if the period is not of this calendar, or the kind is not
   *     coarser than its own
   */
  default FiscalPeriod enclosing(FiscalPeriod period, PeriodKind coarser) {
    Require.that(
        period.requireIn(this).kind().isFinerThan(coarser),
        "coarser",
        coarser,
        "be coarser than " + period.kind(),
        "Ask for the quarter of a month, not for the month of a quarter.");
    LocalDate start = range(period).start();
    return periodOf(period.kind() == PeriodKind.WEEK ? start.plusDays(3) : start, coarser);
  }

  /**
   * The period to compare a period with, like for like.
   *
   * <p>Weeks and days are compared with those 52 weeks (364 days) earlier. So week n meets week n
   * of a year of 52 weeks, week n + 1 of a year of 53 weeks, and week 53 meets week 1 of its own
   * year: seasons and weekdays stay together. This is the restated calendar that retailers publish
   * after a 53-week year. All other kinds are compared with the same period of the year before,
   * which can be a week longer or shorter; see {@link #comparableRange} for the dates that leave
   * this out.
   *
   * @param period a period of this calendar
   * @return the comparable one about a year earlier
   * @throws IllegalArgumentException if the period is not of this calendar, or is in year 1
   */
  default FiscalPeriod yearEarlier(FiscalPeriod period) {
    return switch (period.requireIn(this).kind()) {
      case WEEK -> plus(period, -52);
      case DAY -> plus(period, -364);
      default -> plus(period, -period.kind().nominalPerYear());
    };
  }

  /**
   * The dates to compare a period with, like for like.
   *
   * <p>In a calendar made of weeks, these are always the dates 52 weeks earlier, so a month of four
   * weeks is compared with four weeks even if a week 53 came in between. In a Gregorian calendar
   * they are those of {@link #yearEarlier}.
   *
   * @param period a period of this calendar
   * @return the dates about a year earlier
   * @throws IllegalArgumentException if the period is not of this calendar, or is in year 1
   */
  default DateRange comparableRange(FiscalPeriod period) {
    return range(yearEarlier(period));
  }
}
