package io.planwright.report.page;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as the page writes them, the same in every locale. */
final class Dates {
  private static final DateTimeFormatter FULL =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH);

  private Dates() {}

  static String full(LocalDate date) {
    return FULL.format(date);
  }

  static String day(LocalDate date) {
    return DAY.format(date);
  }

  /** The month, with its year where a year begins. */
  static String month(LocalDate date, boolean withYear) {
    return MONTH.format(date) + (withYear ? " " + date.getYear() : "");
  }

  static String span(LocalDate first, LocalDate last) {
    return first.equals(last) ? day(first) : day(first) + " \u2013 " + day(last);
  }
}
