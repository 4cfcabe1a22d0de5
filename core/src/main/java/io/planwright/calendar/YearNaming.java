package io.planwright.calendar;

/**
 * Which calendar year gives a fiscal year its name, where it touches two of them: the year from
 * April 2017 to March 2018 is FY2017 by its start and FY2018 by its end.
 */
public enum YearNaming {
  /** The calendar year in which the fiscal year starts. */
  START_YEAR("start"),
  /** The calendar year in which the fiscal year ends. */
  END_YEAR("end");

  private final String code;

  YearNaming(String code) {
    this.code = code;
  }

  /** The word in calendar ids. */
  String code() {
    return code;
  }

  /** The constant of a word that stood in a calendar id. */
  static YearNaming fromCode(String code) {
    return code.equals(END_YEAR.code) ? END_YEAR : START_YEAR;
  }
}
