package io.planwright.forecasting.internal.numeric;

import java.util.Arrays;

/** Sums of weighted products of the columns of a matrix, four rows a pass. */
public final class WeightedGram {

  private WeightedGram() {}

  /**
   * Computes X′·W·X in n·k²/2 multiplications without allocation. The order of the additions
   * depends on the numbers of rows and columns alone, so that equal input gives equal bits.
   *
   * @param matrix X, row-major n × k; only read
   * @param n the number of rows
   * @param k the number of columns
   * @param weights W, one a row; only read
   * @param gram row-major k × k; its lower triangle is set, the upper one left alone
   */
  public static void compute(double[] matrix, int n, int k, double[] weights, double[] gram) {
    for (int i = 0; i < k; i++) {
      Arrays.fill(gram, i * k, i * k + i + 1, 0);
    }
    int row = 0;
    for (; row + 3 < n; row += 4) {
      addFour(matrix, row, k, weights, gram);
    }
    for (; row < n; row++) {
      int at = row * k;
      for (int i = 0; i < k; i++) {
        double scaled = weights[row] * matrix[at + i];
        for (int j = 0; j <= i; j++) {
          gram[i * k + j] += scaled * matrix[at + j];
        }
      }
    }
  }

  private static void addFour(double[] matrix, int row, int k, double[] weights, double[] gram) {
    int a = row * k;
    int b = a + k;
    int c = b + k;
    int d = c + k;
    for (int i = 0; i < k; i++) {
      double wa = weights[row] * matrix[a + i];
      double wb = weights[row + 1] * matrix[b + i];
      double wc = weights[row + 2] * matrix[c + i];
      double wd = weights[row + 3] * matrix[d + i];
      int into = i * k;
      for (int j = 0; j <= i; j++) {
        gram[into + j] +=
            (wa * matrix[a + j] + wb * matrix[b + j]) + (wc * matrix[c + j] + wd * matrix[d + j]);
      }
    }
  }

  /**
   * Copies the lower triangle onto the upper one.
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
