package io.planwright.allocation.matching;

import io.planwright.allocation.Optimality;
import io.planwright.allocation.Optimality.Goal;
import io.planwright.allocation.Solution;
import io.planwright.internal.Require;
import io.planwright.run.RunControl;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The linear assignment problem: gives each row a column of its own, at the least total cost or the
 * largest total gain. Rows may be people and columns tasks; there must be at least as many columns
 * as rows for an answer to exist, and columns may stay free.
 *
 * <p>A pair is forbidden by an infinite cost, or an infinite loss: {@link Double#POSITIVE_INFINITY}
 * where costs are minimised, {@link Double#NEGATIVE_INFINITY} where gains are maximised. All other
 * numbers are from -1e100 to 1e100. Where no assignment exists, the solution names rows that
 * together have too few columns (P. Hall, "On representatives of subsets", 1935), of which none
 * could be left out.
 *
 * <p>The method is that of shortest augmenting paths (R. Jonker and A. Volgenant,
 * <em>Computing</em> 38, 1987) on the cheapest columns of each row; other columns are read when a
 * bound on their reduced cost demands it, so that the result is that of the full matrix. Optimality
 * is proven afterwards on the full matrix by prices. Time is at most cubic in the number of rows,
 * and on random matrices near that of reading the matrix a few times. Equal input gives equal
 * output.
 *
 * <p>Matrices are read where they are and not copied: do not change them during the call. Has no
 * state; thread-safe.
 */
public final class LinearAssignment {

  private LinearAssignment() {}

  /**
   * Finds the assignment of least cost.
   *
   * @param costs the cost of each row with each column; positive infinity forbids
   * @return the assignment, or rows that have too few columns
   * @throws IllegalArgumentException if the rows differ in length or a cost is out of range
   */
  public static Solution<Matching> minimise(double[][] costs) {
    return minimise(costs, RunControl.unlimited());
  }

  /**
   * Finds the assignment of least cost.
   *
   * @param costs the cost of each row with each column; positive infinity forbids
   * @param control how to stop the run
   * @return the assignment, or rows that have too few columns
   * @throws IllegalArgumentException if the rows differ in length or a cost is out of range
   * @throws io.planwright.run.RunStoppedException if the run was stopped: before its end there is
   *     no assignment
   */
  public static Solution<Matching> minimise(double[][] costs, RunControl control) {
    return solve(DenseCosts.ofRows(costs, 1), control);
  }

  /**
   * Finds the assignment of least cost.
   *
   * @param costs the costs, row after row; positive infinity forbids
   * @param columns how many columns there are, above zero
   * @param control how to stop the run
   * @return the assignment, or rows that have too few columns
   * @throws IllegalArgumentException if the length is no multiple of the columns, or a cost is out
   *     of range
   * @throws io.planwright.run.RunStoppedException if the run was stopped: before its end there is
   *     no assignment
   */
  public static Solution<Matching> minimise(double[] costs, int columns, RunControl control) {
    return solve(DenseCosts.rowMajor(costs, columns, 1), control);
  }

  /**
   * Finds the assignment of least cost.
   *
   * @param costs the costs of the pairs that are allowed
   * @param control how to stop the run
   * @return the assignment, or rows that have too few columns
   * @throws io.planwright.run.RunStoppedException if the run was stopped: before its end there is
   *     no assignment
   */
  public static Solution<Matching> minimise(SparseCosts costs, RunControl control) {
    return solve(Require.nonNull(costs, "costs").signed(1), control);
  }

  /**
   * Finds the assignment of largest gain.
   *
   * @param gains the gain of each row with each column; negative infinity forbids
   * @return the assignment, or rows that have too few columns
   * @throws IllegalArgumentException if the rows differ in length or a gain is out of range
   */
  public static Solution<Matching> maximise(double[][] gains) {
    return maximise(gains, RunControl.unlimited());
  }

  /**
   * Finds the assignment of largest gain.
   *
   * @param gains the gain of each row with each column; negative infinity forbids
   * @param control how to stop the run
   * @return the assignment, or rows that have too few columns
   * @throws IllegalArgumentException if the rows differ in length or a gain is out of range
   * @throws io.planwright.run.RunStoppedException if the run was stopped: before its end there is
   *     no assignment
   */
  public static Solution<Matching> maximise(double[][] gains, RunControl control) {
    return solve(DenseCosts.ofRows(gains, -1), control);
  }

  /**
   * Finds the assignment of largest gain.
   *
   * @param gains the gains, row after row; negative infinity forbids
   * @param columns how many columns there are, above zero
   * @param control how to stop the run
   * @return the assignment, or rows that have too few columns
   * @throws IllegalArgumentException if the length is no multiple of the columns, or a gain is out
   *     of range
   * @throws io.planwright.run.RunStoppedException if the run was stopped: before its end there is
   *     no assignment
   */
  public static Solution<Matching> maximise(double[] gains, int columns, RunControl control) {
    return solve(DenseCosts.rowMajor(gains, columns, -1), control);
  }

  /**
   * Finds the assignment of largest gain.
   *
   * @param gains the gains of the pairs that are allowed
   * @param control how to stop the run
   * @return the assignment, or rows that have too few columns
   * @throws io.planwright.run.RunStoppedException if the run was stopped: before its end there is
   *     no assignment
   */
  public static Solution<Matching> maximise(SparseCosts gains, RunControl control) {
    return solve(Require.nonNull(gains, "gains").signed(-1), control);
  }

  private static Solution<Matching> solve(Costs costs, RunControl control) {
    Require.nonNull(control, "control");
    control.checkpoint();
    double[] rowMinima = new double[costs.rows()];
    costs.rowMinima(rowMinima);
    for (int i = 0; i < rowMinima.length; i++) {
      if (!(rowMinima[i] >= -Costs.LARGEST)) {
        refuse(i, costs.sign() * rowMinima[i]);
      }
    }
    for (int i = 0; i < rowMinima.length; i++) {
      if (rowMinima[i] == Double.POSITIVE_INFINITY) {
        return tooFewColumns(new int[] {i}, costs);
      }
    }
    PartialAssignment state = new PartialAssignment(costs, rowMinima, control);
    int[] waiting = new int[costs.rows()];
    int left = new Bidding(state).assignMost(waiting, control);
    AugmentingPaths paths = new AugmentingPaths(state);
    for (int k = 0; k < left; k++) {
      control.checkpoint();
      if (!paths.augment(waiting[k])) {
        return tooFewColumns(paths.reachedRows(waiting[k]), costs);
      }
    }
    return Solution.feasible(proven(state, costs));
  }

  private static void refuse(int row, double worst) {
    Require.that(
        false,
        "costs[" + row + "]",
        worst,
        "be from " + -Costs.LARGEST + " to " + Costs.LARGEST + ", or infinite to forbid a pair",
        "Scale the numbers, and forbid with the infinity that would never be chosen.");
  }

  private static Solution<Matching> tooFewColumns(int[] rows, Costs costs) {
    List<String> conflict = new ArrayList<>(rows.length);
    for (int row : rows) {
      conflict.add("row " + row + " may take " + costs.columnsOf(row));
    }
    int have = rows.length - 1;
    String summary =
        rows.length == 1
            ? "Row " + rows[0] + " may take no column."
            : rows.length
                + " rows together have only "
                + have
                + (have == 1 ? " column" : " columns")
                + " that they may take.";
    return Solution.infeasible(summary, conflict);
  }

  /** Bounds the cost by prices under all costs of the matrix, whatever the kernel did. */
  private static Matching proven(PartialAssignment state, Costs costs) {
    double value = 0;
    double bound = 0;
    double[] rowPrices = new double[state.rows];
    double[] margins = new double[state.rows];
    for (int i = 0; i < state.rows; i++) {
      if (state.costOf[i] > Costs.LARGEST) {
        refuse(i, costs.sign() * state.costOf[i]);
      }
      rowPrices[i] = state.rowPrice(i);
      margins[i] = state.margin(i);
      value += state.costOf[i];
      bound += rowPrices[i];
    }
    double[] columnPrices = new double[state.columns];
    boolean isSquare = state.rows == state.columns;
    Arrays.fill(columnPrices, isSquare ? Double.POSITIVE_INFINITY : 0);
    costs.lowerColumns(rowPrices, columnPrices);
    for (double price : columnPrices) {
      bound += price;
    }
    double sign = costs.sign();
    Goal goal = sign > 0 ? Goal.MINIMISE : Goal.MAXIMISE;
    // Adding zero turns a negative zero into zero.
    Optimality optimality =
        new Optimality(goal, sign * value + 0.0, sign * Math.min(value, bound) + 0.0);
    scale(rowPrices, sign);
    scale(columnPrices, sign);
    return new Matching(state.columnOf, state.costOf, rowPrices, columnPrices, margins, optimality);
  }

  private static void scale(double[] prices, double sign) {
    for (int i = 0; i < prices.length; i++) {
      prices[i] = sign * prices[i] + 0.0;
    }
  }
}
