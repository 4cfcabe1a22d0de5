package io.planwright.forecasting.preparation;

import io.planwright.evidence.Explanation;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** A repair and what it does. */
record Proposal(Repair repair, Step step) implements Serializable {

  /** New values at some positions. */
  static Proposal replacing(
      Repair.Kind kind, int[] positions, double[] before, double[] after, Explanation why) {
    Repair repair = repair(kind, positions, before, after, why);
    return new Proposal(repair, new Step.Replacement(repair.positions(), repair.after()));
  }

  static Repair repair(
      Repair.Kind kind, int[] positions, double[] before, double[] after, Explanation why) {
    List<Integer> where = new ArrayList<>(positions.length);
    List<Double> old = new ArrayList<>(positions.length);
    List<Double> changed = new ArrayList<>(positions.length);
    for (int i = 0; i < positions.length; i++) {
      where.add(positions[i]);
      old.add(before[i]);
      changed.add(after[i]);
    }
    return new Repair(kind, where, old, changed, why);
  }

  static int[] range(int from, int to) {
    int[] positions = new int[to - from];
    for (int i = 0; i < positions.length; i++) {
      positions[i] = from + i;
    }
    return positions;
  }
}
