package io.planwright.forecasting.tbats;

import java.util.Arrays;

/** Sums of products of columns. */
final class GramMatrix {

  private GramMatrix() {}

  /**
   * Fills the lower triangle of A'A, where A has one row a period; only observed periods count.
   * Four rows at a time, so that a sum is loaded and stored once for four products.
   */
  static void fill(double[] rows, boolean[] observed, int n, int width, double[] gram) {
    Arrays.fill(gram, 0);
    int[] at = new int[4];
    int pending = 0;
    for (int t = 0; t < n; t++) {
      if (!observed[t]) {
        continue;
      }
      at[pending++] = t * width;
      if (pending == 4) {
        addFour(rows, at[0], at[1], at[2], at[3], width, gram);
        pending = 0;
      }
    }
    for (int k = 0; k < pending; k++) {
      addOne(rows, at[k], width, gram);
    }
  }

  private static void addFour(double[] rows, int a, int b, int c, int d, int width, double[] gram) {
    for (int i = 0; i < width; i++) {
      double x = rows[a + i];
      double y = rows[b + i];
      double z = rows[c + i];
      double w = rows[d + i];
      int target = i * width;
      for (int j = 0; j <= i; j++) {
        gram[target + j] += x * rows[a + j] + y * rows[b + j] + z * rows[c + j] + w * rows[d + j];
      }
    }
  }

  private static void addOne(double[] rows, int a, int width, double[] gram) {
    for (int i = 0; i < width; i++) {
      double x = rows[a + i];
      int target = i * width;
      for (int j = 0; j <= i; j++) {
        gram[target + j] += x * rows[a + j];
      }
    }
  }
}
