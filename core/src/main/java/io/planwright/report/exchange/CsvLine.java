package io.planwright.report.exchange;

import io.planwright.activity.Activity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One line of a table, its cells by column. */
final class CsvLine {
  private static final BigDecimal HUNDRED = new BigDecimal(100);
  private static final BigDecimal HOURS_A_DAY = new BigDecimal(8);
  private static final BigDecimal DAYS_A_WEEK = new BigDecimal(5);
  private static final Pattern DECIMAL = Pattern.compile("[+-]?\\d{1,15}(?:\\.\\d{1,30})?");
  private static final Pattern DURATION =
      Pattern.compile("(\\d{1,15}(?:\\.\\d{1,30})?)\\s*(d|days?|w|wks?|weeks?|h|hrs?|hours?)?\\??");
  private static final Pattern DATE =
      Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:[T ]\\d{2}:\\d{2}(?::\\d{2})?)?");

  private final int number;
  private final List<String> cells;
  private final Map<CsvColumn, Integer> places;

  CsvLine(int number, List<String> cells, Map<CsvColumn, Integer> places) {
    this.number = number;
    this.cells = cells;
    this.places = places;
  }

  int number() {
    return number;
  }

  String text(CsvColumn column) {
    Integer place = places.get(column);
    return place == null || place >= cells.size() ? "" : cells.get(place);
  }

  void needed(CsvColumn column) {
    if (text(column).isBlank()) {
      throw failure(column, "not be blank", "Fill it in, or take the line out.");
    }
  }

  @Nullable BigDecimal decimal(CsvColumn column) {
    String text = text(column).strip();
    if (text.isEmpty()) {
      return null;
    }
    if (!DECIMAL.matcher(text).matches()) {
      throw failure(column, "be a number such as 12.5", "Write it without grouping.");
    }
    return new BigDecimal(text);
  }

  /** A percentage, with or without its sign. */
  @Nullable BigDecimal percent(CsvColumn column) {
    String text = text(column).strip();
    if (text.isEmpty()) {
      return null;
    }
    String digits = text.endsWith("%") ? text.substring(0, text.length() - 1).strip() : text;
    if (!DECIMAL.matcher(digits).matches()) {
      throw failure(column, "be a percentage such as 12.5", "Write it without grouping.");
    }
    BigDecimal percent = new BigDecimal(digits);
    if (percent.signum() < 0 || percent.compareTo(HUNDRED) > 0) {
      throw failure(column, "be between 0 and 100", "Give it in percent.");
    }
    return percent;
  }

  @Nullable LocalDate date(CsvColumn column) {
    String text = text(column).strip();
    if (text.isEmpty()) {
      return null;
    }
    Matcher date = DATE.matcher(text);
    try {
      if (date.matches()) {
        return LocalDate.parse(date.group(1));
      }
    } catch (DateTimeException e) {
      // Not a day of the calendar, such as 31 June: the same failure as any other text.
    }
    throw failure(column, "be a date such as 2026-09-01", "Write year, month and day.");
  }

  int days(CsvColumn column) {
    String text = text(column).strip().toLowerCase(Locale.ROOT);
    Matcher duration = DURATION.matcher(text);
    if (!duration.matches()) {
      throw failure(
          column, "be a number of working days such as 5 or 5 d", "Use d, w or h as the unit.");
    }
    BigDecimal amount = new BigDecimal(duration.group(1));
    String unit = duration.group(2) == null ? "d" : duration.group(2).substring(0, 1);
    BigDecimal days =
        switch (unit) {
          case "w" -> amount.multiply(DAYS_A_WEEK);
          case "h" -> amount.divide(HOURS_A_DAY);
          default -> amount;
        };
    BigDecimal whole = days.setScale(0, RoundingMode.CEILING);
    if (whole.compareTo(BigDecimal.valueOf(Activity.MAX_DAYS)) > 0) {
      throw failure(
          column, "be at most " + Activity.MAX_DAYS + " working days", "Split the activity.");
    }
    return whole.intValueExact();
  }

  /** Reads a cell by a parser whose failure becomes one of this cell. */
  <T> T checked(CsvColumn column, Function<String, T> parser) {
    try {
      return parser.apply(text(column));
    } catch (IllegalArgumentException e) {
      throw new ScheduleFormatException(
          number, column(column), column.heading(), "cannot be read: " + e.getMessage(), e);
    }
  }

  ScheduleFormatException failure(CsvColumn column, String rule, String fix) {
    String value = ScheduleFormatException.shown(text(column));
    return new ScheduleFormatException(
        number,
        column(column),
        column.heading(),
        "[" + value + "] must " + rule + ". " + fix,
        null);
  }

  private int column(CsvColumn column) {
    return places.getOrDefault(column, 0) + 1;
  }
}
