package io.planwright.schedule.staffed;

import io.planwright.calendar.TimeSpan;
import io.planwright.internal.Require;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;

/**
 * The horizon in slots of equal length, short enough that all working time, days and durations are
 * whole slots, so that nothing is rounded but efforts. Slots in which somebody works are numbered
 * through: the searches look at these alone.
 */
final class Grid {

  private static final int LONGEST_SLOT = 60;
  static final int MOST_SLOTS = 4_000_000;

  final int slotMinutes;
  final int slots;
  final int days;

  /** The first slot of each day, and the end of the last one. */
  final int[] dayStart;

  /** The slot of each active slot. */
  final int[] slotOf;

  /** The first active slot at or after each slot, and the end. */
  final int[] activeFrom;

  /** The day of each active slot. */
  final int[] dayOf;

  private final LocalDate firstDay;
  private final ZoneId zone;
  private final long origin;

  /**
   * Makes a grid.
   *
   * @param spans the working time of each person and of the office within the horizon
   * @param instants more times that are to begin a slot
   * @param length a length in minutes that is to be whole slots
   */
  Grid(StaffedRequest request, List<List<TimeSpan>> spans, List<Instant> instants, int length) {
    zone = request.officeHours().zone();
    firstDay = request.horizon().start();
    days = (int) request.horizon().days();
    origin = minute(startOf(firstDay));
    long step = gcd(LONGEST_SLOT, length);
    for (Instant instant : instants) {
      step = gcd(step, minute(instant) - origin);
    }
    for (int day = 0; day <= days; day++) {
      step = gcd(step, minute(startOf(firstDay.plusDays(day))) - origin);
    }
    for (List<TimeSpan> each : spans) {
      for (TimeSpan span : each) {
        step = gcd(gcd(step, minute(span.start()) - origin), minute(span.end()) - origin);
      }
    }
    slotMinutes = (int) step;
    dayStart = new int[days + 1];
    for (int day = 0; day <= days; day++) {
      dayStart[day] = (int) ((minute(startOf(firstDay.plusDays(day))) - origin) / slotMinutes);
    }
    slots = dayStart[days];
    Require.that(
        slots <= MOST_SLOTS,
        "horizon",
        request.horizon(),
        "have at most " + MOST_SLOTS + " slots of " + slotMinutes + " minutes",
        "Give shifts and working days in longer steps, or a shorter horizon.");
    activeFrom = new int[slots + 2];
    slotOf = active(spans);
    dayOf = days();
  }

  private static long gcd(long a, long b) {
    long x = Math.abs(a);
    long y = Math.abs(b);
    while (y != 0) {
      long rest = x % y;
      x = y;
      y = rest;
    }
    return x;
  }

  private static long minute(Instant instant) {
    return Math.floorDiv(instant.getEpochSecond(), 60L);
  }

  private Instant startOf(LocalDate date) {
    return date.atStartOfDay(zone).toInstant();
  }

  private int[] active(List<List<TimeSpan>> spans) {
    boolean[] isActive = new boolean[slots];
    for (List<TimeSpan> each : spans) {
      for (TimeSpan span : each) {
        Arrays.fill(isActive, floor(span.start()), floor(span.end()), true);
      }
    }
    int count = 0;
    for (boolean each : isActive) {
      count += each ? 1 : 0;
    }
    int[] active = new int[count];
    int next = 0;
    for (int slot = 0; slot < slots; slot++) {
      activeFrom[slot] = next;
      if (isActive[slot]) {
        active[next++] = slot;
      }
    }
    activeFrom[slots] = next;
    activeFrom[slots + 1] = next;
    return active;
  }

  private int[] days() {
    int[] day = new int[slotOf.length];
    int current = 0;
    for (int k = 0; k < day.length; k++) {
      while (slotOf[k] >= dayStart[current + 1]) {
        current++;
      }
      day[k] = current;
    }
    return day;
  }

  /** How many active slots there are. */
  int active() {
    return slotOf.length;
  }

  /** The slot that an instant is in; beyond the horizon too. */
  int floor(Instant instant) {
    return clamp(Math.floorDiv(minute(instant) - origin, (long) slotMinutes));
  }

  /** The first slot that begins at or after an instant. */
  int ceil(Instant instant) {
    long seconds = instant.getEpochSecond() - origin * 60 + (instant.getNano() > 0 ? 1 : 0);
    return clamp(-Math.floorDiv(-seconds, slotMinutes * 60L));
  }

  private int clamp(long slot) {
    return (int) Math.max(-MOST_SLOTS, Math.min(2L * MOST_SLOTS, slot));
  }

  /** The first slot of a date: 0 before the horizon, the slot after the last one beyond it. */
  int startSlot(LocalDate date) {
    long day = date.toEpochDay() - firstDay.toEpochDay();
    return day < 0 ? 0 : day > days ? slots + 1 : dayStart[(int) day];
  }

  /** The place of a date, from 0 for the first; beyond the horizon too. */
  int day(LocalDate date) {
    return clamp(date.toEpochDay() - firstDay.toEpochDay());
  }

  LocalDate date(int day) {
    return firstDay.plusDays(day);
  }

  /** The day that a slot is in. */
  int dayOfSlot(int slot) {
    int found = Arrays.binarySearch(dayStart, slot);
    return found >= 0 ? found : -found - 2;
  }

  /** The minutes from the start of the horizon to the end of a date, wherever it is. */
  long endMinute(LocalDate date) {
    return minute(startOf(date.plusDays(1))) - origin;
  }

  Instant instant(int slot) {
    return Instant.ofEpochSecond((origin + (long) slot * slotMinutes) * 60);
  }

  /** A number of slots that lasts at least so many minutes. */
  int slots(double minutes) {
    return (int) Math.min(2.0 * MOST_SLOTS, Math.ceil(minutes / slotMinutes - 1e-9));
  }

  double days(double slotCount) {
    return slotCount * slotMinutes / (24 * 60);
  }

  double hours(double slotCount) {
    return slotCount * slotMinutes / 60;
  }
}
