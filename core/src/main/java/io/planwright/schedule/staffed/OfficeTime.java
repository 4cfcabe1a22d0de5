package io.planwright.schedule.staffed;

import io.planwright.activity.Dependency;
import io.planwright.activity.LagUnit;
import java.util.Arrays;

/** Adds lags: in slots of office hours, or in slots of any kind. */
final class OfficeTime {

  private final int[] worked;
  private final int[] before;
  private final int slots;
  private final int workingDay;
  private final int elapsedDay;

  /**
   * Counts the office's slots.
   *
   * @param free the office's row of the table of free time
   * @param workingDay the slots of a working day
   */
  OfficeTime(Grid grid, int[] free, int workingDay) {
    slots = grid.slots;
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
  }

  /** The time of an event moved by the lag of a dependency; the slot after the end if beyond. */
  int plus(int event, Dependency dependency) {
    long days = dependency.lagDays();
    if (days == 0) {
      return event;
    }
    if (dependency.lagUnit() == LagUnit.ELAPSED) {
      return (int) Math.max(0, Math.min(slots + 1L, event + days * elapsedDay));
    }
    long place = before[Math.max(0, Math.min(event, slots))] + days * workingDay;
    if (days < 0) {
      return place < 0 ? 0 : worked[(int) place];
    }
    return place > worked.length ? slots + 1 : worked[(int) place - 1] + 1;
  }
}
