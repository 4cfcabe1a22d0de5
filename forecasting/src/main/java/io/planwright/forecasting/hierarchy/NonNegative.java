package io.planwright.forecasting.hierarchy;

import java.util.BitSet;

/**
 * The nearest values that add up and are nowhere below zero: which leaves are zero is found by
 * exchanging those that should not be with those that should (J. Kim, H. Park, SIAM Journal on
 * Scientific Computing 33, 2011), all at once as long as that makes them fewer, and one by one from
 * then on, which ends.
 */
final class NonNegative {

  /** What counts as negative of values on the scale of 1: rounding does not. */
  private static final double NEGATIVE = -1e-12;

  /** What a sum may lack for no more than rounding. */
  private static final double LACK = 1e-8;

  private static final int PATIENCE = 3;
  private static final int MOST = 400;

  private final Structure structure;
  private final ErrorCovariance covariance;
  private final BitSet held;
  private final BitSet zero = new BitSet();

  NonNegative(Structure structure, ErrorCovariance covariance, BitSet held) {
    this.structure = structure;
    this.covariance = covariance;
    this.held = held;
  }

  /** As {@link Projection#project}; targets of nodes that are not held must be zero. */
  void project(double[] values, double[] targets) {
    double[] base = values.clone();
    double[] pulls = new double[values.length];
    int fewest = Integer.MAX_VALUE;
    int patience = PATIENCE;
    for (int round = 0; round < MOST; round++) {
      System.arraycopy(base, 0, values, 0, base.length);
      BitSet fixed = (BitSet) held.clone();
      fixed.or(zero);
      new Projection(structure, covariance, fixed).project(values, targets, pulls);
      BitSet wrong = wrong(values, pulls, base);
      if (wrong.isEmpty()) {
        break;
      }
      if (wrong.cardinality() < fewest) {
        fewest = wrong.cardinality();
        patience = PATIENCE;
      } else {
        patience--;
      }
      if (patience < 0) {
        int last = wrong.length() - 1;
        wrong.clear();
        wrong.set(last);
      }
      zero.xor(wrong);
    }
    for (int node = 0; node < values.length; node++) {
      if (structure.isLeaf(node) && !held.get(node)) {
        values[node] = Math.max(0, values[node]);
      }
    }
  }

  /** Free leaves below zero, and leaves at zero that would rather be larger, or have to be. */
  private BitSet wrong(double[] values, double[] pulls, double[] base) {
    BitSet wrong = new BitSet();
    for (int node = 0; node < values.length; node++) {
      if (structure.isLeaf(node)
          && !held.get(node)
          && (zero.get(node)
              ? pulls[node] * covariance.own()[node] > -NEGATIVE
              : values[node] < NEGATIVE)) {
        wrong.set(node);
      }
    }
    for (int row = 0; row < structure.rows(); row++) {
      int sum = structure.sum(row);
      if (values[sum] - structure.childSum(sum, values) > LACK) {
        releaseBeneath(sum, base, wrong);
      }
    }
    return wrong;
  }

  /** A sum that is held above what is left beneath it needs one of its zeros. */
  private void releaseBeneath(int sum, double[] base, BitSet wrong) {
    int best = -1;
    for (int child : structure.children(sum)) {
      if (zero.get(child) && (best < 0 || base[child] > base[best])) {
        best = child;
      } else if (!structure.isLeaf(child) && !held.get(child)) {
        releaseBeneath(child, base, wrong);
      }
    }
    if (best >= 0) {
      wrong.set(best);
    }
  }

  /** The leaves that are exactly zero. */
  BitSet zeros() {
    return zero;
  }
}
