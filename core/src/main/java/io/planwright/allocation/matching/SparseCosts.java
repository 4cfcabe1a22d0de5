package io.planwright.allocation.matching;

import io.planwright.internal.Require;
import java.io.Serial;
import java.io.Serializable;
import java.util.Arrays;

/**
 * The costs, or gains, of the pairs of a row and a column that are allowed, as compressed sparse
 * rows: those of row {@code i} are at the indexes from {@code rowStarts[i]} to before {@code
 * rowStarts[i + 1]}. All other pairs are forbidden.
 *
 * <p>Immutable, serializable and thread-safe.
 */
public final class SparseCosts implements Serializable {

  @Serial private static final long serialVersionUID = 1;

  private final int columnCount;
  private final int[] rowStarts;
  private final int[] columns;
  private final double[] costs;

  private SparseCosts(int columnCount, int[] rowStarts, int[] columns, double[] costs) {
    this.columnCount = columnCount;
    this.rowStarts = rowStarts;
    this.columns = columns;
    this.costs = costs;
  }

  /**
   * Takes compressed sparse rows; the arrays are copied.
   *
   * @param columnCount how many columns there are, at least 0
   * @param rowStarts where each row starts, and at the end how many pairs there are: one more than
   *     there are rows; from 0, not falling
   * @param columns the column of each pair, from 0 to before {@code columnCount}; none twice in a
   *     row
   * @param costs the cost or gain of each pair, from -1e100 to 1e100; as many as columns
   * @return the costs
   * @throws IllegalArgumentException if one of this does not hold
   */
  public static SparseCosts of(int columnCount, int[] rowStarts, int[] columns, double[] costs) {
    Require.notNegative(columnCount, "columnCount", "Count the columns.");
    int[] starts = Require.nonNull(rowStarts, "rowStarts").clone();
    int[] listed = Require.nonNull(columns, "columns").clone();
    double[] values = Require.nonNull(costs, "costs").clone();
    Require.that(
        listed.length == values.length,
        "costs.length",
        values.length,
        "be columns.length, " + listed.length,
        "Give each pair a column and a cost.");
    checkStarts(starts, listed.length);
    checkPairs(columnCount, starts, listed, values);
    return new SparseCosts(columnCount, starts, listed, values);
  }

  private static void checkStarts(int[] starts, int pairs) {
    Require.that(
        starts.length > 0 && starts[0] == 0,
        "rowStarts",
        Arrays.toString(Arrays.copyOf(starts, Math.min(1, starts.length))),
        "begin with 0",
        "Say where each row starts, and at the end how many pairs there are.");
    for (int i = 1; i < starts.length; i++) {
      Require.atLeast(
          starts[i], starts[i - 1], "rowStarts[" + i + "]", "A row ends where the next starts.");
    }
    Require.that(
        starts[starts.length - 1] == pairs,
        "rowStarts[" + (starts.length - 1) + "]",
        starts[starts.length - 1],
        "be the number of pairs, " + pairs,
        "The last entry says where the last row ends.");
  }

  private static void checkPairs(int columnCount, int[] starts, int[] listed, double[] values) {
    int[] seenIn = new int[columnCount];
    for (int i = 0; i + 1 < starts.length; i++) {
      for (int e = starts[i]; e < starts[i + 1]; e++) {
        int j = listed[e];
        if (j < 0 || j >= columnCount || seenIn[j] == i + 1) {
          refuseColumn(columnCount, e, j);
        }
        seenIn[j] = i + 1;
        if (!(Math.abs(values[e]) <= Costs.LARGEST)) {
          Require.between(
              values[e],
              -Costs.LARGEST,
              Costs.LARGEST,
              "costs[" + e + "]",
              "Leave out a pair that is forbidden.");
        }
      }
    }
  }

  private static void refuseColumn(int columnCount, int at, int column) {
    String field = "columns[" + at + "]";
    Require.that(
        column >= 0 && column < columnCount,
        field,
        column,
        "be from 0 to before " + columnCount,
        "Columns are numbered from 0.");
    Require.that(false, field, column, "not be twice in a row", "Give a pair once.");
  }

  /**
   * How many rows there are.
   *
   * @return at least 0
   */
  public int rowCount() {
    return rowStarts.length - 1;
  }

  /**
   * How many columns there are.
   *
   * @return at least 0
   */
  public int columnCount() {
    return columnCount;
  }

  /**
   * How many pairs are allowed.
   *
   * @return at least 0
   */
  public int pairCount() {
    return columns.length;
  }

  Costs signed(double sign) {
    return new Signed(this, sign);
  }

  /** The values as costs to be minimised. */
  private record Signed(SparseCosts source, double sign) implements Costs {

    @Override
    public int rows() {
      return source.rowCount();
    }

    @Override
    public int columns() {
      return source.columnCount;
    }

    @Override
    public long pairs() {
      return source.columns.length;
    }

    @Override
    public void rowMinima(double[] minima) {
      for (int i = 0; i < minima.length; i++) {
        double least = Double.POSITIVE_INFINITY;
        for (int e = source.rowStarts[i]; e < source.rowStarts[i + 1]; e++) {
          least = Math.min(least, sign * source.costs[e]);
        }
        minima[i] = least;
      }
    }

    @Override
    public void lowerColumns(double[] rowPrices, double[] columnPrices) {
      for (int i = 0; i < rowPrices.length; i++) {
        for (int e = source.rowStarts[i]; e < source.rowStarts[i + 1]; e++) {
          int j = source.columns[e];
          columnPrices[j] = Math.min(columnPrices[j], sign * source.costs[e] - rowPrices[i]);
        }
      }
    }

    @Override
    public void select(int row, double[] prices, NearestColumns into) {
      into.offer(
          source.costs,
          source.columns,
          sign,
          prices,
          source.rowStarts[row],
          source.rowStarts[row + 1]);
    }

    @Override
    public String columnsOf(int row) {
      return Columns.named(
          Arrays.copyOfRange(source.columns, source.rowStarts[row], source.rowStarts[row + 1]));
    }
  }
}
