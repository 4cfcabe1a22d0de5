package io.planwright.forecasting.hierarchy;

import io.planwright.internal.Require;

/** Checks of arrays with one row a node and one column a period. */
final class Columns {

  private Columns() {}

  /** Refuses rows of other numbers or lengths, and infinite values. */
  static void require(double[][] rows, Hierarchy hierarchy, String field) {
    Require.that(
        rows.length == hierarchy.nodes().size(),
        "rows of " + field,
        rows.length,
        "be the number of nodes, " + hierarchy.nodes().size(),
        "Give one row a node, in the order of nodes().");
    for (int i = 0; i < rows.length; i++) {
      if (rows[i].length != rows[0].length) {
        Require.that(
            false,
            field + " of " + hierarchy.nodes().get(i),
            rows[i].length + " values",
            "be as many as those of " + hierarchy.nodes().get(0) + ", " + rows[0].length,
            "Fill up with NaN at the start.");
      }
      for (double value : rows[i]) {
        if (Double.isInfinite(value)) {
          Require.that(
              false,
              field + " of " + hierarchy.nodes().get(i),
              value,
              "be finite",
              "Use NaN where none is known.");
        }
      }
    }
  }

  /** Refuses gaps as well. */
  static void requireKnown(double[][] rows, Hierarchy hierarchy, String field) {
    require(rows, hierarchy, field);
    for (int i = 0; i < rows.length; i++) {
      for (double value : rows[i]) {
        if (Double.isNaN(value)) {
          Require.finite(value, field + " of " + hierarchy.nodes().get(i), "Forecast every node.");
        }
      }
    }
  }

  /** In how many columns some value is known. */
  static int known(double[][] rows) {
    boolean[] known = new boolean[rows[0].length];
    for (double[] row : rows) {
      for (int t = 0; t < known.length; t++) {
        known[t] |= !Double.isNaN(row[t]);
      }
    }
    int count = 0;
    for (boolean each : known) {
      count += each ? 1 : 0;
    }
    return count;
  }

  /** A power of two that brings the largest value to about 1. */
  static double unit(double[][] rows) {
    double largest = 0;
    for (double[] row : rows) {
      for (double value : row) {
        largest = Math.abs(value) > largest ? Math.abs(value) : largest;
      }
    }
    int exponent = largest == 0 ? 0 : -Math.getExponent(largest);
    // The inverse of the least values is beyond a double; what is left of those is zero all the
    // same.
    return Math.scalb(1.0, Math.min(exponent, Double.MAX_EXPONENT));
  }
}
