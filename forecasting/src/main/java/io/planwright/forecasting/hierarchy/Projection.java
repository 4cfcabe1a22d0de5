package io.planwright.forecasting.hierarchy;

import io.planwright.forecasting.internal.numeric.Cholesky;
import java.util.Arrays;
import java.util.BitSet;

/**
 * The nearest values that add up: min (y − ŷ)′ W⁻¹ (y − ŷ) with every sum that of its children, and
 * with some nodes held at given values; W = diag(v) + U·U′ the covariance of the base forecasts ŷ.
 *
 * <p>It is solved from the constraints, so that only sparse systems of the size of the number of
 * sums arise. A held node has no variance of its own in them. What the nodes share comes on top: W
 * says ŷ − y = U·w + e, and the w that fits best has a small system of its own (Woodbury's
 * identity).
 */
final class Projection {

  private final Structure structure;
  private final double[] own;
  private final double[] free;
  private final double[][] shared;
  private final BitSet held;
  private final ConstraintSolver solver;

  /** The factor of I + B′M⁻¹B, and what the constraints see of the columns of U. */
  private final double[] system;

  private final double[][] seen;

  Projection(Structure structure, ErrorCovariance covariance, BitSet held) {
    this.structure = structure;
    this.own = covariance.own();
    this.shared = covariance.shared();
    this.held = held;
    this.free = own.clone();
    held.stream().forEach(node -> free[node] = 0);
    this.solver = ConstraintSolver.of(structure, free);
    this.seen = new double[shared.length][];
    this.system = new double[shared.length * shared.length];
    fillSystem();
  }

  private void fillSystem() {
    int factors = shared.length;
    double[] column = new double[structure.nodes()];
    double[] solved = new double[structure.rows()];
    for (int s = 0; s < factors; s++) {
      System.arraycopy(shared[s], 0, column, 0, column.length);
      held.stream().forEach(node -> column[node] = 0);
      seen[s] = new double[structure.rows()];
      structure.excess(column, seen[s]);
    }
    for (int s = 0; s < factors; s++) {
      System.arraycopy(seen[s], 0, solved, 0, solved.length);
      solver.solve(solved);
      for (int t = s; t < factors; t++) {
        system[t * factors + s] = ErrorCovariance.dot(seen[t], solved);
      }
      for (int node = held.nextSetBit(0); node >= 0; node = held.nextSetBit(node + 1)) {
        double weight = shared[s][node] / own[node];
        for (int t = s; t < factors; t++) {
          system[t * factors + s] += weight * shared[t][node];
        }
      }
      system[s * factors + s] += 1;
    }
    Cholesky.factor(system, factors, 0);
  }

  /**
   * Replaces base forecasts by the nearest values that add up.
   *
   * @param values the base forecasts of all nodes; the result afterwards, its sums up to rounding
   * @param targets the values of held nodes; others are not looked at
   * @param pulls filled with the force by which a held node is kept where it is, in units of value
   *     over variance: positive if it would rather be larger; 0 at other nodes
   */
  void project(double[] values, double[] targets, double[] pulls) {
    double[] multipliers = new double[structure.rows()];
    if (shared.length > 0) {
      takeOutShared(values, targets, multipliers);
    }
    double[] base = values.clone();
    hold(values, targets);
    structure.excess(values, multipliers);
    solver.solve(multipliers);
    Arrays.fill(pulls, 0);
    for (int node = 0; node < values.length; node++) {
      if (held.get(node)) {
        pulls[node] = (base[node] - targets[node]) / own[node] - structure.pull(node, multipliers);
      } else {
        values[node] -= free[node] * structure.pull(node, multipliers);
      }
    }
  }

  /** Takes U·w out of the base forecasts. */
  private void takeOutShared(double[] values, double[] targets, double[] multipliers) {
    int factors = shared.length;
    double[] targeted = values.clone();
    hold(targeted, targets);
    structure.excess(targeted, multipliers);
    solver.solve(multipliers);
    double[] weights = new double[factors];
    for (int t = 0; t < factors; t++) {
      weights[t] = ErrorCovariance.dot(seen[t], multipliers);
      for (int node = held.nextSetBit(0); node >= 0; node = held.nextSetBit(node + 1)) {
        weights[t] += shared[t][node] * (values[node] - targets[node]) / own[node];
      }
    }
    Cholesky.substitute(system, factors, weights);
    for (int t = 0; t < factors; t++) {
      double weight = weights[t];
      double[] column = shared[t];
      for (int node = 0; node < values.length; node++) {
        values[node] -= weight * column[node];
      }
    }
  }

  private void hold(double[] values, double[] targets) {
    for (int node = held.nextSetBit(0); node >= 0; node = held.nextSetBit(node + 1)) {
      values[node] = targets[node];
    }
  }
}
