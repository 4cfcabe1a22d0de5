package io.planwright.schedule.staffed;

import java.util.Arrays;

/** What is left of people's time and of material while a plan is made. Not thread-safe. */
final class Bookings {

  /** What is left of people's time, by person and active slot. */
  final int[][] free;

  /** What is left of material, by pool and day. */
  final long[][] stock;

  /** What people work by person, in slots times {@link Model#WHOLE}. */
  final long[] work;

  /** Who hears of the work. */
  Ledger ledger = (activity, place, slot) -> {};

  private final Model model;

  /** The active slot by person before which there is no free time. */
  private final int[] full;

  private int used;
  private int usedDays;

  Bookings(Model model) {
    this.model = model;
    work = new long[model.free.length];
    full = new int[model.free.length];
    free = new int[model.free.length][];
    for (int p = 0; p < free.length; p++) {
      free[p] = model.free[p].clone();
    }
    stock = new long[model.stock.length][];
    for (int k = 0; k < stock.length; k++) {
      stock[k] = model.stock[k].clone();
    }
  }

  /** Hears of each slot that somebody is given work in. */
  interface Ledger {
    void worked(int activity, int place, int slot);
  }

  /** Finds times in what is left. */
  Placing placing() {
    return new Placing(model.grid, free, stock, full, model.ways[0][0]);
  }

  /** Gives everything back. */
  void clear() {
    for (int p = 0; p < free.length; p++) {
      System.arraycopy(model.free[p], 0, free[p], 0, used);
    }
    for (int k = 0; k < stock.length; k++) {
      System.arraycopy(model.stock[k], 0, stock[k], 0, usedDays);
    }
    Arrays.fill(work, 0);
    Arrays.fill(full, 0);
    used = 0;
    usedDays = 0;
  }

  /** Books a team in a window of active slots, in which it works when it is at work. */
  void book(int i, Way way, int[] people, int first, int last) {
    for (int k = first; k <= last; k++) {
      if (way.isFixedWork || isTogether(people, way, k)) {
        for (int place = 0; place < people.length; place++) {
          if (free[people[place]][k] >= way.share[place]) {
            work(i, way, people, place, k);
          }
        }
      }
    }
    close(way, people, first, last);
  }

  /** Books a team in some slots: place and active slot in turn. */
  void bookSlots(int i, Way way, int[] people, int[] slots) {
    for (int each = 0; each < slots.length; each += 2) {
      work(i, way, people, slots[each], slots[each + 1]);
    }
  }

  private void work(int i, Way way, int[] people, int place, int k) {
    int person = people[place];
    free[person][k] -= way.share[place];
    work[person] += way.share[place];
    ledger.worked(i, place, k);
  }

  /** Books the material of a window, and notes up to where people have no free time. */
  void close(Way way, int[] people, int first, int last) {
    used = Math.max(used, last + 1);
    for (int person : people) {
      int[] row = free[person];
      int k = full[person];
      while (k < row.length && row[k] <= 0) {
        k++;
      }
      full[person] = k;
    }
    if (way.pool.length > 0) {
      int to = model.grid.dayOf[last];
      for (int each = 0; each < way.pool.length; each++) {
        for (int day = model.grid.dayOf[first]; day <= to; day++) {
          stock[way.pool[each]][day] -= way.quantity[each];
        }
      }
      usedDays = Math.max(usedDays, to + 1);
    }
  }

  private boolean isTogether(int[] people, Way way, int k) {
    for (int place = 0; place < people.length; place++) {
      if (free[people[place]][k] < way.share[place]) {
        return false;
      }
    }
    return true;
  }
}
