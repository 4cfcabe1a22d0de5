package io.planwright.forecasting.internal.numeric;

import java.util.Arrays;

/**
 * Products of matrices held column by column, at the speed of a machine's vectors: sums run in many
 * lanes, in an order that depends on the number of rows alone, so that equal input gives equal
 * bits.
 */
public final class ColumnProducts {

  private static final int LANES = 32;
  private static final int BLOCK = 8 * LANES;

  private ColumnProducts() {}

  /**
   * Computes X′·W·X in n·k²/2 multiplications.
   *
   * @param columns X: k columns of n rows; only read
   * @param weights W, one a row; only read
   * @param gram row-major k × k; its lower triangle is set, the upper one left alone
   */
  public static void gram(double[][] columns, double[] weights, double[] gram) {
    int k = columns.length;
    int n = weights.length;
    int whole = n - n % BLOCK;
    double[] lanes = new double[k * (k + 1) / 2 * LANES];
    double[] weighted = new double[BLOCK];
    for (int start = 0; start < whole; start += BLOCK) {
      int pair = 0;
      for (int i = 0; i < k; i++) {
        multiply(weights, columns[i], start, weighted);
        for (int j = 0; j <= i; j++) {
          addProducts(weighted, columns[j], start, lanes, pair);
          pair += LANES;
        }
      }
    }
    int pair = 0;
    for (int i = 0; i < k; i++) {
      for (int j = 0; j <= i; j++) {
        double sum = sum(lanes, pair);
        for (int r = whole; r < n; r++) {
          sum += weights[r] * columns[i][r] * columns[j][r];
        }
        gram[i * k + j] = sum;
        pair += LANES;
      }
    }
  }

  /**
   * Computes X′·v.
   *
   * @param columns X: k columns of n rows; only read
   * @param vector v, n numbers; only read
   * @param into holds the k products afterwards
   */
  public static void against(double[][] columns, double[] vector, double[] into) {
    int n = vector.length;
    int whole = n - n % BLOCK;
    double[] lanes = new double[LANES];
    double[] block = new double[BLOCK];
    for (int j = 0; j < columns.length; j++) {
      double[] column = columns[j];
      Arrays.fill(lanes, 0);
      for (int start = 0; start < whole; start += BLOCK) {
        System.arraycopy(vector, start, block, 0, BLOCK);
        addProducts(block, column, start, lanes, 0);
      }
      double sum = sum(lanes, 0);
      for (int r = whole; r < n; r++) {
        sum += vector[r] * column[r];
      }
      into[j] = sum;
    }
  }

  /**
   * Computes X·c.
   *
   * @param columns X: k columns of n rows; only read
   * @param coefficients c, k numbers; only read
   * @param into holds the n sums afterwards
   */
  public static void combine(double[][] columns, double[] coefficients, double[] into) {
    int n = into.length;
    Arrays.fill(into, 0);
    for (int start = 0; start < n; start += BLOCK) {
      int end = Math.min(n, start + BLOCK);
      for (int j = 0; j < columns.length; j++) {
        double coefficient = coefficients[j];
        double[] column = columns[j];
        for (int r = start; r < end; r++) {
          into[r] += coefficient * column[r];
        }
      }
    }
  }

  private static void multiply(double[] weights, double[] column, int start, double[] into) {
    for (int r = 0; r < BLOCK; r++) {
      into[r] = weights[start + r] * column[start + r];
    }
  }

  private static void addProducts(double[] a, double[] b, int start, double[] lanes, int at) {
    for (int r = 0; r < LANES; r++) {
      int s = start + r;
      lanes[at + r] +=
          ((a[r] * b[s] + a[r + LANES] * b[s + LANES])
                  + (a[r + 2 * LANES] * b[s + 2 * LANES] + a[r + 3 * LANES] * b[s + 3 * LANES]))
              + ((a[r + 4 * LANES] * b[s + 4 * LANES] + a[r + 5 * LANES] * b[s + 5 * LANES])
                  + (a[r + 6 * LANES] * b[s + 6 * LANES] + a[r + 7 * LANES] * b[s + 7 * LANES]));
    }
  }

  private static double sum(double[] lanes, int from) {
    double sum = 0;
    for (int r = 0; r < LANES; r++) {
      sum += lanes[from + r];
    }
    return sum;
  }

  /**
   * Copies the lower triangle of a square matrix onto the upper one.
   *
   * @param matrix row-major k × k
   * @param k the number of columns
   */
  public static void mirror(double[] matrix, int k) {
    for (int i = 0; i < k; i++) {
      for (int j = 0; j < i; j++) {
        matrix[j * k + i] = matrix[i * k + j];
      }
    }
  }
}
