package io.planwright.benchmarks.allocation;

import java.util.Arrays;

/**
 * A problem of the OR-Library: whole numbers in free format.
 *
 * @param name the name of its file, without folders and endings
 * @param header how many numbers stand in its first line
 * @param numbers all of its numbers in order
 */
record Instance(String name, int header, double[] numbers) {

  private static final int MEDIAN_HEADER = 3;

  /** The families of problems that the OR-Library writes in such files. */
  enum Family {
    /** {@code n}, and a row of costs a worker. */
    ASSIGNMENT,
    /** {@code m n}, costs and loads a row an agent, capacities. */
    CAPACITATED,
    /** {@code n edges p}, and an edge a line. */
    MEDIAN
  }

  /** The family, as the number of figures in the first line and in all tells it. */
  Family family() {
    if (header == MEDIAN_HEADER) {
      return Family.MEDIAN;
    }
    boolean isSquare = header == 1 && numbers.length == 1 + (long) numbers[0] * (long) numbers[0];
    return isSquare ? Family.ASSIGNMENT : Family.CAPACITATED;
  }

  /** Some numbers, read as a matrix from a place on. */
  double[][] matrix(int from, int rows, int columns) {
    if (numbers.length < from + (long) rows * columns) {
      throw new MalformedInstanceException(
          name
              + " ends after "
              + numbers.length
              + " numbers; "
              + rows
              + " rows of "
              + columns
              + " are missing some.");
    }
    double[][] matrix = new double[rows][];
    for (int i = 0; i < rows; i++) {
      matrix[i] = Arrays.copyOfRange(numbers, from + i * columns, from + (i + 1) * columns);
    }
    return matrix;
  }

  int whole(int at) {
    return (int) numbers[at];
  }
}
