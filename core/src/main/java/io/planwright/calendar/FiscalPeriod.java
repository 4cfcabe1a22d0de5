package io.planwright.calendar;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The id of one period of one fiscal calendar, such as the third quarter of fiscal year 2017.
 *
 * <p>In JSON and by {@link #toString()} it is a text like {@code gregorian-01/FY2017-Q3}, which
 * {@link #parse} reads. A period knows its place in the year but not its dates: ask {@link
 * FiscalCalendar#range}. Whether its year has that many weeks or days is checked there too.
 *
 * <p>Periods of one calendar and one kind are ordered in time; otherwise the order is by calendar
 * id, then kind, from coarse to fine. Immutable, serializable and thread-safe.
 *
 * @param calendarId the {@linkplain FiscalCalendar#id() id of the calendar}
 * @param kind the kind of the period
 * @param fiscalYear the name of the fiscal year, from 1 to 9999
 * @param ordinal the number of the period in its fiscal year, from 1
 */
public record FiscalPeriod(String calendarId, PeriodKind kind, int fiscalYear, int ordinal)
    implements Comparable<FiscalPeriod>, Serializable {

  private static final Pattern FORM =
      Pattern.compile(
          "(?<calendar>[a-z0-9-]+)/FY(?<year>\\d{4})"
              + "(-(H(?<half>\\d)|Q(?<quarter>\\d)|M(?<month>\\d\\d)|W(?<week>\\d\\d)"
              + "|D(?<day>\\d{3})))?");
  private static final Comparator<FiscalPeriod> ORDER =
      Comparator.comparing(FiscalPeriod::calendarId)
          .thenComparing(FiscalPeriod::kind)
          .thenComparingInt(FiscalPeriod::fiscalYear)
          .thenComparingInt(FiscalPeriod::ordinal);

  /**
   * Checks the components.
   *
   * @param calendarId the id of the calendar
   * @param kind the kind of the period
   * @param fiscalYear the name of the fiscal year
   * @param ordinal the number of the period in its fiscal year
   * @throws IllegalArgumentException if the calendar id has other characters than calendar ids
   *     have, the year is outside 1 to 9999, or no year has that many periods of the kind
   */
  public FiscalPeriod {
    Require.nonNull(calendarId, "calendarId");
    Require.nonNull(kind, "kind");
    Require.that(
        isCalendarId(calendarId),
        "calendarId",
        calendarId,
        "be the id of a fiscal calendar",
        "Take it from FiscalCalendar.id().");
    // Periods are made by the million, so no message is put together unless it is needed.
    if (fiscalYear < 1 || fiscalYear > 9999) {
      Require.between(fiscalYear, 1, 9999, "fiscalYear", "Give the year with its century.");
    }
    if (ordinal < 1 || ordinal > kind.mostPerYear()) {
      Require.between(
          ordinal, 1, kind.mostPerYear(), "ordinal", "Count the periods of a year from 1.");
    }
  }

  /**
   * Reads what {@link #toString()} wrote.
   *
   * @param text the text, such as {@code gregorian-01/FY2017-Q3}
   * @return the period
   * @throws IllegalArgumentException if the text has another form
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static FiscalPeriod parse(String text) {
    Matcher form = FORM.matcher(Require.nonNull(text, "period"));
    Require.that(
        form.matches(),
        "period",
        text,
        "look like gregorian-01/FY2017-Q3",
        "Write the calendar id, a slash, and FY2017, FY2017-H1, -Q3, -M07, -W31 or -D212.");
    for (PeriodKind kind : PeriodKind.values()) {
      if (kind != PeriodKind.YEAR && form.group(groupOf(kind)) != null) {
        return of(form, kind, Integer.parseInt(form.group(groupOf(kind))));
      }
    }
    return of(form, PeriodKind.YEAR, 1);
  }

  private static FiscalPeriod of(Matcher form, PeriodKind kind, int ordinal) {
    return new FiscalPeriod(
        form.group("calendar"), kind, Integer.parseInt(form.group("year")), ordinal);
  }

  private static String groupOf(PeriodKind kind) {
    return switch (kind) {
      case YEAR -> "year";
      case HALF -> "half";
      case QUARTER -> "quarter";
      case MONTH -> "month";
      case WEEK -> "week";
      case DAY -> "day";
    };
  }

  /**
   * The short name for people, without the calendar.
   *
   * @return {@code FY2017}, {@code FY2017-H2}, {@code FY2017-Q3}, {@code FY2017-M07}, {@code
   *     FY2017-W31} or {@code FY2017-D212}
   */
  public String label() {
    StringBuilder label = new StringBuilder("FY");
    String year = Integer.toString(fiscalYear);
    return label
        .append("0".repeat(4 - year.length()))
        .append(year)
        .append(kind.suffix(ordinal))
        .toString();
  }

  private static boolean isCalendarId(String id) {
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      if (c != '-' && (c < 'a' || c > 'z') && (c < '0' || c > '9')) {
        return false;
      }
    }
    return !id.isEmpty();
  }

  /** Refuses a period of another calendar, and one that its year does not have. */
  FiscalPeriod requireIn(FiscalCalendar calendar) {
    if (!calendarId.equals(calendar.id())) {
      throw new IllegalArgumentException(
          "period ["
              + this
              + "] must be of calendar "
              + calendar.id()
              + ". Ask FiscalCalendar.parse(period.calendarId()) instead.");
    }
    if (!kind.isOfMonths() && ordinal > calendar.periodsIn(fiscalYear, kind)) {
      throw new IllegalArgumentException(
          "period ["
              + this
              + "] must not be later than the last of its year, "
              + calendar.periodsIn(fiscalYear, kind)
              + ". Ask periodsIn for the number of periods of a year.");
    }
    return this;
  }

  @Override
  public int compareTo(FiscalPeriod other) {
    return ORDER.compare(this, other);
  }

  /**
   * The whole id.
   *
   * @return the calendar id, a slash and the {@linkplain #label() label}
   */
  @JsonValue
  @Override
  public String toString() {
    return calendarId + "/" + label();
  }
}
