package io.planwright.forecasting.hierarchy;

import io.planwright.internal.Require;
import java.util.BitSet;

/**
 * The last bits of values on the scale of 1: every sum is the floating-point sum of its children in
 * their order, and every held node has its value. What rounding leaves at a held sum goes to the
 * largest free leaf beneath it.
 */
final class Settlement {

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
      Require.that(
          Math.abs(missing) <= ROUNDING,
          "locks",
          hierarchy.named(held.stream().boxed().toList()),
          "leave " + hierarchy.nodes().get(sum) + " room to be the sum of its children",
          "Release one of them, or change its value.");
      if (missing == 0 || !give(sum, values, missing)) {
        return;
      }
    }
  }

  /** Adds an amount to the largest free leaf. */
  private boolean give(int sum, double[] values, double amount) {
    int best = -1;
    for (int child : structure.children(sum)) {
      if (yields[child] && (best < 0 || Math.abs(values[child]) > Math.abs(values[best]))) {
        best = child;
      }
    }
    if (best < 0) {
      return false;
    }
    if (!structure.isLeaf(best)) {
      return give(best, values, amount);
    }
    values[best] += amount;
    addUp(values);
    return true;
  }
}
