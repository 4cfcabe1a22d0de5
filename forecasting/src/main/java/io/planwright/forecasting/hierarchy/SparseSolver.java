package io.planwright.forecasting.hierarchy;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The decomposition L·D·L′ of the sparse matrix of a graph in which nodes have several sums above
 * them, row by row upwards (T. A. Davis, "Direct Methods for Sparse Linear Systems", 2006, ch. 4).
 * Time and memory grow with what is filled in: little where sums nest, the square of the number of
 * sums where each crosses all others.
 */
final class SparseSolver implements ConstraintSolver {

  /** A pivot below this share of its diagonal belongs to a row that the others imply. */
  private static final double IMPLIED = 1e-11;

  private final double[] pivots;

  /** The columns of L below the diagonal: rows, values, and how many. */
  private final int[][] rows;

  private final double[][] values;
  private final int[] filled;

  SparseSolver(Structure structure, double[] variances) {
    int size = structure.rows();
    this.pivots = new double[size];
    this.rows = new int[size][4];
    this.values = new double[size][4];
    this.filled = new int[size];
    double[] work = new double[size];
    BitSet pattern = new BitSet(size);
    for (int row = 0; row < size; row++) {
      gather(structure, variances, row, work, pattern);
      eliminate(row, work, pattern);
    }
  }

  /** One row of the lower triangle of C·diag(v)·C′. */
  private static void gather(
      Structure structure, double[] variances, int row, double[] work, BitSet pattern) {
    int sum = structure.sum(row);
    add(row, row, variances[sum], work, pattern);
    for (int other : structure.parents(sum)) {
      add(row, other, -variances[sum], work, pattern);
    }
    for (int child : structure.children(sum)) {
      add(row, structure.row(child), -variances[child], work, pattern);
      for (int other : structure.parents(child)) {
        add(row, other, variances[child], work, pattern);
      }
    }
  }

  private static void add(int row, int column, double value, double[] work, BitSet pattern) {
    if (column >= 0 && column <= row) {
      work[column] += value;
      pattern.set(column);
    }
  }

  /** Solves for the row's entries of L, from left to right. */
  private void eliminate(int row, double[] work, BitSet pattern) {
    double diagonal = work[row];
    double pivot = diagonal;
    work[row] = 0;
    pattern.clear(row);
    for (int j = pattern.nextSetBit(0); j >= 0; j = pattern.nextSetBit(j + 1)) {
      double value = work[j];
      work[j] = 0;
      if (value == 0 || pivots[j] == 0) {
        continue;
      }
      for (int k = 0; k < filled[j]; k++) {
        work[rows[j][k]] -= values[j][k] * value;
        pattern.set(rows[j][k]);
      }
      double factor = value / pivots[j];
      pivot -= factor * value;
      append(j, row, factor);
    }
    pattern.clear();
    pivots[row] = pivot > IMPLIED * diagonal ? pivot : 0;
  }

  private void append(int column, int row, double factor) {
    int at = filled[column]++;
    if (at == rows[column].length) {
      rows[column] = Arrays.copyOf(rows[column], 2 * at);
      values[column] = Arrays.copyOf(values[column], 2 * at);
    }
    rows[column][at] = row;
    values[column][at] = factor;
  }

  @Override
  public void solve(double[] r) {
    for (int j = 0; j < pivots.length; j++) {
      for (int k = 0; k < filled[j]; k++) {
        r[rows[j][k]] -= values[j][k] * r[j];
      }
    }
    for (int j = pivots.length - 1; j >= 0; j--) {
      double value = pivots[j] > 0 ? r[j] / pivots[j] : 0;
      for (int k = 0; k < filled[j]; k++) {
        value -= values[j][k] * r[rows[j][k]];
      }
      r[j] = value;
    }
  }
}
