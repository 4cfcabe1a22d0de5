package io.planwright.schedule.project;

import java.util.Arrays;

/** What is left of the resources at each time while a schedule grows. */
final class Profile {

  private final Packing packing;
  private final int words;
  private final long[] free;

  /** From here on everything is free. */
  private int end;

  Profile(Packing packing, int horizon) {
    this.packing = packing;
    words = packing.words;
    free = new long[Math.multiplyExact(horizon + 1, words)];
    end = horizon + 1;
    clear();
  }

  /** Frees everything. */
  void clear() {
    if (words == 1) {
      Arrays.fill(free, 0, end, packing.capacity[0]);
    } else {
      for (int k = 0; k < end * words; k++) {
        free[k] = packing.capacity[k % words];
      }
    }
    end = 0;
  }

  /** The first time from one on at which an activity can run. */
  int earliest(int activity, int from, int duration) {
    return words == 1
        ? earliestNarrow(packing.demand[activity], from, duration)
        : earliestWide(activity, from, duration);
  }

  /** Looks from the back of the window: where it is short, all starts up to there are out. */
  private int earliestNarrow(long need, int from, int duration) {
    if (need == 0) {
      return from;
    }
    long guard = packing.guard[0];
    int start = from;
    int passed = from;
    int last = Math.min(start + duration, end) - 1;
    int at = last;
    while (at >= passed) {
      if ((((free[at] | guard) - need) & guard) == guard) {
        at--;
      } else {
        start = at + 1;
        passed = last + 1;
        last = Math.min(start + duration, end) - 1;
        at = last;
      }
    }
    return start;
  }

  private int earliestWide(int activity, int from, int duration) {
    int start = from;
    int at = Math.min(start + duration, end) - 1;
    while (at >= start) {
      if (fits(activity, at)) {
        at--;
      } else {
        start = at + 1;
        at = Math.min(start + duration, end) - 1;
      }
    }
    return start;
  }

  /** Whether an activity can run at one time. */
  boolean fits(int activity, int time) {
    if (time >= end) {
      return true;
    }
    for (int w = 0; w < words; w++) {
      long guard = packing.guard[w];
      long left = (free[time * words + w] | guard) - packing.demand[activity * words + w];
      if ((left & guard) != guard) {
        return false;
      }
    }
    return true;
  }

  /** Takes what an activity needs from its start to its finish. */
  void take(int activity, int start, int duration) {
    int finish = start + duration;
    end = Math.max(end, finish);
    if (words == 1) {
      long need = packing.demand[activity];
      for (int at = start; at < finish; at++) {
        free[at] -= need;
      }
    } else {
      for (int at = start * words; at < finish * words; at++) {
        free[at] -= packing.demand[activity * words + at % words];
      }
    }
  }
}
