package io.planwright.forecasting.pipeline.scenario;

import io.planwright.internal.Require;
import io.planwright.run.RunControl;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;

/**
 * What came of scenarios in the same states of the world. Immutable, serializable and thread-safe.
 */
public final class ScenarioOutcomes implements Serializable {

  private static final long serialVersionUID = 1L;

  @SuppressWarnings("serial") // an unmodifiable list of the JDK
  private final List<String> names;

  private final double[][] draws;

  private ScenarioOutcomes(List<String> names, double[][] draws) {
    this.names = List.copyOf(Require.notEmpty(names, "scenarios", "Give one scenario."));
    Require.that(
        new HashSet<>(names).size() == names.size(),
        "scenarios",
        names,
        "have distinct names",
        "Rename one of them.");
    Require.that(
        draws.length == names.size(),
        "draws",
        draws.length + " rows",
        "have one row for each of " + names.size() + " scenarios",
        "Give the outcomes of each scenario.");
    int states = Require.nonNull(draws[0], "draws[0]").length;
    Require.atLeast(states, 2, "draws[0].length", "Simulate at least two states of the world.");
    this.draws = new double[draws.length][];
    for (int s = 0; s < draws.length; s++) {
      this.draws[s] =
          Require.finite(draws[s], "draws of " + names.get(s), "Leave no outcome open.").clone();
      Require.that(
          draws[s].length == states,
          "draws of " + names.get(s),
          draws[s].length + " states",
          "have as many states as the first scenario, " + states,
          "Simulate all scenarios in the same states of the world.");
    }
  }

  /**
   * Simulates scenarios on common random numbers.
   *
   * @param model the model of bookings
   * @param scenarios the scenarios, with distinct names, at least one
   * @param seed the seed of the random numbers, the same for all
   * @param control asked before each scenario whether to go on, and handed to the model
   * @return the outcomes
   * @throws IllegalArgumentException if names repeat, or the model gave outcomes that are not
   *     finite or not as many for all scenarios
   * @throws io.planwright.run.RunStoppedException if the control stops the run
   */
  public static ScenarioOutcomes of(
      ScenarioModel model, List<Scenario> scenarios, long seed, RunControl control) {
    Require.nonNull(model, "model");
    Require.notEmpty(scenarios, "scenarios", "Give one scenario.");
    double[][] draws = new double[scenarios.size()][];
    for (int s = 0; s < draws.length; s++) {
      control.checkpoint();
      draws[s] = model.draws(scenarios.get(s), seed, control);
    }
    return new ScenarioOutcomes(scenarios.stream().map(Scenario::name).toList(), draws);
  }

  /**
   * Takes outcomes that were simulated elsewhere.
   *
   * @param names the names of the scenarios, distinct, at least one
   * @param draws one row a scenario, one column a state of the world, at least two; copied
   * @return the outcomes
   * @throws IllegalArgumentException if names repeat, the shape is not that, or a number is not
   *     finite
   */
  public static ScenarioOutcomes of(List<String> names, double[][] draws) {
    return new ScenarioOutcomes(Require.nonNull(names, "names"), Require.nonNull(draws, "draws"));
  }

  /**
   * The scenarios.
   *
   * @return their names in the given order, unmodifiable
   */
  public List<String> names() {
    return names;
  }

  /**
   * How many states of the world there are.
   *
   * @return the number of draws of each scenario
   */
  public int states() {
    return draws[0].length;
  }

  /**
   * The outcomes of a scenario.
   *
   * @param name the name of a scenario
   * @return a copy, one outcome for each state of the world
   * @throws IllegalArgumentException if there is no such scenario
   */
  public double[] draws(String name) {
    return row(index(name)).clone();
  }

  double[] row(int scenario) {
    return draws[scenario];
  }

  int index(String name) {
    int index = names.indexOf(Require.nonNull(name, "scenario"));
    Require.that(index >= 0, "scenario", name, "be one of " + names, "Correct the name.");
    return index;
  }
}
