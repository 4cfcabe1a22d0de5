package io.planwright.allocation.budget;

/** The triangular factor of a positive definite matrix, and what it solves. */
final class Cholesky {

  private final double[][] factor;

  private Cholesky(double[][] factor) {
    this.factor = factor;
  }

  /** Factors a matrix in its own place. */
  static Cholesky of(double[][] matrix) {
    int n = matrix.length;
    for (int i = 0; i < n; i++) {
      double[] row = matrix[i];
      for (int j = 0; j <= i; j++) {
        double sum = row[j];
        double[] other = matrix[j];
        for (int k = 0; k < j; k++) {
          sum -= row[k] * other[k];
        }
        // A pivot that rounding took away stands for a direction without curvature.
        row[j] = i == j ? Math.sqrt(Math.max(sum, Double.MIN_NORMAL)) : sum / other[j];
      }
    }
    return new Cholesky(matrix);
  }

  /** Solves in the place of the right side. */
  void solve(double[] right) {
    int n = factor.length;
    for (int i = 0; i < n; i++) {
      double sum = right[i];
      for (int k = 0; k < i; k++) {
        sum -= factor[i][k] * right[k];
      }
      right[i] = sum / factor[i][i];
    }
    for (int i = n - 1; i >= 0; i--) {
      double sum = right[i];
      for (int k = i + 1; k < n; k++) {
        sum -= factor[k][i] * right[k];
      }
      right[i] = sum / factor[i][i];
    }
  }
}
