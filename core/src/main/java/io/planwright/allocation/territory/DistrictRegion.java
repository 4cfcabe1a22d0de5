package io.planwright.allocation.territory;

import java.util.Arrays;

/**
 * The accounts around the reps that are out of balance: of so many rings of territories about them
 * that there is room for what they have too much. All accounts where nobody is out of balance.
 */
final class DistrictRegion {

  private static final int LEAST_RINGS = 3;
  private static final double ROOM = 1.5;

  private final Districts districts;
  private final boolean[] inside;
  private final double tolerance;

  DistrictRegion(Districts districts) {
    this.districts = districts;
    inside = new boolean[districts.reps()];
    tolerance = districts.problem.tolerance;
  }

  int[] accounts() {
    double missing = 0;
    for (int r = 0; r < inside.length; r++) {
      inside[r] = districts.excess(r) > 0;
      missing += inside[r] ? Math.max(0, districts.surplus(r) - tolerance) : 0;
    }
    boolean isGrowing = true;
    for (int ring = 0; isGrowing && (ring < LEAST_RINGS || room() < ROOM * missing); ring++) {
      isGrowing = grow();
    }
    int[] accounts = new int[districts.rep.length];
    int count = 0;
    for (int i = 0; i < accounts.length; i++) {
      if (inside[districts.rep[i]]) {
        accounts[count++] = i;
      }
    }
    return count == 0 ? all(accounts) : Arrays.copyOf(accounts, count);
  }

  private static int[] all(int[] accounts) {
    Arrays.setAll(accounts, i -> i);
    return accounts;
  }

  private double room() {
    double room = 0;
    for (int r = 0; r < inside.length; r++) {
      room += inside[r] ? Math.max(0, tolerance - districts.surplus(r)) : 0;
    }
    return room;
  }

  private boolean grow() {
    boolean[] before = inside.clone();
    for (int i = 0; i < districts.rep.length; i++) {
      for (int e = districts.graph.start[i]; e < districts.graph.start[i + 1]; e++) {
        if (before[districts.rep[districts.graph.neighbour[e]]]) {
          inside[districts.rep[i]] = true;
        }
      }
    }
    return !Arrays.equals(before, inside);
  }
}
