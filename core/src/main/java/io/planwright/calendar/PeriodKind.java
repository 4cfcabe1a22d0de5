package io.planwright.calendar;

/** The kinds of fiscal periods, from the coarsest to the finest. */
public enum PeriodKind {
  /** The fiscal year. */
  YEAR("", 0, 1, 1),
  /** Half a fiscal year: two quarters. */
  HALF("H", 1, 2, 2),
  /** A quarter: three fiscal months. */
  QUARTER("Q", 1, 4, 4),
  /** A fiscal month: a calendar month, or four to six weeks in a week-based calendar. */
  MONTH("M", 2, 12, 12),
  /** Seven days. */
  WEEK("W", 2, 52, 53),
  /** A day. */
  DAY("D", 3, 365, 371);

  private final String letter;
  private final int digits;
  private final int nominalPerYear;
  private final int mostPerYear;

  PeriodKind(String letter, int digits, int nominalPerYear, int mostPerYear) {
    this.letter = letter;
    this.digits = digits;
    this.nominalPerYear = nominalPerYear;
    this.mostPerYear = mostPerYear;
  }

  /**
   * Whether a period of this kind is a part of one of the other kind.
   *
   * @param other the other kind
   * @return true for a month and a quarter, false for a quarter and a quarter
   */
  public boolean isFinerThan(PeriodKind other) {
    return compareTo(other) > 0;
  }

  /** How many there are in a usual year. */
  int nominalPerYear() {
    return nominalPerYear;
  }

  /** How many there are in the longest year of any calendar. */
  int mostPerYear() {
    return mostPerYear;
  }

  /** Whether it is made of fiscal months, so that every year has the same number of them. */
  boolean isOfMonths() {
    return compareTo(MONTH) <= 0;
  }

  /** How many fiscal months one has; for the kinds made of months only. */
  int months() {
    return 12 / nominalPerYear;
  }

  /** What stands behind the year in a label, such as -Q3; nothing for a year. */
  String suffix(int ordinal) {
    if (this == YEAR) {
      return "";
    }
    String number = Integer.toString(ordinal);
    return "-" + letter + "0".repeat(Math.max(0, digits - number.length())) + number;
  }
}
