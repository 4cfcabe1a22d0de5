package io.planwright.forecasting.internal.learned;

import java.util.Arrays;

/**
 * A matrix that multiplies a vector from the right by adding up its rows. Each row is an array of
 * its own: where rows lie in one array, the compiler cannot tell that they do not overlap, and adds
 * one number at a time.
 */
final class Matrix {

  private final float[][] rows;
  private final float[] biases;

  private Matrix(float[][] rows, float[] biases) {
    this.rows = rows;
    this.biases = biases;
  }

  /** Copies a matrix that lies row by row in an array, its biases behind it. */
  static Matrix biased(float[] weights, int from, int rows, int columns) {
    int biases = from + rows * columns;
    return new Matrix(
        rows(weights, from, rows, columns), Arrays.copyOfRange(weights, biases, biases + columns));
  }

  /** Copies a matrix without biases that lies row by row in an array. */
  static Matrix plain(float[] weights, int from, int rows, int columns) {
    return new Matrix(rows(weights, from, rows, columns), new float[0]);
  }

  private static float[][] rows(float[] weights, int from, int rows, int columns) {
    float[][] copy = new float[rows][];
    for (int i = 0; i < rows; i++) {
      int start = from + i * columns;
      copy[i] = Arrays.copyOfRange(weights, start, start + columns);
    }
    return copy;
  }

  /** Writes rows and biases back to where they came from. */
  void copyTo(float[] weights, int from) {
    int at = from;
    for (float[] row : rows) {
      System.arraycopy(row, 0, weights, at, row.length);
      at += row.length;
    }
    System.arraycopy(biases, 0, weights, at, biases.length);
  }

  /** Sets a sum to the biases. */
  void start(float[] sum) {
    System.arraycopy(biases, 0, sum, 0, biases.length);
  }

  /** Where a vector is not 0. Returns how many places there are. */
  int gather(float[] vector, int[] places) {
    int found = 0;
    for (int i = 0; i < rows.length; i++) {
      if (vector[i] != 0) {
        places[found++] = i;
      }
    }
    return found;
  }

  /** Adds the rows at some places, times the vector there, in this order. */
  void addRows(float[] vector, int[] places, int count, float[] sum) {
    int k = 0;
    for (; k + 4 <= count; k += 4) {
      int a = places[k];
      int b = places[k + 1];
      int c = places[k + 2];
      int d = places[k + 3];
      addFour(vector[a], rows[a], vector[b], rows[b], vector[c], rows[c], vector[d], rows[d], sum);
    }
    for (; k < count; k++) {
      addOne(vector[places[k]], rows[places[k]], sum);
    }
  }

  private static void addFour(
      float a,
      float[] rowA,
      float b,
      float[] rowB,
      float c,
      float[] rowC,
      float d,
      float[] rowD,
      float[] sum) {
    for (int j = 0; j < rowA.length; j++) {
      sum[j] = (((sum[j] + a * rowA[j]) + b * rowB[j]) + c * rowC[j]) + d * rowD[j];
    }
  }

  private static void addOne(float factor, float[] row, float[] sum) {
    for (int j = 0; j < row.length; j++) {
      sum[j] += factor * row[j];
    }
  }
}
