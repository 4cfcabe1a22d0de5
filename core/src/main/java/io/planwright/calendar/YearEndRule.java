package io.planwright.calendar;

/** Where the last week of a week-based fiscal year ends. */
public enum YearEndRule {
  /** On the last such weekday of the month, so that the year never runs into the next month. */
  LAST_IN_MONTH("last"),
  /**
   * On the weekday nearest to the end of the month, which may be up to three days into the next.
   */
  NEAREST_TO_MONTH_END("nearest");

  private final String code;

  YearEndRule(String code) {
    this.code = code;
  }

  /** The word in calendar ids. */
  String code() {
    return code;
  }

  /** The constant of a word that stood in a calendar id. */
  static YearEndRule fromCode(String code) {
    return code.equals(LAST_IN_MONTH.code) ? LAST_IN_MONTH : NEAREST_TO_MONTH_END;
  }
}
