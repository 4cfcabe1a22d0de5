package io.planwright.stakeholders.preference;

import java.util.Arrays;

/**
 * A linear programme in a table, for a few hundred rows at most: the simplex method in two phases,
 * with R. G. Bland's rule, "New finite pivoting rules for the simplex method", Mathematics of
 * Operations Research 2, 1977, so that it ends although most right-hand sides are 0.
 */
final class LinearProgram {

  private static final double ZERO = 1e-11;

  private final double[][] table;
  private final int[] basis;
  private final int columns;

  private LinearProgram(double[][] rows, int size) {
    int constraints = rows.length;
    // The variables, a slack for each row, the artificial one of the sum, the right-hand side.
    columns = size + 1 + constraints + 1;
    table = new double[constraints + 2][columns + 1];
    basis = new int[constraints + 1];
    for (int r = 0; r < constraints; r++) {
      System.arraycopy(rows[r], 0, table[r], 0, size + 1);
      table[r][size + 1 + r] = 1;
      basis[r] = size + 1 + r;
    }
    double[] sum = table[constraints];
    for (int i = 0; i < size; i++) {
      sum[i] = 1;
    }
    sum[columns - 1] = 1;
    sum[columns] = 1;
    basis[constraints] = columns - 1;
  }

  /**
   * The least value of the last variable, and where it is taken.
   *
   * @param rows of each constraint the coefficients of all variables, whose sum is to be at most 0
   * @param size how many variables there are before the last; their sum is to be 1; none is below 0
   * @return all variables, the last one last
   */
  static double[] leastLast(double[][] rows, int size) {
    LinearProgram program = new LinearProgram(rows, size);
    int sumRow = rows.length;
    double[] cost = program.table[sumRow + 1];
    for (int c = 0; c < program.columns - 1; c++) {
      cost[c] = -program.table[sumRow][c];
    }
    cost[program.columns] = -program.table[sumRow][program.columns];
    program.pivotToOptimum();
    // The second phase: the artificial variable must not come back.
    for (double[] row : program.table) {
      row[program.columns - 1] = 0;
    }
    Arrays.fill(cost, 0);
    cost[size] = 1;
    for (int r = 0; r < program.basis.length; r++) {
      if (program.basis[r] == size) {
        for (int c = 0; c <= program.columns; c++) {
          cost[c] -= program.table[r][c];
        }
      }
    }
    program.pivotToOptimum();
    double[] solution = new double[size + 1];
    for (int r = 0; r < program.basis.length; r++) {
      if (program.basis[r] <= size) {
        solution[program.basis[r]] = Math.max(0, program.table[r][program.columns]);
      }
    }
    return solution;
  }

  private void pivotToOptimum() {
    double[] cost = table[table.length - 1];
    while (true) {
      int entering = 0;
      while (entering < columns && cost[entering] >= -ZERO) {
        entering++;
      }
      if (entering == columns) {
        return;
      }
      int leaving = -1;
      double least = Double.POSITIVE_INFINITY;
      for (int r = 0; r < basis.length; r++) {
        if (table[r][entering] > ZERO) {
          double ratio = Math.max(0, table[r][columns]) / table[r][entering];
          boolean isTie = Math.abs(ratio - least) <= ZERO;
          if (ratio < least - ZERO || isTie && basis[r] < basis[leaving]) {
            least = Math.min(least, ratio);
            leaving = r;
          }
        }
      }
      // Weights are bounded by their sum, so that some row always holds the step.
      if (leaving < 0) {
        return;
      }
      pivot(leaving, entering);
    }
  }

  private void pivot(int leaving, int entering) {
    double[] row = table[leaving];
    double factor = row[entering];
    for (int c = 0; c <= columns; c++) {
      row[c] /= factor;
    }
    for (double[] other : table) {
      double multiple = other == row ? 0 : other[entering];
      for (int c = 0; multiple != 0 && c <= columns; c++) {
        other[c] -= multiple * row[c];
      }
    }
    basis[leaving] = entering;
  }
}
