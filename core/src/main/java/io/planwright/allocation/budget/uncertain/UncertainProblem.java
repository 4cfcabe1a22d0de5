package io.planwright.allocation.budget.uncertain;

import io.planwright.allocation.budget.SpendProblem;
import io.planwright.allocation.response.ResponseCurve;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A budget with equally likely scenarios of what spend brings. Immutable, serializable and
 * thread-safe.
 *
 * @param problem the budget, its lines with their limits, weights and best estimates of their
 *     curves, and its groups
 * @param scenarios in each a curve for each line, in the order of the lines; from 1 to 10,000
 */
public record UncertainProblem(SpendProblem problem, List<List<ResponseCurve>> scenarios)
    implements Serializable {

  private static final int MOST_SCENARIOS = 10_000;

  /**
   * Checks and copies the components.
   *
   * @param problem the budget and its lines
   * @param scenarios in each a curve for each line; from 1 to 10,000
   * @throws IllegalArgumentException if there is no scenario, there are too many, or one has not a
   *     curve for each line
   */
  public UncertainProblem {
    Require.nonNull(problem, "problem");
    Require.nonNull(scenarios, "scenarios");
    Require.between(
        scenarios.size(), 1, MOST_SCENARIOS, "number of scenarios", "200 to 1,000 are usual.");
    int lines = problem.lines().size();
    List<List<ResponseCurve>> copies = new ArrayList<>(scenarios.size());
    for (List<ResponseCurve> scenario : scenarios) {
      Require.nonNull(scenario, "scenario " + copies.size());
      Require.that(
          scenario.size() == lines,
          "curves of scenario " + copies.size(),
          scenario.size(),
          "be as many as the lines, " + lines,
          "Give each line its curve.");
      copies.add(List.copyOf(scenario));
    }
    scenarios = List.copyOf(copies);
  }

  /**
   * Draws the scenarios.
   *
   * @param problem the budget and its lines
   * @param samplers one for each line, in their order
   * @param count how many scenarios; from 1 to 10,000
   * @param seed the same seed draws the same scenarios; a scenario does not depend on the count
   * @return the problem
   * @throws IllegalArgumentException if there is not a sampler for each line, or the count is out
   *     of its range
   */
  public static UncertainProblem drawn(
      SpendProblem problem, List<CurveSampler> samplers, int count, long seed) {
    Require.nonNull(problem, "problem");
    Require.nonNull(samplers, "samplers");
    Require.that(
        samplers.size() == problem.lines().size(),
        "number of samplers",
        samplers.size(),
        "be that of the lines, " + problem.lines().size(),
        "Give each line its sampler.");
    Require.between(count, 1, MOST_SCENARIOS, "count", "200 to 1,000 are usual.");
    SplittableRandom root = new SplittableRandom(seed);
    List<List<ResponseCurve>> scenarios = new ArrayList<>(count);
    for (int s = 0; s < count; s++) {
      SplittableRandom random = root.split();
      List<ResponseCurve> curves = new ArrayList<>(samplers.size());
      for (CurveSampler sampler : samplers) {
        curves.add(Require.nonNull(sampler.draw(random), "drawn curve"));
      }
      scenarios.add(curves);
    }
    return new UncertainProblem(problem, scenarios);
  }
}
