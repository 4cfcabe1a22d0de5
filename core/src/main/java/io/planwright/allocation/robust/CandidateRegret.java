package io.planwright.allocation.robust;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.List;

/**
 * What is lost by a candidate when a scenario turns out that another candidate was better for.
 * Immutable, serializable and thread-safe.
 *
 * @param candidate its name
 * @param regrets its loss in each scenario against the best candidate there, in the order of the
 *     scenarios; at least 0
 * @param greatestRegret the greatest of the regrets
 * @param worstScenario the first scenario in which the regret is greatest
 * @param expectedValue the mean of its values, by the weights of the scenarios
 * @param expectedRegret the mean of its regrets, by the weights of the scenarios
 * @param dominatedBy the candidates that are at least as good in every scenario and better in one;
 *     empty for a candidate that is worth a thought
 */
public record CandidateRegret(
    String candidate,
    List<Double> regrets,
    double greatestRegret,
    String worstScenario,
    double expectedValue,
    double expectedRegret,
    List<String> dominatedBy)
    implements Serializable {

  /**
   * Checks the components.
   *
   * @param candidate its name; not blank
   * @param regrets its loss in each scenario; at least one
   * @param greatestRegret the greatest of the regrets; at least 0
   * @param worstScenario where it is; not blank
   * @param expectedValue the mean of the values; finite
   * @param expectedRegret the mean of the regrets; at least 0
   * @param dominatedBy the candidates that are as good everywhere and better somewhere
   * @throws IllegalArgumentException if a component is out of its range
   */
  public CandidateRegret {
    Require.notBlank(candidate, "candidate", "Name the candidate.");
    regrets = List.copyOf(Require.notEmpty(regrets, "regrets", "Give one a scenario."));
    Require.notNegative(greatestRegret, "greatestRegret", "A regret is a loss.");
    Require.notBlank(worstScenario, "worstScenario", "Name the scenario.");
    Require.finite(expectedValue, "expectedValue", "Give the mean of the values.");
    Require.notNegative(expectedRegret, "expectedRegret", "A regret is a loss.");
    dominatedBy = List.copyOf(dominatedBy);
  }
}
