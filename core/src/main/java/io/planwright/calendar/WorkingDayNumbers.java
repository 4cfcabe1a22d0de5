package io.planwright.calendar;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;

/**
 * The working days of a span of dates, numbered from 0, so that working days between dates are
 * differences of whole numbers and the calendar is asked about each date once.
 *
 * <p>A count of a date takes time logarithmic in the working days; building it is linear in the
 * dates of the span. Immutable, serializable and thread-safe.
 */
public final class WorkingDayNumbers implements Serializable {

  private static final long serialVersionUID = 1;

  /** More than two thousand years; more is a mistake in the data. */
  private static final long MAX_DAYS = 1_000_000;

  private final long[] epochDays;

  private WorkingDayNumbers(long[] epochDays) {
    this.epochDays = epochDays;
  }

  /**
   * Numbers the working days of a span.
   *
   * @param calendar says which dates are working days
   * @param first the first date; a working day or not
   * @param last the last date, not before the first and at most a million days after it
   * @return the working days of the span; none if it has none
   * @throws IllegalArgumentException if the dates are out of order or too far apart
   */
  public static WorkingDayNumbers of(WorkingCalendar calendar, LocalDate first, LocalDate last) {
    Require.nonNull(calendar, "calendar");
    long start = Require.nonNull(first, "first").toEpochDay();
    long end = Require.nonNull(last, "last").toEpochDay();
    Require.that(
        end >= start && end - start < MAX_DAYS,
        "last",
        last,
        "be from " + first + " to " + MAX_DAYS + " days later",
        "Check the dates.");
    long[] days = new long[(int) (end - start + 1)];
    int size = 0;
    for (long day = start; day <= end; day++) {
      if (calendar.isWorkingDay(LocalDate.ofEpochDay(day))) {
        days[size++] = day;
      }
    }
    return new WorkingDayNumbers(Arrays.copyOf(days, size));
  }

  /**
   * The number of working days in the span.
   *
   * @return how many, at least 0
   */
  public int size() {
    return epochDays.length;
  }

  /**
   * The date of a numbered working day.
   *
   * @param number the number, from 0 to one less than the size
   * @return its date
   * @throws IllegalArgumentException if there is no such working day
   */
  public LocalDate date(int number) {
    Require.that(
        number >= 0 && number < epochDays.length,
        "number",
        number,
        "be from 0 to " + (epochDays.length - 1),
        "Number the working days of a longer span.");
    return LocalDate.ofEpochDay(epochDays[number]);
  }

  /**
   * How many working days there are up to and including a date. A working day itself has the number
   * one below; the working days from after one date through another are the difference of the two
   * counts.
   *
   * @param date the date, in the span or not
   * @return the count, 0 before the first working day and the size from the last on
   */
  public int countThrough(LocalDate date) {
    int found = Arrays.binarySearch(epochDays, Require.nonNull(date, "date").toEpochDay());
    return found >= 0 ? found + 1 : -found - 1;
  }

  /**
   * A short description.
   *
   * @return the number of working days
   */
  @Override
  public String toString() {
    return "WorkingDayNumbers[" + epochDays.length + " working days]";
  }
}
