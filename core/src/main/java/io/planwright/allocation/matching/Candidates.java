package io.planwright.allocation.matching;

import io.planwright.run.RunControl;
import java.util.Arrays;

/**
 * For each row, some of its columns with their costs, and a floor under what all others cost.
 *
 * <p>The floor bounds {@code cost - price} of the columns that are not listed. Prices only fall
 * while the assignment is built, so a floor, once right, stays right: a row needs to be read again
 * only when a search comes up to its floor. That keeps the number of passes over a dense matrix
 * small.
 */
final class Candidates {

  private final Costs source;
  private final double[] prices;
  private final NearestColumns nearest = new NearestColumns();
  private final int[] start;
  private final int[] end;
  private final double[] floor;
  private int[] columns;
  private double[] costs;
  private int used;

  /**
   * Reads every row once.
   *
   * @param source the costs
   * @param rowMinima the smallest cost of each row
   * @param prices the prices of the columns, which the caller may lower later
   * @param control how to stop
   */
  Candidates(Costs source, double[] rowMinima, double[] prices, RunControl control) {
    this.source = source;
    this.prices = prices;
    int n = source.rows();
    start = new int[n];
    end = new int[n];
    floor = new double[n];
    int length = firstLength(source.columns());
    int room = (int) Math.min(source.pairs(), Math.min(1 << 30, 2L * n * length));
    columns = new int[room];
    costs = new double[room];
    double reach = Double.POSITIVE_INFINITY;
    for (int i = 0; i < n; i++) {
      if ((i & 255) == 0) {
        control.checkpoint();
      }
      reach = list(i, length, rowMinima[i], reach);
    }
  }

  /** In random matrices the optimum takes a row's k-th cheapest with probability 2^-k. */
  private static int firstLength(int columns) {
    return 6 + 32 - Integer.numberOfLeadingZeros(columns);
  }

  /**
   * Lists a row with a guess of how far its list will reach above its smallest cost, which saves
   * most of the sorting where rows resemble each other.
   */
  private double list(int row, int length, double least, double reach) {
    nearest.reset(length, least + reach);
    source.select(row, prices, nearest);
    if (nearest.size() < length / 2 && reach < Double.POSITIVE_INFINITY) {
      nearest.reset(length, Double.POSITIVE_INFINITY);
      source.select(row, prices, nearest);
    }
    keep(row);
    double reached = floor[row] - least;
    if (reached == 0) {
      return Double.POSITIVE_INFINITY;
    }
    return nearest.size() < length ? reached * 1.2 : reached;
  }

  private void keep(int row) {
    int found = nearest.size();
    if (used + found > columns.length) {
      int room = (int) Math.min(Integer.MAX_VALUE - 8L, 2L * columns.length + found);
      columns = Arrays.copyOf(columns, room);
      costs = Arrays.copyOf(costs, room);
    }
    nearest.copyTo(columns, costs, used);
    start[row] = used;
    used += found;
    end[row] = used;
    floor[row] = nearest.floor();
  }

  /** Lists about twice as many columns of a row, those that are cheapest at the present prices. */
  void extend(int row) {
    int length = Math.min(source.columns(), 2 * (end[row] - start[row]) + 2);
    nearest.reset(length, Double.POSITIVE_INFINITY);
    source.select(row, prices, nearest);
    keep(row);
  }

  int start(int row) {
    return start[row];
  }

  int end(int row) {
    return end[row];
  }

  /** The cost of a listed pair. */
  double cost(int row, int column) {
    int e = start[row];
    while (columns[e] != column) {
      e++;
    }
    return costs[e];
  }

  /** What {@code cost - price} of an unlisted column is at least; infinite if all are listed. */
  double floor(int row) {
    return floor[row];
  }

  /** The listed columns of all rows; another array after {@link #extend}. */
  int[] columns() {
    return columns;
  }

  /** The costs that belong to {@link #columns()}; another array after {@link #extend}. */
  double[] costs() {
    return costs;
  }
}
