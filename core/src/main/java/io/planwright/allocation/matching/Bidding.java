package io.planwright.allocation.matching;

import io.planwright.run.RunControl;

/**
 * Rows bid for columns: each takes its cheapest and lowers that column's price until its second
 * cheapest is as good, so that most rows have a column before any path is searched.
 *
 * <p>Sources: augmenting row reduction of R. Jonker and A. Volgenant, "A shortest augmenting path
 * algorithm for dense and sparse linear assignment problems", <em>Computing</em> 38 (1987); where
 * this does not get far, the auction with falling increments of D. P. Bertsekas, "The auction
 * algorithm", <em>Annals of Operations Research</em> 14 (1988), sets prices first.
 */
final class Bidding {

  /** How many bids there are for each row, before paths are cheaper. */
  private static final int BIDS = 8;

  /** The same for one increment of the auction. */
  private static final int AUCTION_BIDS = 50;

  private static final double FIRST_INCREMENT = 2;
  private static final double LAST_INCREMENT = 2e-3;
  private static final double INCREMENT_RATIO = 5;

  private final PartialAssignment state;
  private final Candidates lists;
  private final double[] prices;
  private double increment;
  private boolean lowered;
  private boolean exhausted;

  private double first;
  private double second;
  private int firstAt;
  private int secondAt;

  Bidding(PartialAssignment state) {
    this.state = state;
    lists = state.lists;
    prices = state.prices;
  }

  /**
   * Assigns most rows.
   *
   * @param waiting room for the rows
   * @param control how to stop
   * @return how many rows are left, which are in front of {@code waiting}
   */
  int assignMost(int[] waiting, RunControl control) {
    int left = reduce(waiting);
    boolean isSquare = state.rows == state.columns;
    if (isSquare && left > state.rows / 20 && exhausted) {
      auction(waiting, control);
      left = reduce(waiting);
    }
    return left;
  }

  /** Bids without increment, in a few rounds. */
  private int reduce(int[] waiting) {
    state.clear();
    long bids = (long) BIDS * state.rows;
    int left = fill(waiting);
    for (int round = 0; round < 4 && left > 0; round++) {
      int count = left;
      left = 0;
      for (int k = 0; k < count; k++) {
        int row = waiting[k];
        while (row != PartialAssignment.NONE) {
          int displaced = bids-- > 0 ? bid(row) : row;
          if (displaced != PartialAssignment.NONE && (displaced == row || !lowered)) {
            waiting[left++] = displaced;
            break;
          }
          row = displaced;
        }
      }
    }
    exhausted = bids <= 0;
    return left;
  }

  private int fill(int[] waiting) {
    for (int i = 0; i < waiting.length; i++) {
      waiting[i] = i;
    }
    return waiting.length;
  }

  /** Bids with falling increments, for the prices alone. */
  private void auction(int[] waiting, RunControl control) {
    double spread = spread();
    double last = spread * LAST_INCREMENT;
    for (increment = spread * FIRST_INCREMENT; increment > last; increment /= INCREMENT_RATIO) {
      control.checkpoint();
      state.clear();
      int size = fill(waiting);
      for (long bids = (long) AUCTION_BIDS * state.rows; size > 0 && bids > 0; bids--) {
        int row = waiting[--size];
        int displaced = bid(row);
        if (displaced != PartialAssignment.NONE && displaced != row) {
          waiting[size++] = displaced;
        }
      }
    }
    increment = 0;
  }

  /** How far the floors of the lists are above the cheapest columns, on average. */
  private double spread() {
    double sum = 0;
    for (int i = 0; i < state.rows; i++) {
      rank(i);
      double floor = lists.floor(i);
      sum += floor < Double.POSITIVE_INFINITY ? floor - first : 0;
    }
    return sum / state.rows;
  }

  /** Finds the two cheapest columns of a row; none where only the floor is known. */
  private void rank(int row) {
    scan(row);
    while (first > lists.floor(row)) {
      lists.extend(row);
      scan(row);
    }
    if (lists.floor(row) < second) {
      second = lists.floor(row);
      secondAt = PartialAssignment.NONE;
    }
  }

  private void scan(int row) {
    double least = Double.POSITIVE_INFINITY;
    double next = least;
    int leastAt = PartialAssignment.NONE;
    int nextAt = leastAt;
    int[] column = lists.columns();
    double[] cost = lists.costs();
    int end = lists.end(row);
    for (int e = lists.start(row); e < end; e++) {
      double key = cost[e] - prices[column[e]];
      if (key < next) {
        if (key < least) {
          next = least;
          nextAt = leastAt;
          least = key;
          leastAt = e;
        } else {
          next = key;
          nextAt = e;
        }
      }
    }
    first = least;
    second = next;
    firstAt = leastAt;
    secondAt = nextAt;
  }

  /** Gives a row its cheapest column; returns the row that had it, or itself without success. */
  private int bid(int row) {
    lowered = false;
    rank(row);
    if (firstAt == PartialAssignment.NONE) {
      return row;
    }
    int at = firstAt;
    int column = lists.columns()[at];
    boolean isTaken = state.rowOf[column] != PartialAssignment.NONE;
    if (isTaken && second == Double.POSITIVE_INFINITY) {
      return row; // whoever has the row's only column must be moved along a path
    }
    double price = prices[column] - (second - first) - increment;
    if (second < Double.POSITIVE_INFINITY && price < prices[column]) {
      prices[column] = price;
      lowered = true;
    } else if (isTaken && secondAt != PartialAssignment.NONE) {
      at = secondAt;
      column = lists.columns()[at];
    }
    int displaced = state.rowOf[column];
    if (displaced != PartialAssignment.NONE) {
      state.columnOf[displaced] = PartialAssignment.NONE;
    }
    state.assign(row, column, lists.costs()[at]);
    return displaced;
  }
}
