package io.planwright.calendar;

/** How the 13 weeks of a quarter are dealt out to its three months. */
public enum WeekPattern {
  /** Months of four, four and five weeks. */
  FOUR_FOUR_FIVE("445", 4, 4),
  /** Months of four, five and four weeks: the usual pattern of retail. */
  FOUR_FIVE_FOUR("454", 4, 5),
  /** Months of five, four and four weeks. */
  FIVE_FOUR_FOUR("544", 5, 4);

  private final String code;
  private final int first;
  private final int second;

  WeekPattern(String code, int first, int second) {
    this.code = code;
    this.first = first;
    this.second = second;
  }

  /** The digits in calendar ids. */
  String code() {
    return code;
  }

  /** The constant of the digits that stood in a calendar id. */
  static WeekPattern fromCode(String code) {
    return switch (code) {
      case "445" -> FOUR_FOUR_FIVE;
      case "454" -> FOUR_FIVE_FOUR;
      default -> FIVE_FOUR_FOUR;
    };
  }

  /** Weeks in a year of 52 weeks before the month of a zero-based index from 0 to 12. */
  int weeksBefore(int monthIndex) {
    return switch (monthIndex % 3) {
      case 0 -> monthIndex / 3 * 13;
      case 1 -> monthIndex / 3 * 13 + first;
      default -> monthIndex / 3 * 13 + first + second;
    };
  }

  /**
   * The weeks of a month of a quarter.
   *
   * @param monthOfQuarter the month, from 1 to 3
   * @return 4 or 5
   * @throws IllegalArgumentException if there is no such month
   */
  public int weeks(int monthOfQuarter) {
    return switch (monthOfQuarter) {
      case 1 -> first;
      case 2 -> second;
      case 3 -> 13 - first - second;
      default ->
          throw new IllegalArgumentException(
              "monthOfQuarter ["
                  + monthOfQuarter
                  + "] must be between 1 and 3. A quarter has three months.");
    };
  }
}
