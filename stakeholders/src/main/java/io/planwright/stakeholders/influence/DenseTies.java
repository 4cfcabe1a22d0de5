package io.planwright.stakeholders.influence;

import java.util.Arrays;

/** The ties among a few people as a matrix, which can be solved instead of stepped through. */
final class DenseTies {

  /** So many people make a matrix that is solved in milliseconds. */
  static final int MOST = 200;

  private DenseTies() {}

  /**
   * A row a person.
   *
   * @param people ascending
   */
  static double[][] of(Graph.Rows rows, int[] people) {
    double[][] matrix = new double[people.length][people.length];
    for (int i = 0; i < people.length; i++) {
      for (int k = rows.start()[people[i]]; k < rows.start()[people[i] + 1]; k++) {
        int j = Arrays.binarySearch(people, rows.to()[k]);
        if (j >= 0) {
          matrix[i][j] = rows.weight()[k];
        }
      }
    }
    return matrix;
  }
}
