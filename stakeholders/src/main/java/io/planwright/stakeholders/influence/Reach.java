package io.planwright.stakeholders.influence;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.List;

/**
 * Whom a person reaches, or is reached by, step by step. Immutable, serializable and thread-safe.
 *
 * <p>The text form leaves out the ids of people.
 *
 * @param personId who, not blank
 * @param bySteps the ids of those at distance 1, 2, …; no step is empty, and nobody occurs twice
 */
public record Reach(String personId, List<List<String>> bySteps) implements Serializable {

  /**
   * Checks the components.
   *
   * @param personId who, not blank
   * @param bySteps the ids of those at distance 1, 2, …
   * @throws IllegalArgumentException if the id is blank or a step is empty
   */
  public Reach {
    Require.notBlank(personId, "personId", "Use the id of a person.");
    bySteps = Require.nonNull(bySteps, "bySteps").stream().map(List::copyOf).toList();
    for (List<String> step : bySteps) {
      Require.notEmpty(step, "bySteps", "End the list at the last step that reaches anybody.");
    }
  }

  /**
   * How many are reached.
   *
   * @return the number, the person not counted
   */
  public int size() {
    return bySteps.stream().mapToInt(List::size).sum();
  }

  /**
   * How many are reached within some steps.
   *
   * @param steps the number of steps, at least 0
   * @return the number, the person not counted
   * @throws IllegalArgumentException if the steps are negative
   */
  public int within(int steps) {
    Require.notNegative(steps, "steps", "Count the steps from the person on.");
    return bySteps.stream().limit(steps).mapToInt(List::size).sum();
  }

  @Override
  public String toString() {
    return "Reach[sizes by step=%s]".formatted(bySteps.stream().map(List::size).toList());
  }
}
