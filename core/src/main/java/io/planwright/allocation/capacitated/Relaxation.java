package io.planwright.allocation.capacitated;

import java.util.Arrays;
import java.util.function.BooleanSupplier;

/**
 * The Lagrangian relaxation of "each item once": an item may go to several agents or to none, at a
 * price an item, and each agent packs its own knapsack.
 *
 * <p>The prices are found by a deflected subgradient method (M. L. Fisher, "The Lagrangian
 * relaxation method for solving integer programming problems", Management Science 27 (1), 1981; P.
 * M. Camerini, L. Fratta and F. Maffioli, 1975). At the best prices, forcing each pair in or out of
 * its knapsack tells which pairs no better answer can use (M. Posta, J. A. Ferland and P. Michelon,
 * "An exact method with variable fixing for solving the generalized assignment problem",
 * Computational Optimization and Applications 52, 2012).
 */
final class Relaxation {

  private final Model model;
  private final int n;
  private final int m;
  private final Knapsack knapsack;

  /** By pair, whether no better answer uses it. */
  final boolean[] closed;

  /** How many agents are open to each item. */
  final int[] open;

  /** The prices of the items, the best found. */
  final double[] price;

  /** The bound at these prices. */
  double bound;

  /** By pair, a bound of all answers that use it; from the last {@link #close}. */
  final double[] using;

  /** Who packed each item at the last evaluation, and how many did. */
  final int[] packedBy;

  private final int[] degree;
  private final double[] trial;
  private final double[] direction;
  private final double[] lossOut;
  private int[] trail = new int[256];
  private int trailSize;
  private double forcedProfit;
  private final BooleanSupplier stop;

  Relaxation(Model model, BooleanSupplier stop) {
    this.stop = stop;
    this.model = model;
    n = model.items;
    m = model.agents;
    knapsack = new Knapsack(n);
    closed = model.closed.clone();
    open = new int[n];
    price = new double[n];
    using = new double[n * m];
    packedBy = new int[n];
    degree = new int[n];
    trial = new double[n];
    direction = new double[n];
    lossOut = new double[n * m];
    for (int p = 0; p < n * m; p++) {
      open[p / m] += closed[p] ? 0 : 1;
    }
    startPrices();
  }

  /** The second lowest cost: at it, one agent wants the item. */
  private void startPrices() {
    for (int j = 0; j < n; j++) {
      double first = Double.POSITIVE_INFINITY;
      double second = Double.POSITIVE_INFINITY;
      for (int i = 0; i < m; i++) {
        double c = closed[j * m + i] ? Double.POSITIVE_INFINITY : model.cost[j * m + i];
        second = Math.min(second, Math.max(first, c));
        first = Math.min(first, c);
      }
      price[j] = Double.isFinite(second) ? second : Double.isFinite(first) ? first : 0;
    }
    bound = Double.NEGATIVE_INFINITY;
  }

  long work() {
    return knapsack.work;
  }

  /** Whether every item was packed once at the last evaluation: then it is the best answer. */
  boolean isAnswer() {
    for (int j = 0; j < n; j++) {
      if (degree[j] != 1) {
        return false;
      }
    }
    return true;
  }

  /** The bound at some prices; infinite where items that have one agent left don't fit there. */
  double evaluate(double[] prices) {
    double sum = 0;
    for (int j = 0; j < n; j++) {
      sum += prices[j];
      degree[j] = 0;
    }
    for (int i = 0; i < m; i++) {
      double room = collect(i, prices);
      if (room < 0) {
        return Double.POSITIVE_INFINITY;
      }
      knapsack.pack(room, model.whole[i]);
      sum -= knapsack.bound + forcedProfit;
      for (int k = 0; k < knapsack.size; k++) {
        if (knapsack.taken[k]) {
          degree[knapsack.item[k]]++;
          packedBy[knapsack.item[k]] = i;
        }
      }
    }
    return sum;
  }

  /** Puts an agent's profitable items into the knapsack; returns the room beside the forced. */
  private double collect(int i, double[] prices) {
    double room = model.capacity[i];
    forcedProfit = 0;
    knapsack.clear();
    for (int j = 0; j < n; j++) {
      if (open[j] == 1 && !closed[j * m + i]) {
        room -= model.weight[j * m + i];
        forcedProfit += prices[j] - model.cost[j * m + i];
        degree[j]++;
        packedBy[j] = i;
      }
    }
    for (int j = 0; j < n; j++) {
      int p = j * m + i;
      double profit = prices[j] - model.cost[p];
      if (profit > 0 && open[j] > 1 && !closed[p] && model.weight[p] <= room) {
        knapsack.add(j, profit, model.weight[p]);
      }
    }
    knapsack.work += n;
    return room;
  }

  /**
   * Improves the prices.
   *
   * @param target what the bound is to reach, to size the steps; the search ends beyond it
   * @return false if the bound passes the target
   */
  boolean improve(int iterations, double firstStep, int patience, double target) {
    System.arraycopy(price, 0, trial, 0, n);
    Arrays.fill(direction, 0);
    bound = Double.NEGATIVE_INFINITY;
    double factor = firstStep;
    int since = 0;
    for (int t = 0; t < iterations; t++) {
      double now = evaluate(trial);
      if (now > bound) {
        since = now > bound + 1e-7 * Math.abs(bound) ? 0 : since + 1;
        bound = now;
        System.arraycopy(trial, 0, price, 0, n);
      } else {
        since++;
      }
      if (bound > target || isAnswer() || stop.getAsBoolean()) {
        return bound <= target;
      }
      if (since >= patience) {
        factor /= 2;
        since = 0;
        System.arraycopy(price, 0, trial, 0, n);
        Arrays.fill(direction, 0);
        if (factor < 0.002) {
          return true;
        }
        continue;
      }
      step(factor * (aim(target) - now));
    }
    return true;
  }

  private double aim(double target) {
    double above = bound + 0.01 * Math.abs(bound) + 1e-6;
    return target < 1e300 ? Math.max(target, bound + 1e-3 * (above - bound)) : above;
  }

  private void step(double length) {
    double norm = 0;
    for (int j = 0; j < n; j++) {
      direction[j] = 1 - degree[j] + 0.4 * direction[j];
      norm += direction[j] * direction[j];
    }
    if (norm > 0) {
      for (int j = 0; j < n; j++) {
        trial[j] += length / norm * direction[j];
      }
    }
  }

  /**
   * Closes the pairs that only answers above a cutoff use.
   *
   * @return a bound of what is left, at least the bound of the prices
   */
  double close(double cutoff) {
    double relaxed = evaluate(price);
    if (relaxed > cutoff) {
      return relaxed;
    }
    Arrays.fill(using, relaxed);
    forceAll(relaxed);
    double best = relaxed;
    for (int j = 0; j < n; j++) {
      double outAll = 0;
      for (int i = 0; i < m; i++) {
        outAll += lossOut[j * m + i];
      }
      double least = Double.POSITIVE_INFINITY;
      for (int p = j * m; p < (j + 1) * m; p++) {
        if (!closed[p]) {
          using[p] += outAll - lossOut[p];
          least = Math.min(least, using[p]);
          if (using[p] > cutoff && open[j] > 1) {
            close(p);
          }
        }
      }
      best = Math.max(best, least);
    }
    return best;
  }

  private void forceAll(double relaxed) {
    Arrays.fill(lossOut, 0);
    for (int i = 0; i < m && !stop.getAsBoolean(); i++) {
      double room = collect(i, price);
      knapsack.pack(room, model.whole[i]);
      knapsack.prepareForcing();
      double packed = knapsack.bound;
      for (int k = 0; k < knapsack.size; k++) {
        int p = knapsack.item[k] * m + i;
        boolean in = knapsack.taken[k];
        using[p] = relaxed + (in ? 0 : Math.max(0, packed - knapsack.withForced(k)));
        lossOut[p] = in ? Math.max(0, packed - knapsack.without(k)) : 0;
      }
      for (int j = 0; j < n; j++) {
        int p = j * m + i;
        double profit = price[j] - model.cost[p];
        if (!closed[p]) {
          if (open[j] == 1) {
            using[p] = relaxed;
          } else if (model.weight[p] > room) {
            using[p] = Double.POSITIVE_INFINITY;
          } else if (profit <= 0) {
            double with = profit + knapsack.besides(model.weight[p]);
            using[p] = relaxed + Math.max(0, packed - with);
          }
        }
      }
    }
  }

  /** What a unit of each agent's capacity is worth at the best prices. */
  double[] capacityPrices() {
    double[] worth = new double[m];
    for (int i = 0; i < m; i++) {
      double room = collect(i, price);
      if (room >= 0) {
        knapsack.pack(room, model.whole[i]);
        worth[i] = knapsack.price();
      }
    }
    return worth;
  }

  void close(int pair) {
    closed[pair] = true;
    open[pair / m]--;
    if (trailSize == trail.length) {
      trail = Arrays.copyOf(trail, 2 * trailSize);
    }
    trail[trailSize++] = pair;
  }

  int mark() {
    return trailSize;
  }

  void reopen(int mark) {
    while (trailSize > mark) {
      int pair = trail[--trailSize];
      closed[pair] = false;
      open[pair / m]++;
    }
  }
}
