package io.planwright.forecasting.monitoring;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The run length of a one-sided CUSUM by a chain of m states as D. Brook and D. A. Evans have it
 * (Biometrika 59, 1972), solved by plain elimination with pivots: an independent check.
 */
final class MarkovChain {

  private MarkovChain() {}

  static double runLength(double k, double h, double shift, int states) {
    NormalDistribution normal = NormalDistribution.of(shift, 1);
    double width = 2 * h / (2 * states - 1);
    double[][] system = new double[states][states + 1];
    for (int i = 0; i < states; i++) {
      for (int j = 0; j < states; j++) {
        double upper = (j - i + 0.5) * width + k;
        double below = j == 0 ? 0 : normal.cumulativeProbability(upper - width);
        double move = normal.cumulativeProbability(upper) - below;
        system[i][j] = (i == j ? 1 : 0) - move;
      }
      system[i][states] = 1;
    }
    return firstUnknown(system);
  }

  private static double firstUnknown(double[][] system) {
    int n = system.length;
    for (int column = n - 1; column > 0; column--) {
      double[] pivotRow = system[column];
      for (int row = 0; row < column; row++) {
        double factor = system[row][column] / pivotRow[column];
        for (int j = 0; j < column; j++) {
          system[row][j] -= factor * pivotRow[j];
        }
        system[row][n] -= factor * pivotRow[n];
      }
    }
    return system[0][n] / system[0][0];
  }
}
