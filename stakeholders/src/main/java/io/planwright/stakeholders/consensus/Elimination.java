package io.planwright.stakeholders.consensus;

import io.planwright.run.RunControl;

/**
 * The weights of a group, its members eliminated one by one as W. K. Grassmann, M. I. Taksar & D.
 * P. Heyman do ("Regenerative analysis and steady state distributions for Markov chains",
 * Operations Research 33, 1985). What leaves the group is one more column, so that each pivot is a
 * sum of what is left of a row: nothing is subtracted, and the smallest weight keeps its digits.
 */
final class Elimination {

  /** Below it what is divided by a pivot could be out of the range of a double. */
  private static final double LEAST_PIVOT = 1e-290;

  private static final double LARGE = 1e100;

  private final int size;

  /** Above the diagonal the weights, below it the share that each has of what is left of a row. */
  private final double[][] rows;

  private final double[] pivots;

  /** Changes and keeps the rows, of which the diagonal does not count. */
  Elimination(double[][] rows, double[] leaving, RunControl control) {
    this.rows = rows;
    size = rows.length;
    pivots = new double[size];
    double[] leak = leaving.clone();
    for (int k = size - 1; k >= 0; k--) {
      control.checkpoint();
      double[] row = rows[k];
      double pivot = leak[k];
      for (int j = 0; j < k; j++) {
        pivot += row[j];
      }
      pivots[k] = pivot;
      for (int j = 0; pivot > 0 && j < k; j++) {
        row[j] /= pivot;
      }
      for (int i = 0; pivot > 0 && i < k; i++) {
        double weight = rows[i][k];
        if (weight != 0) {
          leak[i] += weight * (leak[k] / pivot);
          for (int j = 0; j < k; j++) {
            rows[i][j] += weight * row[j];
          }
        }
      }
    }
  }

  /** Whether weights were so small that they are lost; the first pivot counts if some leave. */
  boolean isLost(boolean isClosed) {
    boolean isLost = false;
    for (int k = isClosed ? 1 : 0; k < size; k++) {
      isLost |= pivots[k] < LEAST_PIVOT;
    }
    return isLost;
  }

  /** Solves y = A·y + b. */
  double[] solve(double[] right) {
    double[] y = right.clone();
    for (int k = size - 1; k >= 0; k--) {
      y[k] /= pivots[k];
      for (int i = 0; i < k; i++) {
        y[i] += rows[i][k] * y[k];
      }
    }
    for (int k = 0; k < size; k++) {
      for (int j = 0; j < k; j++) {
        y[k] += rows[k][j] * y[j];
      }
    }
    return y;
  }

  /** Solves z = z·A + c. */
  double[] solveTransposed(double[] right) {
    double[] z = right.clone();
    for (int k = size - 1; k >= 0; k--) {
      for (int j = 0; j < k; j++) {
        z[j] += rows[k][j] * z[k];
      }
    }
    for (int k = 0; k < size; k++) {
      z[k] = (z[k] + arriving(z, k)) / pivots[k];
    }
    return z;
  }

  /** The solution of z = z·A of a group that nothing leaves, up to its scale. */
  double[] stationary() {
    double[] z = new double[size];
    z[0] = 1;
    for (int k = 1; k < size; k++) {
      double arriving = arriving(z, k);
      if (arriving > LARGE * pivots[k]) {
        for (int i = 0; i < k; i++) {
          z[i] *= pivots[k] / arriving;
        }
        z[k] = 1;
      } else {
        z[k] = arriving / pivots[k];
      }
    }
    return z;
  }

  private double arriving(double[] z, int k) {
    double sum = 0;
    for (int i = 0; i < k; i++) {
      sum += z[i] * rows[i][k];
    }
    return sum;
  }
}
