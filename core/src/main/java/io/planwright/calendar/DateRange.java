package io.planwright.calendar;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The dates from a first one up to, and without, an end: never empty, possibly without an end.
 *
 * <p>In JSON and by {@link #toString()} it is a text in the form of ISO 8601: {@code
 * 2017-01-01/2017-04-01}, or {@code 2017-01-01/..} without an end. Mind that the second date is the
 * day after the last one. Immutable, serializable and thread-safe.
 *
 * @param start the first date
 * @param endExclusive the day after the last date; {@link LocalDate#MAX} for a range without an end
 */
public record DateRange(LocalDate start, LocalDate endExclusive) implements Serializable {

  private static final String OPEN_END = "..";

  /**
   * Checks that there is at least one date.
   *
   * @param start the first date
   * @param endExclusive the day after the last date
   * @throws IllegalArgumentException if the end is not after the start
   */
  public DateRange {
    Require.nonNull(start, "start");
    Require.nonNull(endExclusive, "endExclusive");
    if (!start.isBefore(endExclusive)) {
      throw new IllegalArgumentException(
          "endExclusive ["
              + endExclusive
              + "] must be after start "
              + start
              + ". Give the day after the last one.");
    }
  }

  /**
   * Makes a range of its first date and the day after its last one.
   *
   * @param start the first date
   * @param endExclusive the day after the last date
   * @return the range
   * @throws IllegalArgumentException if the end is not after the start
   */
  public static DateRange of(LocalDate start, LocalDate endExclusive) {
    return new DateRange(start, endExclusive);
  }

  /**
   * Makes a range of its first and its last date.
   *
   * @param first the first date
   * @param last the last date, at the earliest the first
   * @return the range, with both dates in it
   * @throws IllegalArgumentException if the last date is before the first
   */
  public static DateRange through(LocalDate first, LocalDate last) {
    Require.nonNull(first, "first");
    Require.nonNull(last, "last");
    Require.that(
        !last.isBefore(first), "last", last, "not be before first " + first, "Swap the dates.");
    Require.that(
        last.isBefore(LocalDate.MAX), "last", last, "be before that date", "Use DateRange.from.");
    return new DateRange(first, last.plusDays(1));
  }

  /**
   * Makes a range without an end.
   *
   * @param start the first date
   * @return the range of this date and all later ones
   */
  public static DateRange from(LocalDate start) {
    return new DateRange(start, LocalDate.MAX);
  }

  /**
   * Reads what {@link #toString()} wrote.
   *
   * @param text the text, such as {@code 2017-01-01/2017-04-01} or {@code 2017-01-01/..}
   * @return the range
   * @throws IllegalArgumentException if the text has another form or the end is not after the start
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static DateRange parse(String text) {
    int slash = Require.nonNull(text, "range").indexOf('/');
    LocalDate start = dateIn(text, slash < 0 ? "" : text.substring(0, slash));
    String end = text.substring(slash + 1);
    return end.equals(OPEN_END) ? from(start) : new DateRange(start, dateIn(text, end));
  }

  private static LocalDate dateIn(String text, String part) {
    try {
      return LocalDate.parse(part);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "range ["
              + text
              + "] must look like 2017-01-01/2017-04-01. Write the first day, a slash, and the day"
              + " after the last, or two dots for a range without an end.",
          e);
    }
  }

  /**
   * Whether a date is in the range.
   *
   * @param date the date
   * @return true from the start up to the day before the end
   */
  public boolean contains(LocalDate date) {
    return !date.isBefore(start) && date.isBefore(endExclusive);
  }

  /**
   * Whether the whole of another range is in this one.
   *
   * @param other the other range
   * @return true for equal ranges too
   */
  public boolean encloses(DateRange other) {
    return !other.start.isBefore(start) && !other.endExclusive.isAfter(endExclusive);
  }

  /**
   * Whether some date is in both ranges.
   *
   * @param other the other range
   * @return false where one ends on the day on which the other starts
   */
  public boolean overlaps(DateRange other) {
    return start.isBefore(other.endExclusive) && other.start.isBefore(endExclusive);
  }

  /**
   * The dates that are in both ranges.
   *
   * @param other the other range
   * @return their range, or nothing if there are none
   */
  public Optional<DateRange> intersection(DateRange other) {
    if (!overlaps(other)) {
      return Optional.empty();
    }
    return Optional.of(
        new DateRange(
            start.isAfter(other.start) ? start : other.start,
            endExclusive.isBefore(other.endExclusive) ? endExclusive : other.endExclusive));
  }

  /**
   * Whether the range has no end.
   *
   * @return true if every date from the start on is in it
   */
  public boolean openEnded() {
    return endExclusive.equals(LocalDate.MAX);
  }

  /**
   * The number of dates.
   *
   * @return the days from the start to the end, at least 1
   * @throws IllegalArgumentException if the range has no end
   */
  public long days() {
    requireEnd();
    return ChronoUnit.DAYS.between(start, endExclusive);
  }

  /** Refuses a range whose days cannot be counted. */
  DateRange requireEnd() {
    Require.that(!openEnded(), "range", this, "have an end", "Cut it with intersection first.");
    return this;
  }

  /**
   * The range in the form of ISO 8601.
   *
   * @return the start, a slash, and the exclusive end or two dots
   */
  @JsonValue
  @Override
  public String toString() {
    return start + "/" + (openEnded() ? OPEN_END : endExclusive);
  }
}
