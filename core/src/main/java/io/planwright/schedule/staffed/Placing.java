package io.planwright.schedule.staffed;

/**
 * Finds the earliest time for an activity in one way with one team: a window of active slots that
 * slides on until the work is in it, the finish is late enough, and everybody takes part.
 */
final class Placing {

  private static final int BUSY = -1;

  private final Grid grid;
  private final int[][] free;
  private final long[][] stock;

  /** The active slot by person before which there is no free time. */
  private final int[] full;

  private Way way;
  private int[] team = {};
  private boolean isDivisible;

  /** The first active slot of the window that was found. */
  int first;

  /** The last one. */
  int last;

  /**
   * Prepares for a table of free time and one of free material, which may change between calls.
   *
   * @param full the active slot by person before which there is no free time
   * @param any a way to begin with
   */
  Placing(Grid grid, int[][] free, long[][] stock, int[] full, Way any) {
    this.grid = grid;
    this.free = free;
    this.stock = stock;
    this.full = full;
    way = any;
  }

  /** For activities that have all people and material for themselves. */
  static Placing alone(Model model) {
    int[] full = new int[model.free.length];
    return new Placing(model.grid, model.free, model.stock, full, model.ways[0][0]);
  }

  /**
   * Finds the earliest window.
   *
   * @param need the work that is to be in it, in the unit of the way
   * @param ready the slot before which it cannot start
   * @param finishBound the slot before which it cannot finish
   * @return whether there is one; then {@link #first} and {@link #last} hold it
   */
  boolean find(
      Way newWay, int[] newTeam, boolean divisible, long need, int ready, int finishBound) {
    use(newWay, newTeam, divisible);
    int end = grid.active();
    int seenDay = -1;
    long sum = 0;
    first = -1;
    int from = grid.activeFrom[Math.min(Math.max(0, ready), grid.slots)];
    for (int k = Math.max(from, firstFree()); k < end; k++) {
      if (way.pool.length > 0 && grid.dayOf[k] != seenDay) {
        int day = grid.dayOf[k];
        if (!isStocked(first < 0 ? day : seenDay + 1, day)) {
          first = -1;
          sum = 0;
        }
        if (!isStocked(day, day)) {
          k = grid.activeFrom[grid.dayStart[day + 1]] - 1;
          continue;
        }
        seenDay = day;
      }
      long rate = rate(k);
      if (rate <= 0) {
        if (rate == BUSY && !isDivisible) {
          first = -1;
          sum = 0;
        }
        continue;
      }
      first = first < 0 ? k : first;
      sum += rate;
      if (sum >= need) {
        sum = shrink(sum, need);
        if (grid.slotOf[k] + 1 >= finishBound && allTakePart(k)) {
          last = k;
          return true;
        }
      }
    }
    return false;
  }

  void use(Way newWay, int[] newTeam, boolean divisible) {
    way = newWay;
    team = newTeam;
    isDivisible = divisible;
  }

  /** Together all must have time, otherwise one. */
  private int firstFree() {
    int latest = 0;
    int earliest = Integer.MAX_VALUE;
    for (int person : team) {
      latest = Math.max(latest, full[person]);
      earliest = Math.min(earliest, full[person]);
    }
    return way.isFixedWork ? earliest : latest;
  }

  /** Drops slots in front that are not needed. */
  private long shrink(long sum, long need) {
    long left = sum;
    long rate = rate(first);
    while (left - rate >= need) {
      left -= rate;
      do {
        first++;
        rate = rate(first);
      } while (rate <= 0);
    }
    return left;
  }

  /** The work that can be done in a slot; 0 if there is nobody, or too few, and BUSY if taken. */
  private long rate(int k) {
    boolean isBusy = false;
    long sum = 0;
    for (int place = 0; place < team.length; place++) {
      int left = free[team[place]][k];
      if (left < way.share[place]) {
        if (left != Model.AWAY) {
          isBusy = true;
        } else if (!way.isFixedWork) {
          return 0;
        }
      } else {
        sum += way.share[place];
      }
    }
    if (way.isFixedWork) {
      return isBusy && !isDivisible ? BUSY : sum;
    }
    return isBusy ? BUSY : 1;
  }

  /** Whether a place is worked in a slot of a window that was found. */
  boolean isWorked(int place, int k) {
    return free[team[place]][k] >= way.share[place] && (way.isFixedWork || rate(k) > 0);
  }

  private boolean allTakePart(int to) {
    if (!way.isFixedWork) {
      return true;
    }
    for (int place = 0; place < team.length; place++) {
      int k = first;
      while (k <= to && free[team[place]][k] < way.share[place]) {
        k++;
      }
      if (k > to) {
        return false;
      }
    }
    return true;
  }

  private boolean isStocked(int fromDay, int toDay) {
    for (int each = 0; each < way.pool.length; each++) {
      long[] days = stock[way.pool[each]];
      for (int day = fromDay; day <= toDay; day++) {
        if (days[day] < way.quantity[each]) {
          return false;
        }
      }
    }
    return true;
  }

  /** The slot in which the window starts. */
  int start() {
    return grid.slotOf[first];
  }

  /** The slot after the window. */
  int finish() {
    return grid.slotOf[last] + 1;
  }
}
