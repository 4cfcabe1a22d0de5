package io.planwright.allocation.matching;

import io.planwright.run.RunControl;
import java.util.Arrays;

/**
 * What is assigned so far, with prices at which each assigned row has its cheapest column.
 *
 * <p>The prices start from the reduction of rows, then of columns; where there are more columns
 * than rows they start from zero, so that a column that stays free has the price zero.
 */
final class PartialAssignment {

  /** No row, no column. */
  static final int NONE = -1;

  final int rows;
  final int columns;

  /** The prices of the columns; they only ever fall. */
  final double[] prices;

  final Candidates lists;
  final int[] columnOf;
  final double[] costOf;
  final int[] rowOf;

  PartialAssignment(Costs costs, double[] rowMinima, RunControl control) {
    rows = costs.rows();
    columns = costs.columns();
    prices = new double[columns];
    if (rows == columns) {
      reduceColumns(costs, rowMinima);
    }
    lists = new Candidates(costs, rowMinima, prices, control);
    columnOf = new int[rows];
    costOf = new double[rows];
    rowOf = new int[columns];
    clear();
  }

  private void reduceColumns(Costs costs, double[] rowMinima) {
    Arrays.fill(prices, Double.POSITIVE_INFINITY);
    costs.lowerColumns(rowMinima, prices);
    for (int j = 0; j < columns; j++) {
      prices[j] = Double.isInfinite(prices[j]) ? 0 : prices[j];
    }
  }

  /** Takes all columns away and keeps the prices. */
  void clear() {
    Arrays.fill(columnOf, NONE);
    Arrays.fill(rowOf, NONE);
  }

  /** Gives a row a column, whoever has it. */
  void assign(int row, int column, double cost) {
    columnOf[row] = column;
    costOf[row] = cost;
    rowOf[column] = row;
  }

  /** What the row pays at the prices: the cost of its column less that column's price. */
  double rowPrice(int row) {
    return costOf[row] - prices[columnOf[row]];
  }

  /**
   * How much dearer than its own column any other is for a row, at least; infinite if there is no
   * other.
   */
  double margin(int row) {
    double next = lists.floor(row);
    for (int e = lists.start(row); e < lists.end(row); e++) {
      int column = lists.columns()[e];
      if (column != columnOf[row]) {
        next = Math.min(next, lists.costs()[e] - prices[column]);
      }
    }
    return Math.max(0, next - rowPrice(row));
  }
}
