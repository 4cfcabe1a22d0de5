package io.planwright.calendar;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/**
 * Working time of a day between two times of the clock. Where the end is not after the start, it is
 * the next day's: 22:00-06:00 is a night shift, 09:00-00:00 ends at midnight, and 00:00-00:00 is a
 * whole day.
 *
 * <p>In JSON and by {@link #toString()} it is a text such as {@code 09:00-17:00}. Immutable,
 * serializable and thread-safe.
 *
 * @param start when it begins, in whole minutes
 * @param end when it is over, in whole minutes
 */
public record WorkShift(LocalTime start, LocalTime end) implements Serializable {

  private static final int DAY_MINUTES = 24 * 60;
  private static final int TEXT_LENGTH = 11;

  /**
   * Checks the components.
   *
   * @param start when it begins, in whole minutes
   * @param end when it is over, in whole minutes
   * @throws IllegalArgumentException if a time is not in whole minutes
   */
  public WorkShift {
    requireMinutes(Require.nonNull(start, "start"), "start");
    requireMinutes(Require.nonNull(end, "end"), "end");
  }

  private static void requireMinutes(LocalTime time, String field) {
    Require.that(
        time.equals(time.truncatedTo(ChronoUnit.MINUTES)),
        field,
        time,
        "be in whole minutes",
        "Round to the minute.");
  }

  /**
   * Reads what {@link #toString()} wrote.
   *
   * @param text the text, such as {@code 09:00-17:00}
   * @return the shift
   * @throws IllegalArgumentException if the text has another form
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static WorkShift parse(String text) {
    int middle = TEXT_LENGTH / 2;
    boolean isShaped =
        Require.nonNull(text, "shift").length() == TEXT_LENGTH && text.charAt(middle) == '-';
    try {
      return new WorkShift(
          LocalTime.parse(isShaped ? text.substring(0, middle) : ""),
          LocalTime.parse(text.substring(middle + 1)));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "shift ["
              + text
              + "] must look like 09:00-17:00. Write two times of the day, with 00:00 for midnight.",
          e);
    }
  }

  /** Minutes from the start of its day to its end. */
  int endMinute() {
    return startMinute() + minutes();
  }

  int startMinute() {
    return start.toSecondOfDay() / 60;
  }

  /** Its length by the clock on the wall. */
  int minutes() {
    int apart = (int) ChronoUnit.MINUTES.between(start, end);
    return apart > 0 ? apart : apart + DAY_MINUTES;
  }

  /** The first minutes of it, at most all. */
  WorkShift first(int most) {
    return new WorkShift(start, start.plus(Duration.ofMinutes(Math.min(most, minutes()))));
  }

  /**
   * The shift in the form that {@link #parse} reads.
   *
   * @return such as {@code 22:00-06:00}
   */
  @JsonValue
  @Override
  public String toString() {
    return start + "-" + end;
  }
}
