package io.planwright.calendar;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.planwright.internal.Require;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A fiscal calendar of whole weeks: years of 52 or 53 weeks that end on a fixed weekday near the
 * end of a month, with months of four or five weeks.
 *
 * <p>Every kind of period nests in every coarser one. A 53rd week makes one month of its year
 * longer by a week: which one, says {@link #week53Month()}. Get one from {@link
 * FiscalCalendar#weekBased} or {@link FiscalCalendar#retail()}. Immutable, serializable and
 * thread-safe.
 */
public final class WeekCalendar implements FiscalCalendar {

  private static final long serialVersionUID = 1;
  private static final Pattern FORM =
      Pattern.compile(
          "weeks-(445|454|544)-(mon|tue|wed|thu|fri|sat|sun)-(last|nearest)"
              + "-(?:(12)|(0[1-9]|1[01])-(start|end))-w53m(0[1-9]|1[0-2])");

  private static final List<String> WEEKDAYS =
      List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

  private final WeekPattern pattern;
  private final DayOfWeek firstDayOfWeek;
  private final YearEndRule yearEndRule;
  private final Month endMonth;
  private final YearNaming naming;
  private final int week53Month;
  private final String id;

  private WeekCalendar(Builder builder) {
    pattern = builder.pattern;
    firstDayOfWeek = builder.firstDayOfWeek;
    yearEndRule = builder.yearEndRule;
    endMonth = builder.endMonth;
    // A year that ends with December is named after it either way: one calendar, one id.
    naming = endMonth == Month.DECEMBER ? YearNaming.END_YEAR : builder.naming;
    week53Month = builder.week53Month;
    id =
        String.join(
            "-",
            "weeks",
            pattern.code(),
            WEEKDAYS.get(firstDayOfWeek.ordinal()),
            yearEndRule.code(),
            twoDigits(endMonth.getValue())
                + (endMonth == Month.DECEMBER ? "" : "-" + naming.code()),
            "w53m" + twoDigits(week53Month));
  }

  /**
   * Reads the id of a week-based calendar.
   *
   * @param id the id, such as {@code weeks-454-sun-nearest-01-start-w53m12}
   * @return the calendar that has this id
   * @throws IllegalArgumentException if the text is not such an id
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static WeekCalendar parse(String id) {
    Matcher form = FORM.matcher(Require.nonNull(id, "calendarId"));
    Require.that(
        form.matches(),
        "calendarId",
        id,
        "look like weeks-454-sun-nearest-01-start-w53m12 or weeks-445-mon-last-12-w53m03",
        "Take it from FiscalCalendar.id().");
    boolean december = form.group(4) != null;
    return new Builder(WeekPattern.fromCode(form.group(1)))
        .firstDayOfWeek(DayOfWeek.of(WEEKDAYS.indexOf(form.group(2)) + 1))
        .yearEndRule(YearEndRule.fromCode(form.group(3)))
        .endMonth(december ? Month.DECEMBER : Month.of(Integer.parseInt(form.group(5))))
        .naming(december ? YearNaming.END_YEAR : YearNaming.fromCode(form.group(6)))
        .week53Month(Integer.parseInt(form.group(7)))
        .build();
  }

  private static String twoDigits(int number) {
    return (number < 10 ? "0" : "") + number;
  }

  @Override
  public String id() {
    return id;
  }

  /**
   * How the weeks of a quarter are dealt out to its months.
   *
   * @return the pattern
   */
  public WeekPattern pattern() {
    return pattern;
  }

  /**
   * The first day of each week, and so of each period but days.
   *
   * @return the day after the one on which years end
   */
  public DayOfWeek firstDayOfWeek() {
    return firstDayOfWeek;
  }

  /**
   * Which of the weekdays around the end of the month ends the year.
   *
   * @return the rule
   */
  public YearEndRule yearEndRule() {
    return yearEndRule;
  }

  /**
   * The calendar month with whose end the fiscal year ends, more or less.
   *
   * @return the month
   */
  public Month endMonth() {
    return endMonth;
  }

  /**
   * What a fiscal year is named by.
   *
   * @return the naming; {@link YearNaming#END_YEAR} whenever years end with December
   */
  public YearNaming naming() {
    return naming;
  }

  /**
   * The fiscal month that has the 53rd week, in the years that have one.
   *
   * @return the month, from 1 to 12
   */
  public int week53Month() {
    return week53Month;
  }

  /**
   * Whether a year has 53 weeks.
   *
   * @param fiscalYear the name of the fiscal year, from 1 to 9999
   * @return false if it has 52
   * @throws IllegalArgumentException if the year is outside its bounds
   */
  public boolean has53Weeks(int fiscalYear) {
    return weeksIn(Periods.requireYear(fiscalYear)) == 53;
  }

  @Override
  public FiscalPeriod periodOf(LocalDate date, PeriodKind kind) {
    int year = fiscalYearOf(Periods.requireDate(date));
    int day = (int) ChronoUnit.DAYS.between(yearStart(year), date);
    int index =
        switch (kind) {
          case DAY -> day;
          case WEEK -> day / 7;
          default -> monthIndex(year, day / 7) / kind.months();
        };
    return new FiscalPeriod(id, kind, year, index + 1);
  }

  @Override
  public DateRange range(FiscalPeriod period) {
    int year = period.requireIn(this).fiscalYear();
    int before = period.ordinal() - 1;
    LocalDate yearStart = yearStart(year);
    return switch (period.kind()) {
      case DAY -> DateRange.of(yearStart.plusDays(before), yearStart.plusDays(before + 1L));
      case WEEK -> DateRange.of(yearStart.plusWeeks(before), yearStart.plusWeeks(before + 1L));
      default -> {
        int months = period.kind().months();
        yield DateRange.of(
            yearStart.plusWeeks(weeksBefore(year, before * months)),
            yearStart.plusWeeks(weeksBefore(year, (before + 1) * months)));
      }
    };
  }

  @Override
  public int periodsIn(int fiscalYear, PeriodKind kind) {
    Periods.requireYear(fiscalYear);
    return switch (kind) {
      case WEEK -> weeksIn(fiscalYear);
      case DAY -> 7 * weeksIn(fiscalYear);
      default -> kind.nominalPerYear();
    };
  }

  @Override
  public int periodsPerYear(PeriodKind kind) {
    return kind == PeriodKind.DAY ? 364 : kind.nominalPerYear();
  }

  @Override
  public boolean nests(PeriodKind finer, PeriodKind coarser) {
    return finer.isFinerThan(coarser);
  }

  @Override
  public DateRange comparableRange(FiscalPeriod period) {
    DateRange range = range(period);
    return DateRange.of(range.start().minusWeeks(52), range.endExclusive().minusWeeks(52));
  }

  private int weeksIn(int fiscalYear) {
    return (int) ChronoUnit.WEEKS.between(yearStart(fiscalYear), yearStart(fiscalYear + 1));
  }

  /** Weeks of a year before one of its months, by a zero-based index up to 12. */
  private int weeksBefore(int fiscalYear, int monthIndex) {
    int weeks = pattern.weeksBefore(monthIndex);
    return monthIndex >= week53Month && weeksIn(fiscalYear) == 53 ? weeks + 1 : weeks;
  }

  private int monthIndex(int fiscalYear, int weekIndex) {
    int month = Math.min(weekIndex / 4, 11);
    while (weeksBefore(fiscalYear, month) > weekIndex) {
      month--;
    }
    return month;
  }

  private int fiscalYearOf(LocalDate date) {
    int year = date.getYear() + nameLead();
    if (!date.isBefore(yearStart(year + 1))) {
      year++;
    } else if (date.isBefore(yearStart(year))) {
      year--;
    }
    return Periods.requireYear(year);
  }

  /** The first day of a fiscal year: the day after the last one of the year before. */
  private LocalDate yearStart(int fiscalYear) {
    LocalDate monthEnd = YearMonth.of(fiscalYear - 1 - nameLead(), endMonth).atEndOfMonth();
    LocalDate latestEnd =
        yearEndRule == YearEndRule.NEAREST_TO_MONTH_END ? monthEnd.plusDays(3) : monthEnd;
    return latestEnd.with(TemporalAdjusters.previousOrSame(firstDayOfWeek.minus(1))).plusDays(1);
  }

  /** How far the name of a year is from the calendar year of the month it ends with. */
  private int nameLead() {
    return naming == YearNaming.END_YEAR ? 0 : -1;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof WeekCalendar calendar && id.equals(calendar.id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  @Override
  public String toString() {
    return id;
  }

  /**
   * Collects the rules of a week-based calendar. Starts with those of {@link
   * FiscalCalendar#retail()}; not thread-safe.
   */
  public static final class Builder {

    private final WeekPattern pattern;
    private DayOfWeek firstDayOfWeek = DayOfWeek.SUNDAY;
    private YearEndRule yearEndRule = YearEndRule.NEAREST_TO_MONTH_END;
    private Month endMonth = Month.JANUARY;
    private YearNaming naming = YearNaming.START_YEAR;
    private int week53Month = 12;

    Builder(WeekPattern pattern) {
      this.pattern = Require.nonNull(pattern, "pattern");
    }

    /**
     * Sets the first day of the week; Sunday unless told.
     *
     * @param day the day after the one on which years end
     * @return this builder
     */
    public Builder firstDayOfWeek(DayOfWeek day) {
      firstDayOfWeek = Require.nonNull(day, "firstDayOfWeek");
      return this;
    }

    /**
     * Sets which weekday around the end of the month ends the year; the nearest unless told.
     *
     * @param rule the rule
     * @return this builder
     */
    public Builder yearEndRule(YearEndRule rule) {
      yearEndRule = Require.nonNull(rule, "yearEndRule");
      return this;
    }

    /**
     * Sets the month with whose end the year ends; January unless told.
     *
     * @param month the calendar month
     * @return this builder
     */
    public Builder endMonth(Month month) {
      endMonth = Require.nonNull(month, "endMonth");
      return this;
    }

    /**
     * Sets what a year is named by; its start unless told. A year that ends with December is named
     * after it either way.
     *
     * @param yearNaming the naming
     * @return this builder
     */
    public Builder naming(YearNaming yearNaming) {
      naming = Require.nonNull(yearNaming, "naming");
      return this;
    }

    /**
     * Sets the fiscal month that has the 53rd week; the twelfth unless told.
     *
     * @param month the number of the month in the fiscal year, from 1 to 12
     * @return this builder
     * @throws IllegalArgumentException if there is no such month
     */
    public Builder week53Month(int month) {
      week53Month =
          Require.between(month, 1, 12, "week53Month", "Count the months of the fiscal year.");
      return this;
    }

    /**
     * Makes the calendar.
     *
     * @return a calendar with these rules
     */
    public WeekCalendar build() {
      return new WeekCalendar(this);
    }
  }
}
