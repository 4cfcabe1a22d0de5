package io.planwright.allocation.territory;

import java.util.Arrays;

/**
 * Prices on each rep's load of each measure, by which every account goes to its cheapest rep: they
 * rise where a rep has more than the balance allows and fall where it is less. They give a start
 * that is nearly balanced, and a bound on the cost of every balanced plan (Lagrangian relaxation).
 * A step costs accounts × reps × measures.
 */
final class BalancePrices {

  private static final double GROWTH = 1.3;
  private static final double SHRINKAGE = 0.6;
  private static final int CANDIDATES = 16;
  private static final int BETWEEN_FULL = 10;

  private final TerritoryProblem problem;
  private final int reps;
  private final int width;
  private final double[] cost;
  private final double[] share;
  private final double[] price;
  private final double[] step;
  private final double[] lastSide;
  private final double[] load;
  private final int[] rep;
  private final double[] priced;

  /**
   * The cheapest reps of each account at the last full step, looked at alone between such steps.
   */
  private final int[] candidate;

  private final int candidates;
  private final double deadBand;
  private int steps;
  private double bound = Double.NEGATIVE_INFINITY;

  BalancePrices(TerritoryProblem problem) {
    this.problem = problem;
    reps = problem.reps.size();
    width = problem.measures.size();
    int accounts = problem.accounts.size();
    cost = new double[Math.multiplyExact(accounts, reps)];
    double mean = 0;
    for (int i = 0; i < accounts; i++) {
      for (int r = 0; r < reps; r++) {
        cost[i * reps + r] = problem.cost(i, r);
      }
      double least = Double.POSITIVE_INFINITY;
      for (int r = 0; r < reps; r++) {
        least = Math.min(least, cost[i * reps + r]);
      }
      mean += least / accounts;
    }
    share = problem.fairShare();
    deadBand = Math.max(problem.tolerance / 4, Districts.inner(problem));
    price = new double[reps * width];
    step = new double[reps * width];
    lastSide = new double[reps * width];
    load = new double[reps * width];
    rep = new int[accounts];
    candidates = Math.min(reps, CANDIDATES);
    candidate = new int[accounts * candidates];
    priced = new double[candidates];
    for (int at = 0; at < step.length; at++) {
      double perAccount = share[at % width] * reps / accounts;
      step[at] = perAccount > 0 ? 0.1 * Math.max(mean, Double.MIN_NORMAL) / perAccount : 0;
    }
  }

  /** No balanced plan costs less; below 0 never, because nothing costs less than nothing. */
  double bound() {
    return Math.max(0, bound);
  }

  /** The rep of each account by the present prices. */
  int[] assignment() {
    return rep.clone();
  }

  /**
   * Assigns by the present prices and moves them. Every few steps all reps are looked at, which
   * gives a bound; between, those that were the cheapest then.
   */
  void step() {
    Arrays.fill(load, 0);
    boolean isFull = steps++ % BETWEEN_FULL == 0;
    double value = 0;
    for (int i = 0; i < rep.length; i++) {
      int best = problem.locked[i] ? problem.owner[i] : isFull ? full(i) : among(i);
      value += priced(i, best);
      rep[i] = best;
      for (int k = 0; k < width; k++) {
        load[best * width + k] += problem.values[i * width + k];
      }
    }
    if (isFull || candidates == reps) {
      bound = Math.max(bound, value - charged());
    }
    move();
  }

  /** What the prices cost at the limits of the balance. */
  private double charged() {
    double sum = 0;
    for (int at = 0; at < price.length; at++) {
      double side = price[at] > 0 ? 1 + problem.tolerance : 1 - problem.tolerance;
      sum += price[at] * share[at % width] * side;
    }
    return sum;
  }

  private int among(int i) {
    int best = candidate[i * candidates];
    double least = Double.POSITIVE_INFINITY;
    for (int at = i * candidates; at < (i + 1) * candidates; at++) {
      double c = priced(i, candidate[at]);
      if (c < least) {
        least = c;
        best = candidate[at];
      }
    }
    return best;
  }

  /** The cheapest rep of all; notes the candidates, the cheapest first. */
  private int full(int i) {
    int count = 0;
    int first = i * candidates;
    for (int r = 0; r < reps; r++) {
      double c = priced(i, r);
      if (count < candidates || c < priced[count - 1]) {
        count = Math.min(candidates, count + 1);
        int place = count - 1;
        while (place > 0 && priced[place - 1] > c) {
          priced[place] = priced[place - 1];
          candidate[first + place] = candidate[first + place - 1];
          place--;
        }
        priced[place] = c;
        candidate[first + place] = r;
      }
    }
    return candidate[first];
  }

  private double priced(int i, int r) {
    double c = cost[i * reps + r];
    for (int k = 0; k < width; k++) {
      c += price[r * width + k] * problem.values[i * width + k];
    }
    return c;
  }

  /** Each price has a step of its own: longer while it goes one way, shorter when it turns. */
  private void move() {
    for (int at = 0; at < price.length; at++) {
      double fair = share[at % width];
      if (fair > 0) {
        double off = load[at] / fair - 1;
        double side = Math.signum(off);
        step[at] *= side == lastSide[at] ? GROWTH : SHRINKAGE;
        lastSide[at] = side;
        if (Math.abs(off) > deadBand) {
          price[at] += step[at] * Math.max(-1, Math.min(1, 4 * off));
        }
      }
    }
  }
}
