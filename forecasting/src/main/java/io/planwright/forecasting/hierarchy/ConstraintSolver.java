package io.planwright.forecasting.hierarchy;

/** Solves C·diag(v)·C′ z = r, where C has a row a sum: 1 at the sum, −1 at its children. */
interface ConstraintSolver {

  /**
   * Makes the solver that suits a structure.
   *
   * @param structure the hierarchy
   * @param variances v, at least 0; kept
   */
  static ConstraintSolver of(Structure structure, double[] variances) {
    return structure.isTree()
        ? new TreeSolver(structure, variances)
        : new SparseSolver(structure, variances);
  }

  /**
   * Replaces r by z. A row that the others imply, as they do where all of its nodes are held, gets
   * the multiplier 0.
   *
   * @param r one value a constraint
   */
  void solve(double[] r);
}
