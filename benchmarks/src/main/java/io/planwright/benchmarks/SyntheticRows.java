package io.planwright.benchmarks;

import java.util.SplittableRandom;

/**
 * Columns of uniform numbers, and figures that they explain in part.
 *
 * @param columns one array a regressor
 * @param figures one a row
 */
@SuppressWarnings("ArrayRecordComponent") // the benchmarks only read them
public record SyntheticRows(double[][] columns, double[] figures) {

  /**
   * Makes rows.
   *
   * @param rows how many
   * @param columns how many regressors
   * @param seed of the random numbers
   * @return the rows
   */
  public static SyntheticRows of(int rows, int columns, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double[][] made = new double[columns][rows];
    double[] figures = new double[rows];
    for (int i = 0; i < rows; i++) {
      figures[i] = random.nextDouble();
      for (int j = 0; j < columns; j++) {
        made[j][i] = 5 + random.nextDouble();
        figures[i] += (j - 7) * made[j][i];
      }
    }
    return new SyntheticRows(made, figures);
  }
}
