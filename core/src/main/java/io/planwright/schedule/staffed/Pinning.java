package io.planwright.schedule.staffed;

import java.util.Arrays;

/**
 * Keeps activities that can be interrupted in the very slots that were planned: placed in another
 * order, they would close the gaps that they had left to others.
 */
final class Pinning {

  private final Model model;
  private final Baseline baseline;
  private final int[][] free;
  private final long[][] stock;

  /** The first active slot of the plan that was found. */
  int first;

  /** The last one. */
  int last;

  Pinning(Model model, Baseline baseline, int[][] free, long[][] stock) {
    this.model = model;
    this.baseline = baseline;
    this.free = free;
    this.stock = stock;
  }

  /** The planned places and active slots in turn. */
  int[] slots(int i) {
    return baseline.slots[i];
  }

  /** Whether the planned slots can be had, and are the work that is needed. */
  boolean find(int i, int way, int[] team, long need, int from, int until) {
    int[] slots = baseline.slots[i];
    if (slots.length == 0 || baseline.way[i] != way || !Arrays.equals(baseline.team[i], team)) {
      return false;
    }
    Way planned = model.ways[i][way];
    first = Integer.MAX_VALUE;
    last = -1;
    long work = 0;
    for (int each = 0; each < slots.length; each += 2) {
      int place = slots[each];
      int k = slots[each + 1];
      if (free[team[place]][k] < planned.share[place]) {
        return false;
      }
      first = Math.min(first, k);
      last = Math.max(last, k);
      work += planned.isFixedWork ? planned.share[place] : 1;
    }
    long expected = planned.isFixedWork ? need : need * planned.places();
    long rest = planned.isFixedWork ? work - atTheEnd(slots, planned) : work - 1;
    return work >= expected
        && rest < expected
        && model.grid.slotOf[first] >= from
        && model.grid.slotOf[last] + 1 >= until
        && allTakePart(slots, planned)
        && isStocked(planned);
  }

  private static boolean allTakePart(int[] slots, Way planned) {
    boolean[] takesPart = new boolean[planned.places()];
    int count = 0;
    for (int each = 0; each < slots.length; each += 2) {
      count += takesPart[slots[each]] ? 0 : 1;
      takesPart[slots[each]] = true;
    }
    return count == takesPart.length;
  }

  private long atTheEnd(int[] slots, Way planned) {
    long work = 0;
    for (int each = 0; each < slots.length; each += 2) {
      work += slots[each + 1] == last ? planned.share[slots[each]] : 0;
    }
    return work;
  }

  private boolean isStocked(Way planned) {
    for (int each = 0; each < planned.pool.length; each++) {
      for (int day = model.grid.dayOf[first]; day <= model.grid.dayOf[last]; day++) {
        if (stock[planned.pool[each]][day] < planned.quantity[each]) {
          return false;
        }
      }
    }
    return true;
  }
}
