package io.planwright.forecasting.regression;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reflections that turn columns into a triangle, one column after the other: a column that the ones
 * before it explain to within the rounding of its own values is left out, so that of equal columns
 * the first one stays.
 *
 * <p>A. Björck, "Numerical Methods for Least Squares Problems", 1996, sections 2.3 and 2.7.
 */
final class HouseholderQr {

  /** A column that others explain, with what it is made of in units of the given columns. */
  record Explained(int column, int[] by, double[] shares) implements Serializable {}

  private final double[][] columns;
  private final double[] noise;
  private final double[] figures;
  private final int rows;
  private final double tolerance;

  private final int[] kept;
  private final double[] scales;
  private final double[][] triangleRows;
  private final List<Explained> explained = new ArrayList<>();
  private int rank;

  private HouseholderQr(double[][] columns, double[] noise, double[] figures) {
    this.columns = columns;
    this.noise = noise;
    this.figures = figures;
    this.rows = figures.length;
    this.kept = new int[columns.length];
    this.scales = new double[columns.length];
    this.triangleRows = new double[columns.length][];
    this.tolerance = Design.rounding(rows);
  }

  /**
   * Factors columns in order.
   *
   * @param columns of a length near 1 each, all with as many rows as figures; overwritten
   * @param noise the size of the values that each column came from, in units of the column
   * @param figures the right-hand side; overwritten
   */
  static HouseholderQr of(double[][] columns, double[] noise, double[] figures) {
    HouseholderQr qr = new HouseholderQr(columns, noise, figures);
    for (int j = 0; j < columns.length; j++) {
      qr.take(j);
    }
    return qr;
  }

  private void take(int j) {
    double[] column = columns[j];
    for (int q = 0; q < rank; q++) {
      reflect(q, column);
    }
    double left = rank < rows ? Math.sqrt(dot(column, column, rank)) : 0;
    double[] shares = solve(column);
    double blur = noise[j];
    for (int q = 0; q < rank; q++) {
      blur += Math.abs(shares[q]) * noise[kept[q]];
    }
    if (left <= tolerance * blur) {
      explained.add(new Explained(j, Arrays.copyOf(kept, rank), shares));
      return;
    }
    double diagonal = column[rank] > 0 ? -left : left;
    double[] row = Arrays.copyOf(column, rank + 1);
    row[rank] = diagonal;
    triangleRows[rank] = row;
    kept[rank] = j;
    column[rank] -= diagonal;
    scales[rank] = -1 / (diagonal * column[rank]);
    reflect(rank, figures);
    rank++;
  }

  private void reflect(int q, double[] vector) {
    double[] axis = columns[kept[q]];
    double share = scales[q] * dot(axis, vector, q);
    for (int i = q; i < rows; i++) {
      vector[i] -= share * axis[i];
    }
  }

  private static double dot(double[] a, double[] b, int from) {
    double first = 0;
    double second = 0;
    double third = 0;
    double fourth = 0;
    int i = from;
    for (; i + 3 < a.length; i += 4) {
      first = Math.fma(a[i], b[i], first);
      second = Math.fma(a[i + 1], b[i + 1], second);
      third = Math.fma(a[i + 2], b[i + 2], third);
      fourth = Math.fma(a[i + 3], b[i + 3], fourth);
    }
    for (; i < a.length; i++) {
      first = Math.fma(a[i], b[i], first);
    }
    return first + second + (third + fourth);
  }

  /** Solves the triangle so far, which is transposed, for the first entries of a vector. */
  private double[] solve(double[] vector) {
    double[] solution = Arrays.copyOf(vector, rank);
    for (int i = rank - 1; i >= 0; i--) {
      solution[i] /= triangleRows[i][i];
      for (int k = 0; k < i; k++) {
        solution[k] -= triangleRows[i][k] * solution[i];
      }
    }
    return solution;
  }

  int[] kept() {
    return Arrays.copyOf(kept, rank);
  }

  List<Explained> explained() {
    return explained;
  }

  /** The lower triangle, row-major, whose product with its transpose is that of the columns. */
  double[] triangle() {
    double[] triangle = new double[rank * rank];
    for (int i = 0; i < rank; i++) {
      System.arraycopy(triangleRows[i], 0, triangle, i * rank, i + 1);
    }
    return triangle;
  }

  /** The least-squares slopes of the kept columns. */
  double[] slopes() {
    return solve(figures);
  }
}
