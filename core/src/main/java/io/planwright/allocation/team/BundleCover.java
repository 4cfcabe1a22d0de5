package io.planwright.allocation.team;

import io.planwright.allocation.Optimality;
import io.planwright.allocation.Optimality.Goal;
import io.planwright.run.RunControl;
import java.util.Arrays;

/**
 * Buys resources of least cost so that each demand has enough of its options; an option is there
 * when all its resources are bought. Weighted set cover is the case of one resource an option.
 *
 * <p>Depth-first branch and bound on the options of a demand. The bound divides the cost of a
 * resource evenly among the demands that could use it, which is a solution of the dual of the
 * linear program, and gives each demand its cheapest options (V. Chvátal, "A greedy heuristic for
 * the set-covering problem", 1979, prices in the same way). The first dive is the greedy answer.
 */
final class BundleCover {

  private static final double ROUNDING = 1e-9;

  private final double[] cost;
  private final int[][][] options;
  private final int[] need;
  private final RunControl control;
  private final boolean isWhole;
  private final boolean[] bought;
  private final boolean[][] banned;
  private long left;
  private boolean[] best;
  private double bestCost = Double.POSITIVE_INFINITY;
  private boolean isCut;

  /** Each demand must have as many options as it needs; options of a demand are independent. */
  BundleCover(double[] cost, int[][][] options, int[] need, long steps, RunControl control) {
    this.cost = cost;
    this.options = options;
    this.need = need;
    this.control = control;
    isWhole = Arrays.stream(cost).allMatch(c -> c == Math.rint(c));
    left = steps;
    bought = new boolean[cost.length];
    best = bought.clone();
    banned = new boolean[options.length][];
    for (int d = 0; d < options.length; d++) {
      banned[d] = new boolean[options[d].length];
    }
  }

  /** The resources to buy. */
  boolean[] chosen() {
    return best.clone();
  }

  Optimality solve() {
    double root = new Shares().bound;
    dive(0);
    dropSpare();
    double bound = isCut ? Math.min(bestCost, round(root)) : bestCost;
    return new Optimality(Goal.MINIMISE, bestCost, bound);
  }

  private void dive(double spent) {
    Shares shares = new Shares();
    if (shares.demand < 0) {
      if (spent < bestCost) {
        bestCost = spent;
        best = bought.clone();
        control.reportSearch("cover skills", bestCost, Math.min(bestCost, shares.bound));
      }
      return;
    }
    int d = shares.demand;
    int[] order = shares.order;
    int tried = 0;
    for (int o : order) {
      boolean isHopeless = round(spent + shares.bound) >= bestCost - ROUNDING * bestCost;
      if (isHopeless || isOver()) {
        break;
      }
      int[] added = buy(options[d][o]);
      double more = 0;
      for (int resource : added) {
        more += cost[resource];
      }
      dive(spent + more);
      for (int resource : added) {
        bought[resource] = false;
      }
      banned[d][o] = true;
      tried++;
      shares = new Shares();
    }
    for (int k = 0; k < tried; k++) {
      banned[d][order[k]] = false;
    }
  }

  private double round(double bound) {
    return isWhole ? Math.ceil(bound - ROUNDING * Math.max(1, bound)) : bound;
  }

  /** Never before there is an answer. */
  private boolean isOver() {
    left--;
    boolean isStopped = left < 0 || (left % 256 == 0 && control.stopRequested().isPresent());
    if (isStopped && bestCost < Double.POSITIVE_INFINITY) {
      left = Math.min(left, 0);
      isCut = true;
    }
    return isCut;
  }

  private int[] buy(int[] resources) {
    int[] added = new int[resources.length];
    int count = 0;
    for (int resource : resources) {
      if (!bought[resource]) {
        bought[resource] = true;
        added[count++] = resource;
      }
    }
    return Arrays.copyOf(added, count);
  }

  /** Leaves out what is not needed, the most expensive first; only a search cut short has such. */
  private void dropSpare() {
    Integer[] order = new Integer[cost.length];
    Arrays.setAll(order, r -> r);
    Arrays.sort(order, (a, b) -> Double.compare(cost[b], cost[a]));
    for (int resource : order) {
      if (best[resource]) {
        best[resource] = false;
        if (!isEnough(best)) {
          best[resource] = true;
        }
      }
    }
    bestCost = 0;
    for (int r = 0; r < cost.length; r++) {
      bestCost += best[r] ? cost[r] : 0;
    }
  }

  private boolean isEnough(boolean[] with) {
    for (int d = 0; d < options.length; d++) {
      if (missing(d, with) > 0) {
        return false;
      }
    }
    return true;
  }

  private int missing(int d, boolean[] with) {
    int missing = need[d];
    for (int[] option : options[d]) {
      missing -= isThere(option, with) ? 1 : 0;
    }
    return missing;
  }

  private static boolean isThere(int[] option, boolean[] with) {
    for (int resource : option) {
      if (!with[resource]) {
        return false;
      }
    }
    return true;
  }

  /** The bound at a node, and the demand to branch on: that of the greatest price. */
  private final class Shares {

    private final int[] users = new int[cost.length];

    /** What all that is still to be bought costs at least; infinite if it can't be had. */
    private double bound;

    /** An open demand, or -1 if there is none. */
    private int demand = -1;

    /** Its options that are not there, the cheapest first. */
    private int[] order = new int[0];

    Shares() {
      int[] missing = new int[need.length];
      for (int d = 0; d < need.length; d++) {
        missing[d] = missing(d, bought);
        if (missing[d] > 0) {
          countUsers(d);
        }
      }
      double greatest = -1;
      for (int d = 0; d < need.length; d++) {
        if (missing[d] > 0) {
          double price = price(d, missing[d]);
          bound += price;
          if (price > greatest) {
            greatest = price;
            demand = d;
          }
        }
      }
      if (demand >= 0) {
        order = order(demand);
      }
    }

    private void countUsers(int d) {
      boolean[] isCounted = new boolean[cost.length];
      for (int[] option : options[d]) {
        for (int resource : option) {
          users[resource] += isCounted[resource] ? 0 : 1;
          isCounted[resource] = true;
        }
      }
    }

    private double price(int d, int missing) {
      double[] prices = new double[options[d].length];
      int count = 0;
      for (int o = 0; o < prices.length; o++) {
        if (!banned[d][o] && !isThere(options[d][o], bought)) {
          prices[count++] = share(options[d][o]);
        }
      }
      if (count < missing) {
        return Double.POSITIVE_INFINITY;
      }
      Arrays.sort(prices, 0, count);
      double price = 0;
      for (int k = 0; k < missing; k++) {
        price += prices[k];
      }
      return price;
    }

    private double share(int[] option) {
      double share = 0;
      for (int resource : option) {
        share += bought[resource] ? 0 : cost[resource] / users[resource];
      }
      return share;
    }

    private int[] order(int d) {
      Integer[] all = new Integer[options[d].length];
      double[] prices = new double[all.length];
      for (int o = 0; o < all.length; o++) {
        all[o] = o;
        prices[o] = share(options[d][o]);
      }
      return Arrays.stream(all)
          .filter(o -> !banned[d][o] && !isThere(options[d][o], bought))
          .sorted((a, b) -> Double.compare(prices[a], prices[b]))
          .mapToInt(o -> o)
          .toArray();
    }
  }
}
