package io.planwright.forecasting.internal.numeric;

/** The inverse of a small square matrix. */
public final class SquareInverse {

  private SquareInverse() {}

  /**
   * Inverts by Gauss and Jordan's elimination with pivots by rows, in k³ multiplications.
   *
   * @param matrix row-major k × k; destroyed
   * @param k the number of rows
   * @param into row-major k × k; holds the inverse afterwards
   * @return whether there is an inverse
   */
  public static boolean invert(double[] matrix, int k, double[] into) {
    for (int i = 0; i < k * k; i++) {
      into[i] = i % (k + 1) == 0 ? 1 : 0;
    }
    for (int j = 0; j < k; j++) {
      int best = j;
      for (int i = j + 1; i < k; i++) {
        best = Math.abs(matrix[i * k + j]) > Math.abs(matrix[best * k + j]) ? i : best;
      }
      double pivot = matrix[best * k + j];
      if (pivot == 0 || !Double.isFinite(pivot)) {
        return false;
      }
      swap(matrix, k, j, best);
      swap(into, k, j, best);
      for (int m = 0; m < k; m++) {
        matrix[j * k + m] /= pivot;
        into[j * k + m] /= pivot;
      }
      for (int i = 0; i < k; i++) {
        double share = matrix[i * k + j];
        if (i != j && share != 0) {
          for (int m = 0; m < k; m++) {
            matrix[i * k + m] -= share * matrix[j * k + m];
            into[i * k + m] -= share * into[j * k + m];
          }
        }
      }
    }
    return true;
  }

  private static void swap(double[] matrix, int k, int a, int b) {
    if (a == b) {
      return;
    }
    for (int m = 0; m < k; m++) {
      double value = matrix[a * k + m];
      matrix[a * k + m] = matrix[b * k + m];
      matrix[b * k + m] = value;
    }
  }
}
