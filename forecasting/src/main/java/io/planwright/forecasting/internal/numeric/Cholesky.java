package io.planwright.forecasting.internal.numeric;

/** Small symmetric systems, row by row in one array. */
public final class Cholesky {

  private Cholesky() {}

  /**
   * Solves A·x = b in place, for a matrix that is positive definite.
   *
   * @param matrix A, row-major n × n, of which the lower triangle is read; holds its factor
   *     afterwards
   * @param n the number of rows
   * @param vector b; holds x afterwards
   * @param leastPivot pivots of less than this share of their diagonal element count as zero, and
   *     so does their unknown: 0 drops none but exact zeros
   * @return the number of pivots that counted
   */
  public static int solve(double[] matrix, int n, double[] vector, double leastPivot) {
    int rank = factor(matrix, n, leastPivot);
    substitute(matrix, n, vector);
    return rank;
  }

  /**
   * Factors a matrix in place.
   *
   * @param matrix row-major n × n, of which the lower triangle is read; holds its factor afterwards
   * @param n the number of rows
   * @param leastPivot pivots of less than this share of their diagonal element count as zero
   * @return the number of pivots that counted
   */
  public static int factor(double[] matrix, int n, double leastPivot) {
    int rank = 0;
    for (int i = 0; i < n; i++) {
      double diagonal = matrix[i * n + i];
      for (int j = 0; j <= i; j++) {
        double sum = matrix[i * n + j];
        for (int k = 0; k < j; k++) {
          sum -= matrix[i * n + k] * matrix[j * n + k];
        }
        if (j < i) {
          double pivot = matrix[j * n + j];
          matrix[i * n + j] = pivot == 0 ? 0 : sum / pivot;
        } else if (sum > leastPivot * diagonal && sum > 0) {
          matrix[i * n + i] = Math.sqrt(sum);
          rank++;
        } else {
          matrix[i * n + i] = 0;
        }
      }
    }
    return rank;
  }

  /**
   * Solves a factored system in place; unknowns of pivots that did not count are zero.
   *
   * @param factor what {@link #factor} left
   * @param n the number of rows
   * @param vector the right-hand side; holds the solution afterwards
   */
  public static void substitute(double[] factor, int n, double[] vector) {
    for (int i = 0; i < n; i++) {
      double sum = vector[i];
      for (int k = 0; k < i; k++) {
        sum -= factor[i * n + k] * vector[k];
      }
      vector[i] = factor[i * n + i] == 0 ? 0 : sum / factor[i * n + i];
    }
    for (int i = n - 1; i >= 0; i--) {
      double sum = vector[i];
      for (int k = i + 1; k < n; k++) {
        sum -= factor[k * n + i] * vector[k];
      }
      vector[i] = factor[i * n + i] == 0 ? 0 : sum / factor[i * n + i];
    }
  }
}
