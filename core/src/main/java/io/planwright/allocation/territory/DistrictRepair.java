package io.planwright.allocation.territory;

import java.util.Arrays;

/**
 * Makes territories hang together: of each the largest part stays, and what is left over, or had no
 * rep, joins a territory beside it, the cheapest first look.
 */
final class DistrictRepair {

  private final Districts districts;
  private final TerritoryProblem problem;

  DistrictRepair(Districts districts) {
    this.districts = districts;
    problem = districts.problem;
  }

  void run() {
    if (problem.contiguous) {
      releaseSmallParts();
    }
    seedEmpty();
    grow();
  }

  private void releaseSmallParts() {
    int size = districts.rep.length;
    int[] parts = districts.parts(districts.rep);
    int[] count = new int[size];
    for (int part : parts) {
      count[part]++;
    }
    int[] largest = new int[districts.reps()];
    Arrays.fill(largest, -1);
    for (int part = 0; part < size; part++) {
      int r = districts.rep[part];
      if (r >= 0 && count[part] > 0 && (largest[r] < 0 || count[part] > count[largest[r]])) {
        largest[r] = part;
      }
    }
    for (int i = 0; i < size; i++) {
      int r = districts.rep[i];
      if (r >= 0 && parts[i] != largest[r] && !problem.locked[i]) {
        districts.move(i, -1);
      }
    }
  }

  /** A rep without accounts starts from the nearest one that nobody needs to hang together. */
  private void seedEmpty() {
    boolean[] hasAny = new boolean[districts.reps()];
    for (int r : districts.rep) {
      if (r >= 0) {
        hasAny[r] = true;
      }
    }
    for (int r = 0; r < hasAny.length; r++) {
      int seed = -1;
      for (int i = 0; !hasAny[r] && i < districts.rep.length; i++) {
        boolean isFree = districts.rep[i] < 0 || districts.canLeave(i);
        if (isFree && (seed < 0 || problem.cost(i, r) < problem.cost(seed, r))) {
          seed = i;
        }
      }
      if (seed >= 0) {
        districts.move(seed, r);
      }
    }
  }

  private void grow() {
    int[] left = new int[districts.rep.length];
    int count = 0;
    for (int i = 0; i < left.length; i++) {
      if (districts.rep[i] < 0) {
        left[count++] = i;
      }
    }
    while (count > 0) {
      int still = 0;
      for (int at = 0; at < count; at++) {
        int to = cheapestBeside(left[at]);
        if (to >= 0) {
          districts.move(left[at], to);
        } else {
          left[still++] = left[at];
        }
      }
      count = still;
    }
  }

  private int cheapestBeside(int i) {
    int best = -1;
    double least = Double.POSITIVE_INFINITY;
    for (int r = 0; !problem.contiguous && r < districts.reps(); r++) {
      double change = districts.change(i, r);
      if (change < least) {
        least = change;
        best = r;
      }
    }
    for (int e = districts.graph.start[i];
        problem.contiguous && e < districts.graph.start[i + 1];
        e++) {
      int r = districts.rep[districts.graph.neighbour[e]];
      if (r >= 0 && r != best) {
        double change = districts.change(i, r);
        if (change < least) {
          least = change;
          best = r;
        }
      }
    }
    return best;
  }
}
