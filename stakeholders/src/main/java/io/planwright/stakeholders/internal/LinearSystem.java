package io.planwright.stakeholders.internal;

/**
 * A dense system of linear equations, factorised once and solved for many right-hand sides by
 * elimination. Thread-safe after construction.
 */
public final class LinearSystem {

  private final int size;
  private final double[][] rows;
  private final int[] order;
  private final boolean isSingular;

  /**
   * Factorises with row exchanges; time in the cube of the size.
   *
   * @param matrix a square matrix by rows; its rows are changed and kept
   */
  public LinearSystem(double[][] matrix) {
    this(matrix, true);
  }

  /**
   * Factorises an M-matrix: nothing positive beside the diagonal, and an inverse without negative
   * entries. Without exchanges signs stay, so that nothing is subtracted but from the diagonal, and
   * small entries of a solution keep their digits next to large ones (A. Berman, R. Plemmons,
   * "Nonnegative Matrices in the Mathematical Sciences", 1979, chapter 6).
   *
   * @param matrix a square M-matrix by rows; its rows are changed and kept
   * @return the system
   */
  public static LinearSystem ofMMatrix(double[][] matrix) {
    return new LinearSystem(matrix, false);
  }

  private LinearSystem(double[][] matrix, boolean exchanges) {
    size = matrix.length;
    rows = matrix;
    order = new int[size];
    for (int i = 0; i < size; i++) {
      order[i] = i;
    }
    boolean singular = false;
    for (int k = 0; k < size && !singular; k++) {
      if (exchanges) {
        exchange(k);
      }
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
