package io.planwright.schedule.network;

import io.planwright.calendar.WorkingCalendar;
import io.planwright.internal.Require;
import java.time.LocalDate;
import java.util.Arrays;

/**
 * The working days of a plan, numbered from 0, so that the network is computed in whole numbers and
 * the calendar is asked about each date once.
 */
final class WorkingDays {

  /** Nearly four thousand years of five-day weeks; more is a mistake in the data. */
  static final int MAX_DAYS = 1_000_000;

  private static final int FIRST_CAPACITY = 256;

  private final WorkingCalendar calendar;
  private long[] epochDays = new long[FIRST_CAPACITY];
  private int size = 1;

  WorkingDays(LocalDate start, WorkingCalendar calendar) {
    this.calendar = calendar;
    this.epochDays[0] = calendar.plusWorkingDays(start, 0).toEpochDay();
  }

  /** The date of a numbered working day. */
  LocalDate date(long number) {
    while (size <= number) {
      append();
    }
    return LocalDate.ofEpochDay(epochDays[(int) number]);
  }

  /** The number of the first working day that is not before a date; 0 for earlier dates. */
  int numberOnOrAfter(LocalDate date) {
    long epochDay = date.toEpochDay();
    while (epochDays[size - 1] < epochDay) {
      append();
    }
    int found = Arrays.binarySearch(epochDays, 0, size, epochDay);
    return found >= 0 ? found : -found - 1;
  }

  private void append() {
    LocalDate last = LocalDate.ofEpochDay(epochDays[size - 1]);
    Require.that(
        size < MAX_DAYS,
        "length of the schedule",
        "beyond " + last,
        "be at most " + MAX_DAYS + " working days",
        "Check durations, lags and first possible days.");
    if (size == epochDays.length) {
      epochDays = Arrays.copyOf(epochDays, 2 * size);
    }
    epochDays[size++] = calendar.plusWorkingDays(last, 1).toEpochDay();
  }
}
