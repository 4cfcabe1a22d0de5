package io.planwright.forecasting.hierarchy;

import java.util.BitSet;

/**
 * Shares of a sum in proportion to the base forecasts of its children (G. Athanasopoulos, R. Ahmed,
 * R. Hyndman, International Journal of Forecasting 25, 2009).
 */
final class Proportions {

  /** Children that cancel out to less than this share of themselves have no proportions. */
  private static final double CANCELLED = 1e-9;

  private Proportions() {}

  /** Hands the values of the tops down to their leaves, then adds up. */
  static void handDown(Structure structure, BitSet tops, double[] values) {
    BitSet reached = (BitSet) tops.clone();
    for (int row = structure.rows() - 1; row >= 0; row--) {
      int sum = structure.sum(row);
      if (reached.get(sum)) {
        share(structure, sum, values);
        for (int child : structure.children(sum)) {
          reached.set(child);
        }
      }
    }
    structure.addUp(values);
  }

  private static void share(Structure structure, int sum, double[] values) {
    int[] children = structure.children(sum);
    double total = structure.childSum(sum, values);
    double size = 0;
    for (int child : children) {
      size += Math.abs(values[child]);
    }
    boolean proportional = Math.abs(total) > CANCELLED * size;
    for (int child : children) {
      values[child] =
          proportional
              ? values[sum] * (values[child] / total)
              : values[child] + (values[sum] - total) / children.length;
    }
  }
}
