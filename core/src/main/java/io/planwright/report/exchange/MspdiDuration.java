package io.planwright.report.exchange;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Durations as MS Project writes them: hours, minutes and seconds after {@code PT}. */
final class MspdiDuration {
  private static final int SECONDS_AN_HOUR = 3600;
  private static final int SECONDS_A_MINUTE = 60;
  private static final int HOURS_A_DAY = 24;
  private static final String FIELD = "(\\d{1,9})";
  private static final Pattern TEXT =
      Pattern.compile(
          "P(?:%1$sD)?(?:T(?:%1$sH)?(?:%1$sM)?(?:%1$s(?:\\.\\d{1,9})?S)?)?".formatted(FIELD));

  private MspdiDuration() {}

  static String ofMinutes(long minutes) {
    return ofSeconds(minutes * SECONDS_A_MINUTE);
  }

  /** Rounded to the second. */
  static String ofHours(double hours) {
    return ofSeconds(Math.round(hours * SECONDS_AN_HOUR));
  }

  private static String ofSeconds(long seconds) {
    long rest = seconds % SECONDS_AN_HOUR;
    return "PT"
        + seconds / SECONDS_AN_HOUR
        + "H"
        + rest / SECONDS_A_MINUTE
        + "M"
        + rest % SECONDS_A_MINUTE
        + "S";
  }

  /** The seconds, without their fraction; -1 where the text is no duration of at least zero. */
  static long seconds(String text) {
    Matcher matcher = TEXT.matcher(text);
    if (text.length() < 3 || text.endsWith("T") || !matcher.matches()) {
      return -1;
    }
    long hours = number(matcher, 1) * HOURS_A_DAY + number(matcher, 2);
    return hours * SECONDS_AN_HOUR + number(matcher, 3) * SECONDS_A_MINUTE + number(matcher, 4);
  }

  private static long number(Matcher matcher, int group) {
    String digits = matcher.group(group);
    return digits == null ? 0 : Long.parseLong(digits);
  }
}
