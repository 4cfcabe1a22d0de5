package io.planwright.forecasting.pipeline.win;

import java.util.Arrays;

/**
 * Rows of a design most of whose entries are 0: the places and values of the others. Not
 * thread-safe while it grows.
 */
final class SparseRows {

  private final int columns;
  private int[] starts;
  private int[] places = new int[1024];
  private double[] values = new double[1024];
  private int rows;

  SparseRows(int columns, int expectedRows) {
    this.columns = columns;
    starts = new int[expectedRows + 1];
  }

  /** Adds an entry to the row that is being written. */
  void put(int place, double value) {
    if (value == 0) {
      return;
    }
    int end = starts[rows + 1];
    if (end == places.length) {
      places = Arrays.copyOf(places, 2 * end);
      values = Arrays.copyOf(values, 2 * end);
    }
    places[end] = place;
    values[end] = value;
    starts[rows + 1] = end + 1;
  }

  /** Ends the row that is being written. */
  void endRow() {
    rows++;
    if (rows + 1 == starts.length) {
      starts = Arrays.copyOf(starts, 2 * starts.length);
    }
    starts[rows + 1] = starts[rows];
  }

  int rows() {
    return rows;
  }

  int columns() {
    return columns;
  }

  /** The product of a row and coefficients. */
  double times(int row, double[] coefficients) {
    double sum = 0;
    for (int at = starts[row]; at < starts[row + 1]; at++) {
      sum += values[at] * coefficients[places[at]];
    }
    return sum;
  }

  /** The products of all rows and coefficients. */
  double[] times(double[] coefficients) {
    double[] products = new double[rows];
    for (int row = 0; row < rows; row++) {
      products[row] = times(row, coefficients);
    }
    return products;
  }

  /** Adds a multiple of a row to a vector. */
  void addTo(double[] vector, int row, double factor) {
    for (int at = starts[row]; at < starts[row + 1]; at++) {
      vector[places[at]] += factor * values[at];
    }
  }

  /** Adds a multiple of a row's outer product to the lower triangle of a matrix, row by row. */
  void addOuterTo(double[] matrix, int row, double factor) {
    for (int i = starts[row]; i < starts[row + 1]; i++) {
      int from = places[i] * columns;
      double scaled = factor * values[i];
      for (int j = starts[row]; j <= i; j++) {
        matrix[from + places[j]] += scaled * values[j];
      }
    }
  }
}
