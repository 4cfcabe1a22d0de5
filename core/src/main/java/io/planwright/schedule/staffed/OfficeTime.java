package io.planwright.schedule.staffed;

import io.planwright.activity.Dependency;
import io.planwright.activity.LagUnit;
import io.planwright.calendar.WorkingHours;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Adds lags: in slots of office hours, or in slots of any kind. Times before the horizon are
 * negative slots; lags that begin there count the office hours from there.
 */
final class OfficeTime {

  private static final int SECONDS = 60;

  private final int[] worked;
  private final int[] before;
  private final int slots;
  private final int slotMinutes;
  private final int workingDay;
  private final int elapsedDay;

  /** The events before the horizon, sorted, and the office's minutes from each to the horizon. */
  private final int[] early;

  private final long[] sinceEarly;

  /**
   * Counts the office's slots.
   *
   * @param free the office's row of the table of free time
   * @param workingDay the slots of a working day
   * @param past what has happened, before the horizon too
   */
  OfficeTime(Grid grid, int[] free, int workingDay, WorkingHours office, Past past) {
    slots = grid.slots;
    slotMinutes = grid.slotMinutes;
    this.workingDay = workingDay;
    elapsedDay = 24 * 60 / grid.slotMinutes;
    before = new int[slots + 1];
    int[] all = new int[free.length];
    int count = 0;
    int k = 0;
    for (int slot = 0; slot < slots; slot++) {
      before[slot] = count;
      if (k < free.length && grid.slotOf[k] == slot) {
        if (free[k] != Model.AWAY) {
          all[count++] = slot;
        }
        k++;
      }
    }
    before[slots] = count;
    worked = Arrays.copyOf(all, count);
    early =
        IntStream.concat(Arrays.stream(past.start), Arrays.stream(past.finish))
            .filter(event -> event < 0)
            .sorted()
            .distinct()
            .toArray();
    Instant first = grid.instant(0);
    sinceEarly =
        Arrays.stream(early)
            .mapToLong(event -> office.workingTime(grid.instant(event), first).toSeconds())
            .map(seconds -> seconds / SECONDS)
            .toArray();
  }

  /**
   * The time of an event moved by the lag of a dependency; the slot after the end if beyond, and a
   * negative one if before the horizon.
   */
  int plus(int event, Dependency dependency) {
    long days = dependency.lagDays();
    if (days == 0) {
      return event;
    }
    if (dependency.lagUnit() == LagUnit.ELAPSED) {
      return (int) Math.max(-Grid.MOST_SLOTS, Math.min(slots + 1L, event + days * elapsedDay));
    }
    if (event < 0) {
      return plusEarly(event, days);
    }
    long place = before[Math.min(event, slots)] + days * workingDay;
    if (days < 0) {
      return place < 0 ? -1 : worked[(int) place];
    }
    return endOf(place);
  }

  private int plusEarly(int event, long days) {
    int known = Arrays.binarySearch(early, event);
    long left = days * workingDay * slotMinutes - (known < 0 ? 0 : sinceEarly[known]);
    return days < 0 || left <= 0 ? -1 : endOf((left + slotMinutes - 1) / slotMinutes);
  }

  /** The end of the office's slots up to a number of them. */
  private int endOf(long place) {
    return place > worked.length ? slots + 1 : worked[(int) place - 1] + 1;
  }
}
