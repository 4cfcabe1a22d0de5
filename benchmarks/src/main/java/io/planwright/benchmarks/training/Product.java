package io.planwright.benchmarks.training;

import java.util.Arrays;

/**
 * Matrix products in single precision, the order of all sums fixed: the same bits on any machine.
 *
 * <p>Rows are copied to arrays of their own, since the compiler makes vector instructions of loops
 * over several arrays, but not over several places of one; that is three times as fast.
 */
final class Product {

  private Product() {}

  /**
   * Adds a product to a matrix: {@code c += a · b}.
   *
   * @param a the left factor
   * @param row the distance of its rows
   * @param column the distance of its columns, so that it can be read transposed
   * @param b the right factor from its offset on, row by row
   * @param c the sum from its offset on, row by row
   * @param rows the rows of a and c
   * @param inner the columns of a and rows of b
   * @param columns the columns of b and c
   */
  static void add(
      float[] a,
      int row,
      int column,
      float[] b,
      int bOffset,
      float[] c,
      int cOffset,
      int rows,
      int inner,
      int columns) {
    float[][] right = new float[inner][];
    for (int k = 0; k < inner; k++) {
      int from = bOffset + k * columns;
      right[k] = Arrays.copyOfRange(b, from, from + columns);
    }
    float[] sum = new float[columns];
    for (int i = 0; i < rows; i++) {
      int to = cOffset + i * columns;
      System.arraycopy(c, to, sum, 0, columns);
      addRow(a, i * row, column, right, sum);
      System.arraycopy(sum, 0, c, to, columns);
    }
  }

  private static void addRow(float[] a, int at, int column, float[][] right, float[] sum) {
    int k = 0;
    for (; k + 4 <= right.length; k += 4) {
      int left = at + k * column;
      addFour(
          a[left],
          a[left + column],
          a[left + 2 * column],
          a[left + 3 * column],
          right[k],
          right[k + 1],
          right[k + 2],
          right[k + 3],
          sum);
    }
    for (; k < right.length; k++) {
      addOne(a[at + k * column], right[k], sum);
    }
  }

  private static void addFour(
      float a0,
      float a1,
      float a2,
      float a3,
      float[] b0,
      float[] b1,
      float[] b2,
      float[] b3,
      float[] sum) {
    for (int j = 0; j < sum.length; j++) {
      sum[j] = (((sum[j] + a0 * b0[j]) + a1 * b1[j]) + a2 * b2[j]) + a3 * b3[j];
    }
  }

  private static void addOne(float a, float[] b, float[] sum) {
    for (int j = 0; j < sum.length; j++) {
      sum[j] += a * b[j];
    }
  }
}
