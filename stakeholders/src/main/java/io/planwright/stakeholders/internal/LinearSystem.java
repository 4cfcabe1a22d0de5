package io.planwright.stakeholders.internal;

/**
 * A dense system of linear equations, factorised once and solved for many right-hand sides:
 * elimination with row exchanges. Thread-safe after construction.
 */
public final class LinearSystem {

  private final int size;
  private final double[][] rows;
  private final int[] order;
  private final boolean isSingular;

  /**
   * Factorises; time in the cube of the size.
   *
   * @param matrix a square matrix by rows; its rows are changed and kept
   */
  public LinearSystem(double[][] matrix) {
    size = matrix.length;
    rows = matrix;
    order = new int[size];
    for (int i = 0; i < size; i++) {
      order[i] = i;
    }
    boolean singular = false;
    for (int k = 0; k < size && !singular; k++) {
      exchange(k);
      singular = rows[k][k] == 0;
      for (int i = k + 1; i < size && !singular; i++) {
        double factor = rows[i][k] / rows[k][k];
        rows[i][k] = factor;
        for (int j = k + 1; factor != 0 && j < size; j++) {
          rows[i][j] -= factor * rows[k][j];
        }
      }
    }
    isSingular = singular;
  }

  private void exchange(int k) {
    int best = k;
    for (int i = k + 1; i < size; i++) {
      best = Math.abs(rows[i][k]) > Math.abs(rows[best][k]) ? i : best;
    }
    double[] row = rows[k];
    rows[k] = rows[best];
    rows[best] = row;
    int number = order[k];
    order[k] = order[best];
    order[best] = number;
  }

  /**
   * Whether a pivot is zero, so that there is no unique solution.
   *
   * @return true if nothing may be solved
   */
  public boolean isSingular() {
    return isSingular;
  }

  /**
   * Solves the system.
   *
   * @param right the right-hand side; not changed
   * @return the solution
   */
  public double[] solve(double[] right) {
    double[] x = new double[size];
    for (int i = 0; i < size; i++) {
      double sum = right[order[i]];
      for (int j = 0; j < i; j++) {
        sum -= rows[i][j] * x[j];
      }
      x[i] = sum;
    }
    for (int i = size - 1; i >= 0; i--) {
      for (int j = i + 1; j < size; j++) {
        x[i] -= rows[i][j] * x[j];
      }
      x[i] /= rows[i][i];
    }
    return x;
  }

  /**
   * Solves the system of the transposed matrix.
   *
   * @param right the right-hand side; not changed
   * @return the solution
   */
  public double[] solveTransposed(double[] right) {
    double[] y = right.clone();
    for (int i = 0; i < size; i++) {
      y[i] /= rows[i][i];
      for (int j = i + 1; j < size; j++) {
        y[j] -= rows[i][j] * y[i];
      }
    }
    for (int i = size - 1; i >= 0; i--) {
      for (int j = 0; j < i; j++) {
        y[j] -= rows[i][j] * y[i];
      }
    }
    double[] x = new double[size];
    for (int i = 0; i < size; i++) {
      x[order[i]] = y[i];
    }
    return x;
  }
}
