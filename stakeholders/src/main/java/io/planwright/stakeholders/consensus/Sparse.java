package io.planwright.stakeholders.consensus;

import io.planwright.stakeholders.internal.StrongComponents;
import java.io.Serializable;

/** A square matrix by its rows, of which only the entries that are not 0 are held. */
final class Sparse implements Serializable {

  private static final long serialVersionUID = 1L;

  private final int[] starts;
  private final int[] columns;
  private final double[] values;
  private int rows;
  private int entries;

  Sparse(int size, int mostEntries) {
    starts = new int[size + 1];
    columns = new int[mostEntries];
    values = new double[mostEntries];
  }

  /** Adds an entry to the row that is being filled. */
  void add(int column, double value) {
    columns[entries] = column;
    values[entries++] = value;
  }

  void endRow() {
    starts[++rows] = entries;
  }

  int size() {
    return starts.length - 1;
  }

  int entries() {
    return entries;
  }

  int start(int row) {
    return starts[row];
  }

  int end(int row) {
    return starts[row + 1];
  }

  int column(int at) {
    return columns[at];
  }

  double value(int at) {
    return values[at];
  }

  /** The sets of rows that lead to each other by entries. */
  StrongComponents.Parts strongParts() {
    return StrongComponents.of(starts, columns);
  }

  /** The product with a vector, from the right. */
  void times(double[] x, double[] product) {
    for (int row = 0; row < size(); row++) {
      double sum = 0;
      for (int at = starts[row]; at < starts[row + 1]; at++) {
        sum += values[at] * x[columns[at]];
      }
      product[row] = sum;
    }
  }
}
