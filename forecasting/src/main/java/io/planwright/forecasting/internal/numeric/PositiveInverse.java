package io.planwright.forecasting.internal.numeric;

/** The inverse of a matrix that is positive definite. */
public final class PositiveInverse {

  private PositiveInverse() {}

  /**
   * Inverts in place by Cholesky's factor, in k³ multiplications.
   *
   * @param matrix row-major k × k, of which the lower triangle is read; holds the whole inverse
   *     afterwards, or nothing of use where there is none
   * @param k the number of rows
   * @param leastPivot pivots of no more than this share of their diagonal element count as zero
   * @return whether there is an inverse, all of it finite
   */
  public static boolean invert(double[] matrix, int k, double leastPivot) {
    if (!factor(matrix, k, leastPivot)) {
      return false;
    }
    for (int j = 0; j < k; j++) {
      invertColumn(matrix, k, j);
    }
    for (int i = 0; i < k; i++) {
      for (int j = 0; j <= i; j++) {
        double sum = 0;
        for (int m = i; m < k; m++) {
          sum += matrix[m * k + i] * matrix[m * k + j];
        }
        if (!Double.isFinite(sum)) {
          return false;
        }
        matrix[j * k + i] = sum;
        matrix[i * k + j] = sum;
      }
    }
    return true;
  }

  private static boolean factor(double[] matrix, int k, double leastPivot) {
    for (int i = 0; i < k; i++) {
      double diagonal = matrix[i * k + i];
      for (int j = 0; j <= i; j++) {
        double sum = matrix[i * k + j];
        for (int m = 0; m < j; m++) {
          sum -= matrix[i * k + m] * matrix[j * k + m];
        }
        if (j < i) {
          matrix[i * k + j] = sum / matrix[j * k + j];
        } else if (sum > leastPivot * diagonal && sum > 0) {
          matrix[i * k + i] = Math.sqrt(sum);
        } else {
          return false;
        }
      }
    }
    return true;
  }

  /** Column j of the inverse of the factor, which stands in its lower triangle. */
  private static void invertColumn(double[] matrix, int k, int j) {
    matrix[j * k + j] = 1 / matrix[j * k + j];
    for (int i = j + 1; i < k; i++) {
      double sum = 0;
      for (int m = j; m < i; m++) {
        sum -= matrix[i * k + m] * matrix[m * k + j];
      }
      matrix[i * k + j] = sum / matrix[i * k + i];
    }
  }
}
