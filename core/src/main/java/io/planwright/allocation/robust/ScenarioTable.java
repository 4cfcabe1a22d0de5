package io.planwright.allocation.robust;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.planwright.allocation.Optimality.Goal;
import io.planwright.internal.Require;
import java.io.Serial;
import java.io.Serializable;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What each candidate is worth in each scenario, such as plans of budgets under futures of the
 * market. Immutable, serializable and thread-safe.
 */
public final class ScenarioTable implements Serializable {

  @Serial private static final long serialVersionUID = 1;
  private static final double LARGEST = 1e100;

  private final Goal goal;
  private final List<String> candidates;
  private final List<String> scenarios;
  private final double[][] values;

  private ScenarioTable(
      Goal goal, List<String> candidates, List<String> scenarios, double[][] values) {
    this.goal = goal;
    this.candidates = candidates;
    this.scenarios = scenarios;
    this.values = values;
  }

  /**
   * A table of values.
   *
   * @param goal whether more or less is better
   * @param candidates the names of the candidates, at least one, none blank, all different
   * @param scenarios the names of the scenarios, at least one, none blank, all different
   * @param values a row a candidate and a column a scenario, in one unit; from -1e100 to 1e100;
   *     copied
   * @return the table
   * @throws IllegalArgumentException if a name is blank or given twice, the sizes do not fit, or a
   *     value is out of its range
   */
  public static ScenarioTable of(
      Goal goal, List<String> candidates, List<String> scenarios, double[][] values) {
    Require.nonNull(goal, "goal");
    List<String> rows = names(candidates, "candidates");
    List<String> columns = names(scenarios, "scenarios");
    Require.nonNull(values, "values");
    Require.that(
        values.length == rows.size(),
        "values",
        values.length,
        "have a row for each of the " + rows.size() + " candidates",
        "Give each candidate a row.");
    double[][] copy = new double[values.length][];
    for (int i = 0; i < values.length; i++) {
      copy[i] = Require.nonNull(values[i], "values[" + i + "]").clone();
      Require.that(
          copy[i].length == columns.size(),
          "values[" + i + "]",
          copy[i].length,
          "have a value for each of the " + columns.size() + " scenarios",
          "Value " + rows.get(i) + " in each scenario.");
      for (int s = 0; s < copy[i].length; s++) {
        String field = "values[" + i + "][" + s + "]";
        Require.between(copy[i][s], -LARGEST, LARGEST, field, "Scale the values.");
      }
    }
    return new ScenarioTable(goal, rows, columns, copy);
  }

  private static List<String> names(List<String> names, String field) {
    List<String> copy = List.copyOf(Require.nonNull(names, field));
    Require.notEmpty(copy, field, "Name at least one.");
    for (String name : copy) {
      Require.notBlank(name, field, "Give each a name.");
    }
    Require.that(
        new HashSet<>(copy).size() == copy.size(),
        field,
        copy,
        "have different names",
        "Tell them apart by their names.");
    return copy;
  }

  /**
   * Whether more or less is better.
   *
   * @return the goal
   */
  @JsonProperty("goal")
  public Goal goal() {
    return goal;
  }

  /**
   * The names of the candidates.
   *
   * @return the names, in the order of the rows
   */
  @JsonProperty("candidates")
  public List<String> candidates() {
    return candidates;
  }

  /**
   * The names of the scenarios.
   *
   * @return the names, in the order of the columns
   */
  @JsonProperty("scenarios")
  public List<String> scenarios() {
    return scenarios;
  }

  /**
   * What a candidate is worth in a scenario.
   *
   * @param candidate the row, from 0
   * @param scenario the column, from 0
   * @return the value
   * @throws IndexOutOfBoundsException if there is no such row or column
   */
  public double value(int candidate, int scenario) {
    Objects.checkIndex(candidate, candidates.size());
    Objects.checkIndex(scenario, scenarios.size());
    return values[candidate][scenario];
  }

  @JsonProperty("values")
  private List<List<Double>> rows() {
    return Arrays.stream(values).map(row -> Arrays.stream(row).boxed().toList()).toList();
  }

  @JsonCreator
  private static ScenarioTable fromJson(
      @JsonProperty("goal") Goal goal,
      @JsonProperty("candidates") List<String> candidates,
      @JsonProperty("scenarios") List<String> scenarios,
      @JsonProperty("values") List<List<Double>> values) {
    Require.nonNull(values, "values");
    double[][] rows = new double[values.size()][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = values.get(i).stream().mapToDouble(Double::doubleValue).toArray();
    }
    return of(goal, candidates, scenarios, rows);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ScenarioTable that
        && goal == that.goal
        && candidates.equals(that.candidates)
        && scenarios.equals(that.scenarios)
        && Arrays.deepEquals(values, that.values);
  }

  @Override
  public int hashCode() {
    return Objects.hash(goal, candidates, scenarios, Arrays.deepHashCode(values));
  }

  /** What a candidate loses in a scenario against the best one there. */
  double[][] regrets() {
    double sign = goal == Goal.MAXIMISE ? 1 : -1;
    double[][] regrets = new double[values.length][scenarios.size()];
    for (int s = 0; s < scenarios.size(); s++) {
      double best = Double.NEGATIVE_INFINITY;
      for (double[] row : values) {
        best = Math.max(best, sign * row[s]);
      }
      for (int i = 0; i < values.length; i++) {
        regrets[i][s] = best - sign * values[i][s];
      }
    }
    return regrets;
  }
}
