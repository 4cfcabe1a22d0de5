package io.planwright.allocation.matching;

import static io.planwright.allocation.matching.PartialAssignment.NONE;

import java.util.Arrays;

/**
 * Brings rows into an assignment along shortest augmenting paths, by Dijkstra's method on reduced
 * costs, which stops at the nearest free column.
 *
 * <p>Source: R. Jonker and A. Volgenant, "A shortest augmenting path algorithm for dense and sparse
 * linear assignment problems", <em>Computing</em> 38 (1987). The floor of a row's list waits in the
 * heap like a column does: if a search comes to it, the row is read again.
 */
final class AugmentingPaths {

  private final PartialAssignment state;
  private final Candidates lists;
  private final double[] prices;
  private final int columns;

  private final double[] distance;
  private final int[] reachedFrom;
  private final int[] reachedIn;
  private final int[] doneIn;
  private final int[] done;
  private final int[] ready;
  private final ColumnHeap heap = new ColumnHeap();
  private int search;
  private int doneCount;
  private int readyCount;
  private double best;
  private int bestColumn;

  AugmentingPaths(PartialAssignment state) {
    this.state = state;
    lists = state.lists;
    prices = state.prices;
    columns = state.columns;
    distance = new double[columns];
    reachedFrom = new int[columns];
    reachedIn = new int[columns];
    doneIn = new int[columns];
    done = new int[columns];
    ready = new int[columns];
  }

  /** Brings a row in; false if no path leads from it to a free column. */
  boolean augment(int root) {
    search++;
    doneCount = 0;
    readyCount = 0;
    best = Double.POSITIVE_INFINITY;
    bestColumn = NONE;
    heap.clear();
    relax(root, 0, Double.NEGATIVE_INFINITY);
    while (readyCount > 0 || (!heap.isEmpty() && heap.leastKey() < best)) {
      if (readyCount > 0) {
        scan(ready[--readyCount]);
      } else {
        settleNearest(root);
      }
    }
    if (bestColumn == NONE) {
      return false;
    }
    lowerPrices();
    flip(root);
    return true;
  }

  private void settleNearest(int root) {
    double least = heap.leastKey();
    int id = heap.poll();
    if (id < columns) {
      if (doneIn[id] != search && distance[id] == least) {
        scan(id);
      }
      return;
    }
    int row = id - columns;
    lists.extend(row);
    relax(row, row == root ? 0 : state.rowPrice(row) - distance[state.columnOf[row]], least);
  }

  private void scan(int column) {
    if (doneIn[column] == search) {
      return;
    }
    doneIn[column] = search;
    done[doneCount++] = column;
    int row = state.rowOf[column];
    relax(row, state.rowPrice(row) - distance[column], distance[column]);
  }

  /**
   * Offers the columns of a row the way over it.
   *
   * @param level what is taken off {@code cost - price} to have the length of the way
   * @param least no way that is still to come is shorter
   */
  private void relax(int row, double level, double least) {
    int[] column = lists.columns();
    double[] cost = lists.costs();
    int end = lists.end(row);
    for (int e = lists.start(row); e < end; e++) {
      int j = column[e];
      double way = cost[e] - prices[j] - level;
      if (way >= best || doneIn[j] == search || (reachedIn[j] == search && way >= distance[j])) {
        continue;
      }
      reachedIn[j] = search;
      reachedFrom[j] = row;
      distance[j] = way;
      if (state.rowOf[j] == NONE) {
        best = way;
        bestColumn = j;
      } else if (way <= least && readyCount < columns) {
        ready[readyCount++] = j;
      } else {
        heap.add(way, j);
      }
    }
    double unlisted = lists.floor(row) - level;
    if (unlisted < best) {
      heap.add(unlisted, columns + row);
    }
  }

  private void lowerPrices() {
    for (int k = 0; k < doneCount; k++) {
      int column = done[k];
      prices[column] -= Math.max(0, best - distance[column]);
    }
  }

  /** Shifts the columns along the path that ends in the best free column. */
  private void flip(int root) {
    int column = bestColumn;
    int row;
    do {
      row = reachedFrom[column];
      int next = state.columnOf[row];
      state.assign(row, column, lists.cost(row, column));
      column = next;
    } while (row != root);
  }

  /**
   * The rows that a failed search came to: together they have one column less than rows, and no
   * part of them has too few.
   */
  int[] reachedRows(int root) {
    int[] reached = new int[doneCount + 1];
    reached[0] = root;
    for (int k = 0; k < doneCount; k++) {
      reached[k + 1] = state.rowOf[done[k]];
    }
    Arrays.sort(reached);
    return reached;
  }
}
