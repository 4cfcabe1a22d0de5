package io.planwright.allocation.capacitated;

import java.util.Arrays;

/**
 * The knapsack of one agent: of some items the most profitable that fit.
 *
 * <p>Whole weights are packed by a table over the capacity (R. Bellman, 1957), which also tells in
 * one pass what it costs to force an item in or out. Others are packed by depth-first branch and
 * bound in the order of profit by weight (E. Horowitz and S. Sahni, 1974) up to a number of nodes;
 * {@link #bound} is G. B. Dantzig's bound where that was not enough.
 */
final class Knapsack {

  private static final long MOST_CELLS = 3_000_000;
  private static final int MOST_NODES = 20_000;

  final int[] item;
  final double[] profit;
  final double[] weight;
  final boolean[] taken;
  int size;

  /** The profit of what is taken. */
  double value;

  /** What no packing passes; the value where it is proven. */
  double bound;

  /** How many elementary steps were made since the start. */
  long work;

  private boolean byTable;
  private double room;
  private double fullRoom;
  private int width;
  private double scale = 1;
  private final int[] wholeProfit;

  /** Best profits by number of first items and room. */
  private int[][] table = new int[0][];

  /** Best profits by number of items left and room, the largest room first. */
  private int[][] back = new int[0][];

  private final int[] order;
  private final boolean[] current;
  private final long[] keys;

  Knapsack(int items) {
    item = new int[items];
    profit = new double[items];
    weight = new double[items];
    taken = new boolean[items];
    wholeProfit = new int[items];
    order = new int[items];
    current = new boolean[items];
    keys = new long[items];
  }

  void clear() {
    size = 0;
  }

  void add(int newItem, double newProfit, double newWeight) {
    item[size] = newItem;
    profit[size] = newProfit;
    weight[size] = newWeight;
    size++;
  }

  /** Packs what was added; each must fit alone. */
  void pack(double newRoom, boolean isWhole) {
    room = newRoom;
    fullRoom = newRoom;
    double sumWeight = 0;
    double sumProfit = 0;
    for (int k = 0; k < size; k++) {
      sumWeight += weight[k];
      sumProfit += profit[k];
    }
    work += size;
    byTable = isWhole && (size + 1L) * (Math.min(sumWeight, room) + 1) <= MOST_CELLS;
    if (sumWeight <= room) {
      // what is taken as a whole is priced as a whole
      Arrays.fill(taken, 0, size, true);
      value = sumProfit;
      bound = sumProfit;
      // room that nothing can fill would only lengthen the table
      room = byTable ? sumWeight : room;
      width = (int) Math.min(room, Integer.MAX_VALUE - 1) + 1;
    } else if (byTable) {
      packByTable();
    } else {
      packByBranching();
    }
  }

  private void packByTable() {
    fillForward();
    int at = width - 1;
    bound = table[size][at] / scale;
    value = 0;
    for (int k = size - 1; k >= 0; k--) {
      taken[k] = table[k + 1][at] != table[k][at];
      if (taken[k]) {
        at -= (int) weight[k];
        value += profit[k];
      }
    }
  }

  /** Row k + 1 of the table has the best profit of the first k + 1 items by room. */
  private void fillForward() {
    width = (int) room + 1;
    scaleProfits();
    table = sized(table);
    work += (size + 1L) * width;
    Arrays.fill(table[0], 0, width, 0);
    for (int k = 0; k < size; k++) {
      fillRow(table[k], table[k + 1], (int) weight[k], wholeProfit[k]);
    }
  }

  /** Whole profits, rounded up so that the table bounds the knapsack, make vectors of the loops. */
  private void scaleProfits() {
    double sum = 1e-9;
    for (int k = 0; k < size; k++) {
      sum += profit[k];
    }
    scale = Math.scalb(1.0, Math.min(40, 29 - Math.getExponent(sum)));
    for (int k = 0; k < size; k++) {
      wholeProfit[k] = (int) Math.ceil(profit[k] * scale);
    }
  }

  private int[][] sized(int[][] rows) {
    int[][] enough = rows.length > size ? rows : Arrays.copyOf(rows, size + 1 + size / 2);
    for (int k = 0; k <= size; k++) {
      if (enough[k] == null || enough[k].length < width) {
        enough[k] = new int[width];
      }
    }
    return enough;
  }

  private void fillRow(int[] from, int[] to, int w, int p) {
    int end = width;
    System.arraycopy(from, 0, to, 0, Math.min(w, end));
    for (int c = w; c < end; c++) {
      to[c] = Math.max(from[c], from[c - w] + p);
    }
  }

  private void packByBranching() {
    sortByDensity();
    Arrays.fill(taken, 0, size, false);
    Arrays.fill(current, 0, size, false);
    value = 0;
    boolean isDone = branch();
    bound = isDone ? value : Math.max(value, dantzig(room, -1));
  }

  private boolean branch() {
    double used = 0;
    double gained = 0;
    int at = 0;
    int nodes = 0;
    while (true) {
      if (++nodes > MOST_NODES) {
        return false;
      }
      work += size - at;
      if (gained + relaxed(at, room - used) > value * (1 + 1e-12) + 1e-12) {
        for (; at < size; at++) {
          int k = order[at];
          if (used + weight[k] <= room) {
            current[k] = true;
            used += weight[k];
            gained += profit[k];
          } else if (gained + relaxed(at + 1, room - used) <= value) {
            break;
          }
        }
        if (gained > value) {
          value = gained;
          System.arraycopy(current, 0, taken, 0, size);
        }
      }
      at--;
      while (at >= 0 && !current[order[at]]) {
        at--;
      }
      if (at < 0) {
        return true;
      }
      int k = order[at];
      current[k] = false;
      used -= weight[k];
      gained -= profit[k];
      at++;
    }
  }

  /** The profit by weight of the first item that is left out of the densest: a price of room. */
  double price() {
    double sum = 0;
    for (int k = 0; k < size; k++) {
      sum += weight[k];
    }
    if (sum <= room || size == 0) {
      return 0;
    }
    sortByDensity();
    double left = room;
    for (int a = 0; a < size; a++) {
      int k = order[a];
      if (weight[k] > left) {
        return profit[k] / weight[k];
      }
      left -= weight[k];
    }
    return 0;
  }

  private void sortByDensity() {
    for (int k = 0; k < size; k++) {
      float density = weight[k] > 0 ? (float) (profit[k] / weight[k]) : Float.MAX_VALUE;
      keys[k] = ((long) -Math.abs(Float.floatToIntBits(density)) << 32) | k;
    }
    Arrays.sort(keys, 0, size);
    for (int k = 0; k < size; k++) {
      order[k] = (int) keys[k];
    }
    work += 8L * size;
    // floats may tie where doubles do not, and bounds ask for the exact order
    for (int a = 1; a < size; a++) {
      int k = order[a];
      int b = a - 1;
      while (b >= 0 && profit[k] * weight[order[b]] > profit[order[b]] * weight[k]) {
        order[b + 1] = order[b];
        b--;
      }
      order[b + 1] = k;
    }
  }

  private double relaxed(int from, double left) {
    double sum = 0;
    double rest = left;
    for (int a = from; a < size; a++) {
      int k = order[a];
      if (weight[k] > rest) {
        return sum + profit[k] * (rest / weight[k]);
      }
      rest -= weight[k];
      sum += profit[k];
    }
    return sum;
  }

  /** Dantzig's bound by the order of the last sort, without one item. */
  private double dantzig(double left, int without) {
    double sum = 0;
    double rest = left;
    for (int a = 0; a < size; a++) {
      int k = order[a];
      if (k != without) {
        if (weight[k] > rest) {
          return sum + profit[k] * (rest / weight[k]);
        }
        rest -= weight[k];
        sum += profit[k];
      }
    }
    return sum;
  }

  /** Makes ready for {@link #withForced}, {@link #without} and {@link #besides}. */
  void prepareForcing() {
    if (!byTable) {
      sortByDensity();
      return;
    }
    fillForward();
    back = sized(back);
    work += (size + 1L) * width;
    Arrays.fill(back[size], 0, width, 0);
    for (int k = size - 1; k >= 0; k--) {
      fillBack(back[k + 1], back[k], (int) weight[k], wholeProfit[k]);
    }
  }

  private void fillBack(int[] from, int[] to, int w, int p) {
    int end = width - w;
    for (int c = 0; c < end; c++) {
      to[c] = Math.max(from[c], from[c + w] + p);
    }
    int cut = Math.max(0, end);
    System.arraycopy(from, cut, to, cut, width - cut);
  }

  /** A bound of the profit with the k-th item in. */
  double withForced(int k) {
    double left = room - weight[k];
    return profit[k] + (byTable ? joined(k, (int) left) : dantzig(left, k));
  }

  /** A bound of the profit with the k-th item out. */
  double without(int k) {
    return byTable ? joined(k, width - 1) : dantzig(room, k);
  }

  /** A bound of the profit of what else fits beside a weight that was not added. */
  double besides(double otherWeight) {
    double left = fullRoom - otherWeight;
    if (byTable) {
      return table[size][(int) Math.min(left, width - 1)] / scale;
    }
    return dantzig(left, -1);
  }

  private double joined(int k, int left) {
    int[] front = table[k];
    int[] rest = back[k + 1];
    int shift = width - 1 - left;
    int best = 0;
    for (int c = 0; c <= left; c++) {
      best = Math.max(best, front[c] + rest[c + shift]);
    }
    work += left;
    return best / scale;
  }
}
