package io.planwright.stakeholders.team;

import io.planwright.allocation.Optimality;
import io.planwright.run.RunControl;
import java.util.Arrays;

/**
 * The order that tears the least weight: a minimum feedback arc set. Not thread-safe.
 *
 * <p>Exact by dynamic programming over the sets that go first (E. L. Lawler, "A comment on minimum
 * feedback arc sets", IEEE Transactions on Circuit Theory 11, 1964). For larger loops elements are
 * moved to their best place until none helps or the run is to stop; the bound is that each pair
 * that needs each other tears its lighter need.
 */
final class Tearing {

  private static final int EXACT = 16;
  private static final double ROUNDING = 1e-12;

  private final double[][] weights;
  private final int[] order;
  private final boolean isExact;

  /** What a move must gain: rounding grows with the weights, and ties must not move for ever. */
  private final double leastGain;

  Tearing(double[][] weights, RunControl control) {
    this.weights = weights;
    double total = 0;
    for (double[] row : weights) {
      for (double weight : row) {
        total += weight;
      }
    }
    this.leastGain = ROUNDING * total;
    this.isExact =
        weights.length == 1 || (weights.length <= EXACT && control.stopRequested().isEmpty());
    this.order = isExact ? exact() : moved(control);
  }

  int[] order() {
    return order.clone();
  }

  Optimality optimality() {
    double torn = 0;
    double bound = 0;
    for (int at = 0; at < order.length; at++) {
      for (int later = at + 1; later < order.length; later++) {
        double needed = weights[order[at]][order[later]];
        torn += needed;
        bound += Math.min(needed, weights[order[later]][order[at]]);
      }
    }
    return new Optimality(Optimality.Goal.MINIMISE, torn, isExact ? torn : bound);
  }

  private int[] exact() {
    int size = weights.length;
    double[] least = new double[1 << size];
    int[] last = new int[1 << size];
    for (int set = 1; set < least.length; set++) {
      least[set] = Double.POSITIVE_INFINITY;
      // The last of those that go first tears what it needs of all that come after.
      for (int i = size - 1; i >= 0; i--) {
        if ((set >> i & 1) == 1) {
          double torn = least[set & ~(1 << i)];
          for (int k = 0; k < size; k++) {
            torn += (set >> k & 1) == 0 ? weights[i][k] : 0;
          }
          if (torn < least[set]) {
            least[set] = torn;
            last[set] = i;
          }
        }
      }
    }
    int[] found = new int[size];
    int set = least.length - 1;
    for (int at = size - 1; at >= 0; at--) {
      found[at] = last[set];
      set &= ~(1 << last[set]);
    }
    return found;
  }

  private int[] moved(RunControl control) {
    int size = weights.length;
    int[] found = start();
    boolean isBetter = true;
    while (isBetter) {
      isBetter = false;
      for (int at = 0; at < size; at++) {
        if (control.stopRequested().isPresent()) {
          return found;
        }
        int to = bestPlace(found, at);
        if (to != at) {
          int element = found[at];
          if (to > at) {
            System.arraycopy(found, at + 1, found, at, to - at);
          } else {
            System.arraycopy(found, to, found, to + 1, at - to);
          }
          found[to] = element;
          isBetter = true;
        }
      }
    }
    return found;
  }

  /** Who needs little of the others and gives much goes first. */
  private int[] start() {
    int size = weights.length;
    double[] score = new double[size];
    Integer[] all = new Integer[size];
    for (int i = 0; i < size; i++) {
      all[i] = i;
      for (int k = 0; k < size; k++) {
        score[i] += weights[i][k] - weights[k][i];
      }
    }
    Arrays.sort(all, (a, b) -> Double.compare(score[a], score[b]));
    return Arrays.stream(all).mapToInt(i -> i).toArray();
  }

  private int bestPlace(int[] found, int at) {
    int element = found[at];
    int best = at;
    double least = -leastGain;
    double change = 0;
    for (int to = at + 1; to < found.length; to++) {
      change += weights[found[to]][element] - weights[element][found[to]];
      if (change < least) {
        least = change;
        best = to;
      }
    }
    change = 0;
    for (int to = at - 1; to >= 0; to--) {
      change += weights[element][found[to]] - weights[found[to]][element];
      if (change < least) {
        least = change;
        best = to;
      }
    }
    return best;
  }
}
