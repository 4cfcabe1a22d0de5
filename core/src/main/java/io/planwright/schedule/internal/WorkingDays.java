package io.planwright.schedule.internal;

import io.planwright.calendar.WorkingCalendar;
import io.planwright.internal.Require;
import java.time.LocalDate;
import java.util.Arrays;

/**
 * The working days of a plan, numbered from 0, and back from -1 for those before its start, so that
 * the network is computed in whole numbers and the calendar is asked about each date once.
 *
 * <p>It grows as it is asked: not thread-safe, unless nothing is asked beyond what is there.
 */
public final class WorkingDays {

  /** Nearly four thousand years of five-day weeks; more is a mistake in the data. */
  private static final int MAX_DAYS = 1_000_000;

  private static final int FIRST_CAPACITY = 256;

  private final WorkingCalendar calendar;
  private final long firstEpochDay;
  private LocalDate[] dates = new LocalDate[FIRST_CAPACITY];
  private LocalDate[] earlier = new LocalDate[FIRST_CAPACITY];
  private int[] numberByOffset = new int[2 * FIRST_CAPACITY];
  private int size = 1;
  private int earlierSize;
  private int offsets = 1;

  /**
   * Numbers the days.
   *
   * @param start the first date on which there may be work; day 0 is the first working day from it
   * @param calendar the working days
   */
  public WorkingDays(LocalDate start, WorkingCalendar calendar) {
    this.calendar = calendar;
    this.dates[0] = calendar.plusWorkingDays(start, 0);
    this.firstEpochDay = dates[0].toEpochDay();
  }

  /**
   * The date of a numbered working day.
   *
   * @param number the number, negative for days before the start
   * @return its date
   * @throws IllegalArgumentException if it is further away than a million working days
   */
  public LocalDate date(long number) {
    if (number < 0) {
      while (earlierSize < -number) {
        appendEarlier();
      }
      return earlier[(int) (-number - 1)];
    }
    while (size <= number) {
      append();
    }
    return dates[(int) number];
  }

  /**
   * The date of a numbered working day, counted in days.
   *
   * @param number the number, negative for days before the start
   * @return its epoch day
   */
  public long epochDay(long number) {
    return date(number).toEpochDay();
  }

  /**
   * The first working day that is not before a date.
   *
   * @param epochDay the date
   * @return its number; 0 for dates before the start
   */
  public int numberOnOrAfter(long epochDay) {
    if (epochDay <= firstEpochDay) {
      return 0;
    }
    growTo(epochDay);
    return numberByOffset[(int) (epochDay - firstEpochDay)];
  }

  /**
   * The last working day that is not after a date.
   *
   * @param epochDay the date
   * @return its number, negative for dates before the start
   */
  public int numberOnOrBefore(long epochDay) {
    if (epochDay >= firstEpochDay) {
      int after = numberOnOrAfter(epochDay);
      return dates[after].toEpochDay() == epochDay ? after : after - 1;
    }
    while (earlierSize == 0 || earlier[earlierSize - 1].toEpochDay() > epochDay) {
      appendEarlier();
    }
    int low = 0;
    int high = earlierSize - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (earlier[middle].toEpochDay() > epochDay) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return -low - 1;
  }

  /** Every date up to the last working day that is known has a number. */
  private void growTo(long epochDay) {
    while (dates[size - 1].toEpochDay() < epochDay) {
      append();
    }
  }

  private void append() {
    LocalDate last = dates[size - 1];
    requireNear(size, "beyond ", last);
    LocalDate next = calendar.plusWorkingDays(last, 1);
    if (size == dates.length) {
      dates = Arrays.copyOf(dates, 2 * size);
    }
    int offset = (int) (next.toEpochDay() - firstEpochDay);
    if (offset >= numberByOffset.length) {
      numberByOffset = Arrays.copyOf(numberByOffset, Math.max(offset + 1, 2 * offset));
    }
    while (offsets <= offset) {
      numberByOffset[offsets++] = size;
    }
    dates[size++] = next;
  }

  private void appendEarlier() {
    LocalDate first = earlierSize == 0 ? dates[0] : earlier[earlierSize - 1];
    requireNear(earlierSize, "before ", first);
    if (earlierSize == earlier.length) {
      earlier = Arrays.copyOf(earlier, 2 * earlierSize);
    }
    earlier[earlierSize++] = calendar.plusWorkingDays(first, -1);
  }

  private static void requireNear(int days, String where, LocalDate date) {
    if (days >= MAX_DAYS) {
      Require.that(
          false,
          "length of the schedule",
          where + date,
          "be at most " + MAX_DAYS + " working days",
          "Check durations, lags and first possible days.");
    }
  }
}
