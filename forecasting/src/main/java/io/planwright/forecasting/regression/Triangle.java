package io.planwright.forecasting.regression;

/** Lower triangles, row-major in a square array, above whose diagonal nothing is read. */
final class Triangle {

  private Triangle() {}

  /**
   * Replaces a matrix by its Cholesky factor.
   *
   * @param matrix n × n, of which the lower triangle is read
   * @param n the number of rows
   * @param leastPivot below which a pivot counts as 0, and its column is left out
   * @return the least pivot before it was left out
   */
  static double factor(double[] matrix, int n, double leastPivot) {
    double least = Double.POSITIVE_INFINITY;
    for (int i = 0; i < n; i++) {
      int row = i * n;
      for (int j = 0; j < i; j++) {
        double pivot = matrix[j * n + j];
        double sum = matrix[row + j] - dot(matrix, row, j * n, j);
        matrix[row + j] = pivot == 0 ? 0 : sum / pivot;
      }
      double left = matrix[row + i] - dot(matrix, row, row, i);
      least = Math.min(least, left);
      matrix[row + i] = left > leastPivot && left > 0 ? Math.sqrt(left) : 0;
    }
    return least;
  }

  private static double dot(double[] matrix, int a, int b, int length) {
    double even = 0;
    double odd = 0;
    int k = 0;
    for (; k + 1 < length; k += 2) {
      even = Math.fma(matrix[a + k], matrix[b + k], even);
      odd = Math.fma(matrix[a + k + 1], matrix[b + k + 1], odd);
    }
    if (k < length) {
      even = Math.fma(matrix[a + k], matrix[b + k], even);
    }
    return even + odd;
  }

  /** The inverse of a triangle without a zero on its diagonal. */
  static double[] inverse(double[] triangle, int n) {
    double[] inverse = new double[n * n];
    for (int i = 0; i < n; i++) {
      int row = i * n;
      for (int k = 0; k < i; k++) {
        double factor = triangle[row + k];
        int other = k * n;
        for (int j = 0; j <= k; j++) {
          inverse[row + j] -= factor * inverse[other + j];
        }
      }
      double pivot = 1 / triangle[row + i];
      for (int j = 0; j < i; j++) {
        inverse[row + j] *= pivot;
      }
      inverse[row + i] = pivot;
    }
    return inverse;
  }

  /** The triangle times a vector. */
  static double[] times(double[] triangle, int n, double[] vector) {
    double[] product = new double[n];
    for (int i = 0; i < n; i++) {
      double sum = 0;
      for (int j = 0; j <= i; j++) {
        sum += triangle[i * n + j] * vector[j];
      }
      product[i] = sum;
    }
    return product;
  }

  /** The transposed triangle times a vector. */
  static double[] transposedTimes(double[] triangle, int n, double[] vector) {
    double[] product = new double[n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j <= i; j++) {
        product[j] += triangle[i * n + j] * vector[i];
      }
    }
    return product;
  }

  /** The root of the sum of the squares. */
  static double norm(double[] triangle, int n) {
    double squares = 0;
    for (int i = 0; i < n; i++) {
      for (int j = 0; j <= i; j++) {
        squares += triangle[i * n + j] * triangle[i * n + j];
      }
    }
    return Math.sqrt(squares);
  }

  /**
   * The ratio of the largest and the least singular value, by rotations of pairs of rows until all
   * are orthogonal (one-sided Jacobi), which is accurate for the least value too.
   *
   * @return at least 1; 1 for no rows
   */
  static double condition(double[] triangle, int n) {
    double[] rows = triangle.clone();
    boolean turned = true;
    for (int sweep = 0; turned && sweep < 60; sweep++) {
      turned = false;
      for (int i = 1; i < n; i++) {
        for (int j = 0; j < i; j++) {
          turned |= orthogonalize(rows, n, i * n, j * n);
        }
      }
    }
    double least = Double.POSITIVE_INFINITY;
    double most = 0;
    for (int i = 0; i < n; i++) {
      double size = Math.sqrt(dot(rows, i * n, i * n, n));
      least = Math.min(least, size);
      most = Math.max(most, size);
    }
    return n == 0 ? 1 : most / least;
  }

  private static boolean orthogonalize(double[] rows, int n, int a, int b) {
    double aa = dot(rows, a, a, n);
    double bb = dot(rows, b, b, n);
    double ab = dot(rows, a, b, n);
    if (Math.abs(ab) <= 1e-15 * Math.sqrt(aa * bb)) {
      return false;
    }
    double zeta = (bb - aa) / (2 * ab);
    double tangent = Math.copySign(1, zeta) / (Math.abs(zeta) + Math.sqrt(1 + zeta * zeta));
    double cosine = 1 / Math.sqrt(1 + tangent * tangent);
    double sine = cosine * tangent;
    for (int k = 0; k < n; k++) {
      double x = rows[a + k];
      double y = rows[b + k];
      rows[a + k] = cosine * x - sine * y;
      rows[b + k] = sine * x + cosine * y;
    }
    return true;
  }
}
