package io.planwright.allocation.budget;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Budgets of several periods to divide among lines whose spend works on. What is not spent in a
 * period is not carried to the next. Immutable, serializable and thread-safe.
 */
public final class CarryOverProblem implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final double MOST = 1e100;
  private static final int MOST_PERIODS = 520;

  private final double[] periodBudgets;
  private final double budget;
  private final ArrayList<CarryOverLine> lines;

  private CarryOverProblem(double[] periodBudgets, double budget, List<CarryOverLine> lines) {
    this.periodBudgets = Require.nonNull(periodBudgets, "periodBudgets").clone();
    this.budget = budget;
    this.lines = new ArrayList<>(Require.notEmpty(lines, "lines", "Name the uses."));
    Require.between(
        periodBudgets.length, 1, MOST_PERIODS, "number of periods", "Plan 520 at most.");
    for (int t = 0; t < periodBudgets.length; t++) {
      Require.between(
          periodBudgets[t], 0, MOST, "periodBudgets[" + t + "]", "Give the budget of the period.");
    }
    Require.between(budget, 0, MOST, "budget", "Give what all periods have together.");
    Set<String> ids = new HashSet<>();
    for (CarryOverLine line : lines) {
      Require.that(ids.add(line.id()), "id", line.id(), "be used once", "Rename one.");
      line.requirePeriods(periodBudgets.length);
    }
  }

  /**
   * A problem with a budget for each period.
   *
   * @param periodBudgets what each period has; from 1 to 520 numbers, each from 0 to 1E+100
   * @param lines the uses; at least one, no id twice
   * @return the problem, with their sum for all periods together
   * @throws IllegalArgumentException if a number is out of its range, there is no line, an id is
   *     used twice or the limits of a line do not fit the periods
   */
  public static CarryOverProblem of(double[] periodBudgets, List<CarryOverLine> lines) {
    double sum = 0;
    for (double each : Require.nonNull(periodBudgets, "periodBudgets")) {
      sum += each;
    }
    return new CarryOverProblem(periodBudgets, Double.isFinite(sum) ? sum : 0, lines);
  }

  /**
   * Limits what all periods have together.
   *
   * @param newBudget the budget of all periods; from 0 to 1E+100
   * @return a problem with that budget
   * @throws IllegalArgumentException if it is out of its range
   */
  public CarryOverProblem withBudget(double newBudget) {
    return new CarryOverProblem(periodBudgets, newBudget, lines);
  }

  /**
   * What each period has.
   *
   * @return the budgets, a copy
   */
  public double[] periodBudgets() {
    return periodBudgets.clone();
  }

  /**
   * What all periods have together.
   *
   * @return the budget, at least 0
   */
  public double budget() {
    return budget;
  }

  /**
   * How many periods there are.
   *
   * @return at least 1
   */
  public int periods() {
    return periodBudgets.length;
  }

  /**
   * The uses of the budgets.
   *
   * @return the lines, at least one, unmodifiable
   */
  public List<CarryOverLine> lines() {
    return List.copyOf(lines);
  }
}
