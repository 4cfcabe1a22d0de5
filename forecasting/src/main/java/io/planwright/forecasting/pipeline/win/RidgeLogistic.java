package io.planwright.forecasting.pipeline.win;

import io.planwright.forecasting.internal.numeric.Cholesky;
import io.planwright.run.RunControl;
import java.util.Arrays;

/**
 * Logistic regression with a ridge on all coefficients but the first, by Newton's method with
 * halved steps (A. E. Hoerl, R. W. Kennard, Technometrics 12, 1970; S. le Cessie, J. C. van
 * Houwelingen, Applied Statistics 41, 1992). The first column of the design is the constant.
 */
final class RidgeLogistic {

  private static final int MOST_STEPS = 50;
  private static final int MOST_HALVINGS = 20;
  private static final double CONVERGED = 1e-9;

  private final SparseRows design;
  private final boolean[] won;
  private final double[] weights;

  RidgeLogistic(SparseRows design, boolean[] won, double[] weights) {
    this.design = design;
    this.won = won;
    this.weights = weights;
  }

  static double probability(double logOdds) {
    return logOdds >= 0
        ? 1 / (1 + StrictMath.exp(-logOdds))
        : StrictMath.exp(logOdds) / (1 + StrictMath.exp(logOdds));
  }

  /** Log of 1 + e to a power. */
  static double softplus(double x) {
    return x > 0 ? x + StrictMath.log1p(StrictMath.exp(-x)) : StrictMath.log1p(StrictMath.exp(x));
  }

  /** The coefficients of the least penalised loss, from a start. */
  double[] fit(double penalty, double[] start, RunControl control) {
    int n = design.columns();
    double[] coefficients = start.clone();
    double[] matrix = new double[n * n];
    double[] step = new double[n];
    double loss = loss(coefficients, penalty);
    for (int count = 0; count < MOST_STEPS; count++) {
      control.checkpoint();
      system(coefficients, penalty, matrix, step);
      Cholesky.solve(matrix, n, step, 0);
      double[] next = coefficients.clone();
      double better = descend(coefficients, step, next, loss, penalty);
      double gain = loss - better;
      coefficients = next;
      loss = better;
      if (gain <= CONVERGED * (1 + Math.abs(loss))) {
        return coefficients;
      }
    }
    return coefficients;
  }

  /** The longest of the halved steps that does not lose; none if all do. */
  private double descend(double[] from, double[] step, double[] next, double loss, double penalty) {
    double share = 1;
    for (int halving = 0; halving < MOST_HALVINGS; halving++) {
      for (int i = 0; i < next.length; i++) {
        next[i] = from[i] + share * step[i];
      }
      double tried = loss(next, penalty);
      if (tried <= loss) {
        return tried;
      }
      share /= 2;
    }
    System.arraycopy(from, 0, next, 0, from.length);
    return loss;
  }

  /** The Hessian and the negative gradient. */
  private void system(double[] coefficients, double penalty, double[] matrix, double[] step) {
    int n = design.columns();
    Arrays.fill(matrix, 0);
    Arrays.fill(step, 0);
    for (int row = 0; row < design.rows(); row++) {
      double p = probability(design.times(row, coefficients));
      design.addTo(step, row, weights[row] * ((won[row] ? 1 : 0) - p));
      design.addOuterTo(matrix, row, weights[row] * p * (1 - p));
    }
    matrix[0] += 1e-9; // keeps a constant outcome solvable
    for (int i = 1; i < n; i++) {
      matrix[i * n + i] += penalty;
      step[i] -= penalty * coefficients[i];
    }
  }

  private double loss(double[] coefficients, double penalty) {
    double sum = 0;
    for (int row = 0; row < design.rows(); row++) {
      double logOdds = design.times(row, coefficients);
      sum += weights[row] * (softplus(logOdds) - (won[row] ? logOdds : 0));
    }
    double squares = 0;
    for (int i = 1; i < coefficients.length; i++) {
      squares += coefficients[i] * coefficients[i];
    }
    return sum + penalty * squares / 2;
  }
}
