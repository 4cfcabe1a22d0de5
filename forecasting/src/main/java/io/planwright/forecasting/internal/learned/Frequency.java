package io.planwright.forecasting.internal.learned;

import java.util.Locale;

/** The kinds of histories that have nets of their own. */
public enum Frequency {
  /** No season, few values. */
  YEARLY,
  /** Four values a season. */
  QUARTERLY,
  /** Twelve values a season. */
  MONTHLY,
  /** The weeks of years, or no season and many values. */
  WEEKLY,
  /** Seven values a season. */
  DAILY,
  /** 24 values a season. */
  HOURLY,
  /** Any other season; the nets see the history without it. */
  GENERIC;

  /** Who has so many values a year without season counts weeks rather than years. */
  private static final int LEAST_WEEKS = 80;

  /**
   * The kind of a history.
   *
   * @param seasonLength its season length, 1 for none
   * @param observations how many observed values it has
   * @return the kind
   */
  public static Frequency of(int seasonLength, int observations) {
    return switch (seasonLength) {
      case 1 -> observations < LEAST_WEEKS ? YEARLY : WEEKLY;
      case 4 -> QUARTERLY;
      case 7 -> DAILY;
      case 12 -> MONTHLY;
      case 24 -> HOURLY;
      case 52, 53 -> WEEKLY;
      default -> GENERIC;
    };
  }

  /**
   * The name of the file of its nets.
   *
   * @return such as "monthly.net"
   */
  public String resource() {
    return text() + ".net";
  }

  /**
   * The kind in words.
   *
   * @return such as "monthly"
   */
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }
}
