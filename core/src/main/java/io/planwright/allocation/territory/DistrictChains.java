package io.planwright.allocation.territory;

import java.util.Arrays;

/**
 * Better divisions by chains: a rep with too much hands an account to a neighbour, who hands
 * another one on, until it comes to one with room. Chains are shortest ways over the territories,
 * where a step costs what the cheapest account on that border does.
 */
final class DistrictChains {

  private static final double LEAST_GAIN = 1e-9;

  private final Districts districts;
  private final int reps;
  private final int[] account;
  private final double[] arc;
  private final double[] far;
  private final int[] before;
  private final boolean[] done;
  private final boolean[] touched;

  DistrictChains(Districts districts) {
    this.districts = districts;
    reps = districts.reps();
    account = new int[reps * reps];
    arc = new double[reps * reps];
    far = new double[reps];
    before = new int[reps];
    done = new boolean[reps];
    touched = new boolean[reps];
  }

  /**
   * Tries one chain from each rep out of balance, as far as they don't meet; true if one helped.
   */
  boolean run() {
    findArcs();
    Arrays.fill(touched, false);
    boolean isBetter = false;
    for (int r = 0; r < reps; r++) {
      if (!touched[r] && districts.excess(r) > 0) {
        isBetter |= from(r, districts.surplus(r) > 0);
      }
    }
    return isBetter;
  }

  private void findArcs() {
    Arrays.fill(arc, Double.POSITIVE_INFINITY);
    for (int i = 0; i < districts.rep.length; i++) {
      int from = districts.rep[i];
      boolean isKnown = false;
      boolean canLeave = false;
      for (int e = districts.graph.start[i]; e < districts.graph.start[i + 1]; e++) {
        int to = districts.rep[districts.graph.neighbour[e]];
        if (to != from) {
          double cost = districts.costChange(i, to);
          if (cost < arc[from * reps + to]) {
            canLeave = isKnown ? canLeave : districts.canLeave(i);
            isKnown = true;
            if (canLeave) {
              arc[from * reps + to] = cost;
              account[from * reps + to] = i;
            }
          }
        }
      }
    }
  }

  /** A chain that begins (with too much) or ends (with too little) at a rep. */
  private boolean from(int r, boolean isOut) {
    Arrays.fill(far, Double.POSITIVE_INFINITY);
    Arrays.fill(done, false);
    far[r] = 0;
    before[r] = -1;
    for (int round = 0; round < reps; round++) {
      int next = nearest();
      if (next < 0) {
        break;
      }
      done[next] = true;
      relax(next, isOut);
    }
    int end = -1;
    double least = -LEAST_GAIN;
    for (int t = 0; t < reps; t++) {
      if (t != r && far[t] < Double.POSITIVE_INFINITY) {
        double total = far[t] + endChange(r, t, isOut);
        if (total < least) {
          least = total;
          end = t;
        }
      }
    }
    return end >= 0 && apply(end, isOut);
  }

  private int nearest() {
    int next = -1;
    for (int t = 0; t < reps; t++) {
      if (!done[t] && far[t] < Double.POSITIVE_INFINITY && (next < 0 || far[t] < far[next])) {
        next = t;
      }
    }
    return next;
  }

  private void relax(int at, boolean isOut) {
    for (int t = 0; t < reps; t++) {
      double step = Math.max(0, arc[isOut ? at * reps + t : t * reps + at]);
      if (!done[t] && !touched[t] && far[at] + step < far[t]) {
        far[t] = far[at] + step;
        before[t] = at;
      }
    }
  }

  /** What the charges at both ends change. */
  private double endChange(int r, int t, boolean isOut) {
    int second = t;
    while (before[second] != r) {
      second = before[second];
    }
    int first = isOut ? account[r * reps + second] : account[second * reps + r];
    int last = isOut ? account[before[t] * reps + t] : account[t * reps + before[t]];
    double atStart = districts.excessChange(r, first, isOut ? -1 : 1);
    double atEnd = districts.excessChange(t, last, isOut ? 1 : -1);
    return districts.charge() * (atStart + atEnd);
  }

  /** Moves along the chain, from its far end; back again if that tears a territory or is worse. */
  private boolean apply(int end, boolean isOut) {
    int[] moved = new int[reps];
    int[] home = new int[reps];
    int count = 0;
    double change = 0;
    boolean isWhole = true;
    for (int t = end; isWhole && before[t] >= 0; t = before[t]) {
      int giver = isOut ? before[t] : t;
      int taker = isOut ? t : before[t];
      int i = account[giver * reps + taker];
      isWhole = districts.rep[i] == giver && districts.canLeave(i) && districts.touches(i, taker);
      if (isWhole) {
        change += districts.change(i, taker);
        districts.move(i, taker);
        moved[count] = i;
        home[count++] = giver;
      }
    }
    if (isWhole && change < -LEAST_GAIN) {
      for (int t = end; t >= 0; t = before[t]) {
        touched[t] = true;
      }
      return true;
    }
    while (count-- > 0) {
      districts.move(moved[count], home[count]);
    }
    return false;
  }
}
