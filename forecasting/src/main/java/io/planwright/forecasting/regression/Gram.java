package io.planwright.forecasting.regression;

/**
 * The products of all pairs of columns of a design, summed over its rows.
 *
 * <p>A tile of rows is copied to where it stays in the first cache, and blocks of 4 × 4 columns go
 * over it with their 16 sums in registers: 2 loads for every 4 products instead of 8.
 */
final class Gram {

  private static final int TILE = 128;
  private static final int BLOCK = 4;
  private static final double LEAST = 1e-100;
  private static final double MOST = 1e100;

  final int columns;

  /** Row-major, of which the lower triangle is filled. */
  final double[] products;

  /** The products with the figures. */
  final double[] withFigures;

  /** The sum of the squares of the figures. */
  final double ofFigures;

  private Gram(int columns, double[] products, double[] withFigures, double ofFigures) {
    this.columns = columns;
    this.products = products;
    this.withFigures = withFigures;
    this.ofFigures = ofFigures;
  }

  /**
   * The columns, and the figures at the end, whose square has left or come near the end of the
   * range of numbers; empty if there is none.
   */
  boolean[] unsafe() {
    boolean[] unsafe = new boolean[columns + 1];
    boolean any = isUnsafe(ofFigures);
    unsafe[columns] = any;
    for (int j = 0; j < columns; j++) {
      unsafe[j] = isUnsafe(products[j * columns + j]);
      any |= unsafe[j];
    }
    return any ? unsafe : new boolean[0];
  }

  private static boolean isUnsafe(double square) {
    return !(square > LEAST && square < MOST);
  }

  static Gram of(Design design) {
    int columns = design.columns;
    int stride = (columns + BLOCK - 1) / BLOCK * BLOCK;
    double[] sums = new double[stride * stride];
    double[] withFigures = new double[stride];
    // Columns beyond the last stay 0 in it, and so do their products.
    double[] tile = new double[(stride + 1) * TILE];
    double squares = 0;
    for (int from = 0; from < design.rows; from += TILE) {
      int length = Math.min(TILE, design.rows - from);
      for (int j = 0; j < columns; j++) {
        design.copy(j, from, length, tile, j * TILE);
      }
      design.copy(columns, from, length, tile, stride * TILE);
      squares += addTile(tile, length, stride, sums, withFigures);
    }
    return new Gram(columns, compact(sums, stride, columns), withFigures, squares);
  }

  private static double[] compact(double[] sums, int stride, int columns) {
    if (stride == columns) {
      return sums;
    }
    double[] compact = new double[columns * columns];
    for (int i = 0; i < columns; i++) {
      System.arraycopy(sums, i * stride, compact, i * columns, columns);
    }
    return compact;
  }

  private static double addTile(
      double[] tile, int length, int stride, double[] sums, double[] withFigures) {
    for (int i = 0; i < stride; i += BLOCK) {
      for (int j = 0; j < i; j += BLOCK) {
        addBlock(tile, i * TILE, j * TILE, length, sums, i * stride + j, stride);
      }
      addDiagonal(tile, i * TILE, length, sums, i * stride + i, stride, withFigures, i);
    }
    return squares(tile, stride * TILE, stride * TILE + length);
  }

  private static double squares(double[] tile, int from, int to) {
    double even = 0;
    double odd = 0;
    int k = from;
    for (; k + 1 < to; k += 2) {
      even = Math.fma(tile[k], tile[k], even);
      odd = Math.fma(tile[k + 1], tile[k + 1], odd);
    }
    return k < to ? Math.fma(tile[k], tile[k], even) + odd : even + odd;
  }

  private static void addBlock(
      double[] tile, int a, int b, int length, double[] sums, int at, int stride) {
    double s00 = 0;
    double s01 = 0;
    double s02 = 0;
    double s03 = 0;
    double s10 = 0;
    double s11 = 0;
    double s12 = 0;
    double s13 = 0;
    double s20 = 0;
    double s21 = 0;
    double s22 = 0;
    double s23 = 0;
    double s30 = 0;
    double s31 = 0;
    double s32 = 0;
    double s33 = 0;
    for (int k = 0; k < length; k++) {
      double x0 = tile[a + k];
      double x1 = tile[a + TILE + k];
      double x2 = tile[a + 2 * TILE + k];
      double x3 = tile[a + 3 * TILE + k];
      double y0 = tile[b + k];
      double y1 = tile[b + TILE + k];
      double y2 = tile[b + 2 * TILE + k];
      double y3 = tile[b + 3 * TILE + k];
      s00 = Math.fma(x0, y0, s00);
      s01 = Math.fma(x0, y1, s01);
      s02 = Math.fma(x0, y2, s02);
      s03 = Math.fma(x0, y3, s03);
      s10 = Math.fma(x1, y0, s10);
      s11 = Math.fma(x1, y1, s11);
      s12 = Math.fma(x1, y2, s12);
      s13 = Math.fma(x1, y3, s13);
      s20 = Math.fma(x2, y0, s20);
      s21 = Math.fma(x2, y1, s21);
      s22 = Math.fma(x2, y2, s22);
      s23 = Math.fma(x2, y3, s23);
      s30 = Math.fma(x3, y0, s30);
      s31 = Math.fma(x3, y1, s31);
      s32 = Math.fma(x3, y2, s32);
      s33 = Math.fma(x3, y3, s33);
    }
    addRow(sums, at, s00, s01, s02, s03);
    addRow(sums, at + stride, s10, s11, s12, s13);
    addRow(sums, at + 2 * stride, s20, s21, s22, s23);
    addRow(sums, at + 3 * stride, s30, s31, s32, s33);
  }

  private static void addDiagonal(
      double[] tile,
      int a,
      int length,
      double[] sums,
      int at,
      int stride,
      double[] withFigures,
      int column) {
    int figures = stride * TILE;
    double s00 = 0;
    double s10 = 0;
    double s11 = 0;
    double s20 = 0;
    double s21 = 0;
    double s22 = 0;
    double s30 = 0;
    double s31 = 0;
    double s32 = 0;
    double s33 = 0;
    double f0 = 0;
    double f1 = 0;
    double f2 = 0;
    double f3 = 0;
    for (int k = 0; k < length; k++) {
      double x0 = tile[a + k];
      double x1 = tile[a + TILE + k];
      double x2 = tile[a + 2 * TILE + k];
      double x3 = tile[a + 3 * TILE + k];
      double y = tile[figures + k];
      f0 = Math.fma(x0, y, f0);
      f1 = Math.fma(x1, y, f1);
      f2 = Math.fma(x2, y, f2);
      f3 = Math.fma(x3, y, f3);
      s00 = Math.fma(x0, x0, s00);
      s10 = Math.fma(x1, x0, s10);
      s11 = Math.fma(x1, x1, s11);
      s20 = Math.fma(x2, x0, s20);
      s21 = Math.fma(x2, x1, s21);
      s22 = Math.fma(x2, x2, s22);
      s30 = Math.fma(x3, x0, s30);
      s31 = Math.fma(x3, x1, s31);
      s32 = Math.fma(x3, x2, s32);
      s33 = Math.fma(x3, x3, s33);
    }
    addRow(withFigures, column, f0, f1, f2, f3);
    addRow(sums, at, s00, 0, 0, 0);
    addRow(sums, at + stride, s10, s11, 0, 0);
    addRow(sums, at + 2 * stride, s20, s21, s22, 0);
    addRow(sums, at + 3 * stride, s30, s31, s32, s33);
  }

  private static void addRow(double[] sums, int at, double a, double b, double c, double d) {
    sums[at] += a;
    sums[at + 1] += b;
    sums[at + 2] += c;
    sums[at + 3] += d;
  }
}
