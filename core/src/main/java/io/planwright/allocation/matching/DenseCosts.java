package io.planwright.allocation.matching;

import io.planwright.internal.Require;
import java.util.stream.IntStream;

/** A dense matrix, as rows or row after row in one array, read where it is. */
final class DenseCosts implements Costs {

  private final double[][] blocks;
  private final int rows;
  private final int columns;
  private final double sign;

  private DenseCosts(double[][] blocks, int rows, int columns, double sign) {
    this.blocks = blocks;
    this.rows = rows;
    this.columns = columns;
    this.sign = sign;
  }

  static DenseCosts ofRows(double[][] values, double sign) {
    Require.nonNull(values, "costs");
    int columns = values.length == 0 ? 0 : Require.nonNull(values[0], "costs[0]").length;
    for (int i = 0; i < values.length; i++) {
      Require.nonNull(values[i], "costs[i]");
      Require.that(
          values[i].length == columns,
          "costs[" + i + "].length",
          values[i].length,
          "be the length of the first row, " + columns,
          "Give every row all columns; an infinite cost forbids one.");
    }
    return new DenseCosts(values, values.length, columns, sign);
  }

  static DenseCosts rowMajor(double[] values, int columns, double sign) {
    Require.nonNull(values, "costs");
    Require.positive(columns, "columns", "Say how long a row is.");
    Require.that(
        values.length % columns == 0,
        "costs.length",
        values.length,
        "be a multiple of the number of columns, " + columns,
        "Give every row all columns; an infinite cost forbids one.");
    return new DenseCosts(new double[][] {values}, values.length / columns, columns, sign);
  }

  private double[] values(int row) {
    return blocks.length == rows ? blocks[row] : blocks[0];
  }

  private int from(int row) {
    return blocks.length == rows ? 0 : row * columns;
  }

  @Override
  public int rows() {
    return rows;
  }

  @Override
  public int columns() {
    return columns;
  }

  @Override
  public long pairs() {
    return (long) rows * columns;
  }

  @Override
  public double sign() {
    return sign;
  }

  @Override
  public void rowMinima(double[] minima) {
    for (int i = 0; i < rows; i++) {
      minima[i] = smallest(values(i), from(i), from(i) + columns);
    }
  }

  /** Four minima side by side, because one would wait for itself. */
  private double smallest(double[] values, int from, int to) {
    double factor = sign;
    double a = Double.POSITIVE_INFINITY;
    double b = a;
    double c = a;
    double d = a;
    int j = from;
    for (; j + 3 < to; j += 4) {
      a = Math.min(a, factor * values[j]);
      b = Math.min(b, factor * values[j + 1]);
      c = Math.min(c, factor * values[j + 2]);
      d = Math.min(d, factor * values[j + 3]);
    }
    for (; j < to; j++) {
      a = Math.min(a, factor * values[j]);
    }
    return Math.min(Math.min(a, b), Math.min(c, d));
  }

  @Override
  public void lowerColumns(double[] rowPrices, double[] columnPrices) {
    for (int i = 0; i < rows; i++) {
      lower(columnPrices, values(i), from(i), rowPrices[i]);
    }
  }

  private void lower(double[] prices, double[] values, int from, double shift) {
    double factor = sign;
    for (int j = 0; j < prices.length; j++) {
      prices[j] = Math.min(prices[j], factor * values[from + j] - shift);
    }
  }

  /** Rows start at different columns, so that among equals they do not all take the first. */
  @Override
  public void select(int row, double[] prices, NearestColumns into) {
    int first = (int) ((long) row * columns / rows);
    into.offer(values(row), from(row), sign, prices, first, columns);
    into.offer(values(row), from(row), sign, prices, 0, first);
  }

  @Override
  public String columnsOf(int row) {
    double[] values = values(row);
    int from = from(row);
    return Columns.named(
        IntStream.range(0, columns)
            .filter(j -> sign * values[from + j] < Double.POSITIVE_INFINITY)
            .toArray());
  }
}
