package io.planwright.forecasting.hierarchy;

/**
 * Two sweeps over a tree. Eliminating each sum before the one above it fills nothing in; the pivots
 * are sums of what the children leave, free of cancellation: a node with variance d above children
 * that leave s leaves d·s / (d + s).
 */
final class TreeSolver implements ConstraintSolver {

  private final Structure structure;
  private final double[] pivots;

  /** The share of a row's value that it hands up and is handed down, d / (d + s). */
  private final double[] handed;

  TreeSolver(Structure structure, double[] variances) {
    this.structure = structure;
    this.pivots = new double[structure.rows()];
    this.handed = new double[structure.rows()];
    double[] left = variances.clone();
    for (int row = 0; row < pivots.length; row++) {
      int sum = structure.sum(row);
      double beneath = structure.childSum(sum, left);
      pivots[row] = variances[sum] + beneath;
      handed[row] = pivots[row] > 0 ? variances[sum] / pivots[row] : 0;
      left[sum] = handed[row] * beneath;
    }
  }

  @Override
  public void solve(double[] r) {
    for (int row = 0; row < pivots.length; row++) {
      for (int parent : structure.parents(structure.sum(row))) {
        r[parent] += handed[row] * r[row];
      }
    }
    for (int row = pivots.length - 1; row >= 0; row--) {
      double value = pivots[row] > 0 ? r[row] / pivots[row] : 0;
      for (int parent : structure.parents(structure.sum(row))) {
        value += handed[row] * r[parent];
      }
      r[row] = value;
    }
  }
}
