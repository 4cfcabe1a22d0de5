package io.planwright.calendar;

import io.planwright.internal.Require;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A calendar of calendar months. Its weeks are those of ISO 8601 and go by their Thursday; the
 * first week of a fiscal year is thus the one with the year's first Thursday, also where the year
 * does not start in January.
 */
final class GregorianCalendar implements FiscalCalendar {

  private static final long serialVersionUID = 1;
  private static final Pattern FORM =
      Pattern.compile("gregorian-(?:(01)|(0[2-9]|1[0-2])-(start|end))");

  private final Month firstMonth;
  private final YearNaming naming;
  private final String id;

  private GregorianCalendar(Month firstMonth, YearNaming naming) {
    this.firstMonth = firstMonth;
    this.naming = naming;
    String months = "gregorian-" + (firstMonth.getValue() < 10 ? "0" : "") + firstMonth.getValue();
    this.id = firstMonth == Month.JANUARY ? months : months + "-" + naming.code();
  }

  static GregorianCalendar of(Month firstMonth, YearNaming naming) {
    Require.nonNull(firstMonth, "firstMonth");
    Require.nonNull(naming, "naming");
    // A year within one calendar year has but one name, so both namings are the same calendar.
    return new GregorianCalendar(
        firstMonth, firstMonth == Month.JANUARY ? YearNaming.START_YEAR : naming);
  }

  static GregorianCalendar parse(String id) {
    Matcher form = FORM.matcher(id);
    Require.that(
        form.matches(),
        "calendarId",
        id,
        "look like gregorian-01, gregorian-04-end or weeks-454-sun-nearest-01-start-w53m12",
        "Take it from FiscalCalendar.id().");
    return form.group(1) != null
        ? of(Month.JANUARY, YearNaming.START_YEAR)
        : of(Month.of(Integer.parseInt(form.group(2))), YearNaming.fromCode(form.group(3)));
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public FiscalPeriod periodOf(LocalDate date, PeriodKind kind) {
    Periods.requireDate(date);
    if (kind == PeriodKind.WEEK) {
      LocalDate thursday = thursdayOf(date);
      int year = fiscalYearOf(thursday);
      int weeks = (int) ChronoUnit.DAYS.between(yearStart(year), thursday) / 7;
      return new FiscalPeriod(id, kind, year, weeks + 1);
    }
    int year = fiscalYearOf(date);
    int ordinal =
        kind == PeriodKind.DAY
            ? (int) ChronoUnit.DAYS.between(yearStart(year), date)
            : monthIndex(date) / kind.months();
    return new FiscalPeriod(id, kind, year, ordinal + 1);
  }

  @Override
  public DateRange range(FiscalPeriod period) {
    period.requireIn(this);
    LocalDate yearStart = yearStart(period.fiscalYear());
    int before = period.ordinal() - 1;
    if (period.kind() == PeriodKind.DAY) {
      return DateRange.of(yearStart.plusDays(before), yearStart.plusDays(before + 1L));
    }
    if (period.kind() == PeriodKind.WEEK) {
      LocalDate monday = firstThursday(yearStart).plusDays(7L * before - 3);
      return DateRange.of(monday, monday.plusDays(7));
    }
    int months = period.kind().months();
    return DateRange.of(
        yearStart.plusMonths((long) before * months), yearStart.plusMonths((before + 1L) * months));
  }

  @Override
  public int periodsIn(int fiscalYear, PeriodKind kind) {
    LocalDate start = yearStart(Periods.requireYear(fiscalYear));
    LocalDate next = start.plusYears(1);
    return switch (kind) {
      case WEEK -> (int) ChronoUnit.WEEKS.between(firstThursday(start), firstThursday(next));
      case DAY -> (int) ChronoUnit.DAYS.between(start, next);
      default -> kind.nominalPerYear();
    };
  }

  @Override
  public boolean nests(PeriodKind finer, PeriodKind coarser) {
    return finer.isFinerThan(coarser) && finer != PeriodKind.WEEK;
  }

  private int monthIndex(LocalDate date) {
    return Math.floorMod(date.getMonthValue() - firstMonth.getValue(), 12);
  }

  private int fiscalYearOf(LocalDate date) {
    int startYear = date.getYear() - (date.getMonthValue() < firstMonth.getValue() ? 1 : 0);
    return Periods.requireYear(naming == YearNaming.END_YEAR ? startYear + 1 : startYear);
  }

  private LocalDate yearStart(int fiscalYear) {
    return LocalDate.of(naming == YearNaming.END_YEAR ? fiscalYear - 1 : fiscalYear, firstMonth, 1);
  }

  private static LocalDate firstThursday(LocalDate yearStart) {
    return yearStart.with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY));
  }

  private static LocalDate thursdayOf(LocalDate date) {
    return date.plusDays(DayOfWeek.THURSDAY.getValue() - date.getDayOfWeek().getValue());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof GregorianCalendar calendar && id.equals(calendar.id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  @Override
  public String toString() {
    return id;
  }
}
