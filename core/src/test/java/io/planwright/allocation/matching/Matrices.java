package io.planwright.allocation.matching;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Random costs, and the optimum by trying all assignments. */
final class Matrices {

  private Matrices() {}

  /** Costs of one of several kinds: few distinct integers, doubles, sums with noise, products. */
  static double[][] random(SplittableRandom random, int rows, int columns, double forbidden) {
    int kind = random.nextInt(4);
    double[] a = random.doubles(rows, -5, 5).toArray();
    double[] b = random.doubles(columns, -5, 5).toArray();
    double[][] costs = new double[rows][columns];
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        double cost =
            switch (kind) {
              case 0 -> random.nextInt(4);
              case 1 -> random.nextDouble() - 0.5;
              case 2 -> a[i] + b[j] + random.nextDouble();
              default -> a[i] * b[j];
            };
        costs[i][j] = random.nextDouble() < forbidden ? Double.POSITIVE_INFINITY : cost;
      }
    }
    return costs;
  }

  /** The least cost of all assignments; infinite if there is none. */
  static double leastCost(double[][] costs) {
    return leastCost(costs, 0, 0);
  }

  private static double leastCost(double[][] costs, int row, int taken) {
    if (row == costs.length) {
      return 0;
    }
    double least = Double.POSITIVE_INFINITY;
    for (int j = 0; j < costs[row].length; j++) {
      if ((taken & (1 << j)) == 0 && costs[row][j] < Double.POSITIVE_INFINITY) {
        least = Math.min(least, costs[row][j] + leastCost(costs, row + 1, taken | (1 << j)));
      }
    }
    return least;
  }

  static double[][] negated(double[][] costs) {
    double[][] gains = new double[costs.length][];
    for (int i = 0; i < costs.length; i++) {
      gains[i] = new double[costs[i].length];
      for (int j = 0; j < gains[i].length; j++) {
        gains[i][j] = -costs[i][j];
      }
    }
    return gains;
  }

  static double[] rowMajor(double[][] costs) {
    int columns = costs[0].length;
    double[] flat = new double[costs.length * columns];
    for (int i = 0; i < costs.length; i++) {
      System.arraycopy(costs[i], 0, flat, i * columns, columns);
    }
    return flat;
  }

  /** The same costs without the forbidden pairs. */
  static SparseCosts sparse(double[][] costs) {
    int[] starts = new int[costs.length + 1];
    int columns = costs[0].length;
    int[] listed = new int[costs.length * columns];
    double[] values = new double[listed.length];
    int size = 0;
    for (int i = 0; i < costs.length; i++) {
      for (int j = columns - 1; j >= 0; j--) {
        if (Double.isFinite(costs[i][j])) {
          listed[size] = j;
          values[size++] = costs[i][j];
        }
      }
      starts[i + 1] = size;
    }
    return SparseCosts.of(
        columns, starts, Arrays.copyOf(listed, size), Arrays.copyOf(values, size));
  }
}
