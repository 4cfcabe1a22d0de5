package io.planwright.benchmarks.training;

/**
 * Matrix products in single precision, the order of all sums fixed: the same bits on any machine.
 * Blocks of four rows and four columns let the compiler use vector instructions.
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
   * @param rows the rows of a and c; a multiple of 4
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
    for (int i = 0; i < rows; i += 4) {
      int at = i * row;
      int to = cOffset + i * columns;
      int k = 0;
      for (; k + 4 <= inner; k += 4) {
        int left = at + k * column;
        block(a, left, row, column, b, bOffset + k * columns, c, to, columns);
      }
      for (; k < inner; k++) {
        int left = at + k * column;
        strip(a, left, row, b, bOffset + k * columns, c, to, columns);
      }
    }
  }

  private static void block(
      float[] a, int at, int row, int column, float[] b, int from, float[] c, int to, int n) {
    int second = at + row;
    int third = second + row;
    int fourth = third + row;
    block(
        a[at],
        a[at + column],
        a[at + 2 * column],
        a[at + 3 * column],
        a[second],
        a[second + column],
        a[second + 2 * column],
        a[second + 3 * column],
        a[third],
        a[third + column],
        a[third + 2 * column],
        a[third + 3 * column],
        a[fourth],
        a[fourth + column],
        a[fourth + 2 * column],
        a[fourth + 3 * column],
        b,
        from,
        c,
        to,
        n);
  }

  private static void block(
      float a00,
      float a01,
      float a02,
      float a03,
      float a10,
      float a11,
      float a12,
      float a13,
      float a20,
      float a21,
      float a22,
      float a23,
      float a30,
      float a31,
      float a32,
      float a33,
      float[] b,
      int from,
      float[] c,
      int to,
      int n) {
    int b1 = from + n;
    int b2 = b1 + n;
    int b3 = b2 + n;
    int c1 = to + n;
    int c2 = c1 + n;
    int c3 = c2 + n;
    for (int j = 0; j < n; j++) {
      float x0 = b[from + j];
      float x1 = b[b1 + j];
      float x2 = b[b2 + j];
      float x3 = b[b3 + j];
      c[to + j] = (((c[to + j] + a00 * x0) + a01 * x1) + a02 * x2) + a03 * x3;
      c[c1 + j] = (((c[c1 + j] + a10 * x0) + a11 * x1) + a12 * x2) + a13 * x3;
      c[c2 + j] = (((c[c2 + j] + a20 * x0) + a21 * x1) + a22 * x2) + a23 * x3;
      c[c3 + j] = (((c[c3 + j] + a30 * x0) + a31 * x1) + a32 * x2) + a33 * x3;
    }
  }

  private static void strip(
      float[] a, int at, int row, float[] b, int from, float[] c, int to, int n) {
    float a0 = a[at];
    float a1 = a[at + row];
    float a2 = a[at + 2 * row];
    float a3 = a[at + 3 * row];
    for (int j = 0; j < n; j++) {
      float x = b[from + j];
      c[to + j] += a0 * x;
      c[to + n + j] += a1 * x;
      c[to + 2 * n + j] += a2 * x;
      c[to + 3 * n + j] += a3 * x;
    }
  }
}
