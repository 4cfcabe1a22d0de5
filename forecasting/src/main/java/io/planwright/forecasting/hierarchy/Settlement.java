package io.planwright.forecasting.hierarchy;

import io.planwright.internal.Require;
import java.util.BitSet;

/**
 * The last bits of values on the scale of 1: every sum is the floating-point sum of its children in
 * their order, and every held node has its value. What rounding leaves at a held sum goes to the
 * largest free leaf beneath it.
 */
final class Settlement {

  /** Where nothing is free, larger differences are none, as a share of the sum's children. */
  private static final double RIGID = 1e-10;

  /** Larger differences are no rounding. */
  private static final double ROUNDING = 1e-7;

  private static final int ROUNDS = 16;

  private final Hierarchy hierarchy;
  private final Structure structure;
  private final BitSet held;
  private final BitSet fixed;
  private final boolean[] yields;

  /**
   * Prepares to settle.
   *
   * @param held nodes with given values
   * @param zeros leaves that have to be zero
   */
  Settlement(Hierarchy hierarchy, BitSet held, BitSet zeros) {
    this.hierarchy = hierarchy;
    this.structure = hierarchy.structure();
    this.held = held;
    this.fixed = (BitSet) held.clone();
    fixed.or(zeros);
    this.yields = new boolean[structure.nodes()];
    for (int node = 0; node < yields.length; node++) {
      yields[node] = structure.isLeaf(node) && !fixed.get(node);
    }
    for (int row = 0; row < structure.rows(); row++) {
      int sum = structure.sum(row);
      for (int child : structure.children(sum)) {
        yields[sum] |= yields[child] && !held.get(sum);
      }
    }
  }

  void settle(double[] values, double[] targets) {
    for (int node = 0; node < values.length; node++) {
      if (fixed.get(node)) {
        values[node] = targets[node];
      }
    }
    addUp(values);
    for (int row = 0; row < structure.rows() && !held.isEmpty(); row++) {
      int sum = structure.sum(row);
      if (held.get(sum)) {
        meet(sum, values);
      }
    }
  }

  private void addUp(double[] values) {
    for (int row = 0; row < structure.rows(); row++) {
      int sum = structure.sum(row);
      if (!held.get(sum)) {
        values[sum] = structure.childSum(sum, values);
      }
    }
  }

  private void meet(int sum, double[] values) {
    for (int round = 0; round < ROUNDS; round++) {
      double missing = values[sum] - structure.childSum(sum, values);
      requireRounding(sum, missing, ROUNDING);
      if (missing == 0) {
        return;
      }
      int giver = largestFree(sum, values);
      if (giver < 0) {
        requireRounding(sum, missing, RIGID * size(sum, values));
        return;
      }
      values[giver] += missing;
      addUpAbove(giver, values);
    }
  }

  private void requireRounding(int sum, double missing, double most) {
    Require.that(
        Math.abs(missing) <= most,
        "locks",
        hierarchy.named(held.stream().boxed().toList()),
        "leave " + hierarchy.nodes().get(sum) + " room to be the sum of its children",
        "Release one of them, or change its value.");
  }

  private double size(int sum, double[] values) {
    double size = Math.abs(values[sum]);
    for (int child : structure.children(sum)) {
      size += Math.abs(values[child]);
    }
    return size;
  }

  /** The largest free leaf on the way down through the largest children, −1 if none is free. */
  private int largestFree(int sum, double[] values) {
    int node = sum;
    do {
      int best = -1;
      for (int child : structure.children(node)) {
        if (yields[child] && (best < 0 || Math.abs(values[child]) > Math.abs(values[best]))) {
          best = child;
        }
      }
      node = best;
    } while (node >= 0 && !structure.isLeaf(node));
    return node;
  }

  /** Mends the sums above a leaf; in a graph, all sums. */
  private void addUpAbove(int leaf, double[] values) {
    int[] above = structure.parents(leaf);
    while (above.length == 1) {
      int sum = structure.sum(above[0]);
      if (!held.get(sum)) {
        values[sum] = structure.childSum(sum, values);
      }
      above = structure.parents(sum);
    }
    if (above.length > 1) {
      addUp(values);
    }
  }
}
