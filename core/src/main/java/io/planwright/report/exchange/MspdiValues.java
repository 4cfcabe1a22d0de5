package io.planwright.report.exchange;

import io.planwright.activity.Activity;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the values of leaves, each of which leaves its element. */
final class MspdiValues {
  private static final Pattern INTEGER = Pattern.compile("[+-]?\\d{1,15}");
  private static final Pattern DECIMAL = Pattern.compile("[+-]?\\d{1,15}(?:\\.\\d{1,30})?");
  private static final Pattern EMPTY =
      Pattern.compile("\\s*(?:-?0*(?:\\.0*)?|false|-1|-65535|PT0H0M0S|0001-.*|NA)\\s*");
  private static final int LONGEST_DEFAULT = 40;
  private static final long MOST_MINUTES = (Activity.MAX_DAYS + 1L) * Mspdi.MINUTES_A_DAY;

  private MspdiValues() {}

  /** Whether a text says nothing: none, nil, no, never. */
  static boolean isDefault(String text) {
    return text.isBlank() || text.length() <= LONGEST_DEFAULT && EMPTY.matcher(text).matches();
  }

  static int integer(XmlCursor xml, int least, int most) {
    return (int) integer(xml, (long) least, most);
  }

  static long integer(XmlCursor xml, long least, long most) {
    String place = xml.place();
    String text = xml.text().strip();
    if (INTEGER.matcher(text).matches()) {
      long value = Long.parseLong(text);
      if (value >= least && value <= most) {
        return value;
      }
    }
    throw failure(xml, place, text, "be a whole number from " + least + " to " + most);
  }

  static boolean flag(XmlCursor xml) {
    String place = xml.place();
    String text = xml.text().strip();
    return switch (text) {
      case "1", "true" -> true;
      case "0", "false", "" -> false;
      default -> throw failure(xml, place, text, "be 0 or 1");
    };
  }

  static LocalDateTime moment(XmlCursor xml) {
    String place = xml.place();
    return moment(xml, place, xml.text().strip());
  }

  /** A moment; null where the element says that there is none. */
  static @Nullable LocalDateTime momentIfAny(XmlCursor xml) {
    String place = xml.place();
    String text = xml.text().strip();
    return isDefault(text) ? null : moment(xml, place, text);
  }

  private static LocalDateTime moment(XmlCursor xml, String place, String text) {
    try {
      LocalDateTime moment =
          text.indexOf('T') < 0 ? LocalDate.parse(text).atStartOfDay() : LocalDateTime.parse(text);
      if (moment.getYear() >= 1 && moment.getYear() <= 9999) {
        return moment;
      }
    } catch (DateTimeException e) {
      // Not a moment of the calendar: the same failure as a year out of range.
    }
    throw failure(xml, place, text, "be a date and time such as 2026-09-01T08:00:00");
  }

  /** The minutes of a duration, rounded up. */
  static long minutes(XmlCursor xml) {
    String place = xml.place();
    return minutes(xml, place, xml.text().strip());
  }

  /** The minutes of a duration; {@link MspdiTask#NO_DURATION} where the element is empty. */
  static long minutesIfAny(XmlCursor xml) {
    String place = xml.place();
    String text = xml.text().strip();
    return text.isEmpty() ? MspdiTask.NO_DURATION : minutes(xml, place, text);
  }

  private static long minutes(XmlCursor xml, String place, String text) {
    long seconds = text.length() > LONGEST_DEFAULT ? -1 : MspdiDuration.seconds(text);
    long minutes = (seconds + 59) / 60;
    if (seconds < 0 || minutes > MOST_MINUTES) {
      throw failure(xml, place, text, "be a duration such as PT8H0M0S of at most a hundred years");
    }
    return minutes;
  }

  /** The hours of a duration. */
  static double hours(XmlCursor xml) {
    String place = xml.place();
    String text = xml.text().strip();
    long seconds = text.length() > LONGEST_DEFAULT ? -1 : MspdiDuration.seconds(text);
    if (seconds < 0) {
      throw failure(xml, place, text, "be a duration such as PT8H0M0S");
    }
    return seconds / 3600.0;
  }

  /** A decimal number given in a custom field. */
  static BigDecimal decimal(XmlCursor xml, String place, String text, BigDecimal most) {
    String digits = text.strip();
    if (DECIMAL.matcher(digits).matches()) {
      BigDecimal value = new BigDecimal(digits);
      if (value.signum() >= 0 && value.compareTo(most) <= 0) {
        return value;
      }
    }
    throw failure(xml, place, text, "be a number from 0 to " + most);
  }

  private static ScheduleFormatException failure(
      XmlCursor xml, String place, String text, String rule) {
    return xml.failure(
        place, "[" + ScheduleFormatException.shown(text) + "] must " + rule + ". Correct it.");
  }
}
