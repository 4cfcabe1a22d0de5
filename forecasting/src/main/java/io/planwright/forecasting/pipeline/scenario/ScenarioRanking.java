package io.planwright.forecasting.pipeline.scenario;

import io.planwright.evidence.Explanation;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.List;

/**
 * Scenarios from the best to the worst. Immutable, serializable and thread-safe.
 *
 * @param criterion what they are ranked by
 * @param scenarios the scenarios, the best first; equal ones in the given order
 * @param explanation why the first is first, and the figure of each as reasons
 */
public record ScenarioRanking(
    Criterion criterion, List<ScenarioFigures> scenarios, Explanation explanation)
    implements Serializable {

  /**
   * Checks the components.
   *
   * @param criterion what they are ranked by
   * @param scenarios the scenarios, the best first, at least one
   * @param explanation why the first is first
   * @throws IllegalArgumentException if there is no scenario
   */
  public ScenarioRanking {
    Require.nonNull(criterion, "criterion");
    scenarios = List.copyOf(Require.notEmpty(scenarios, "scenarios", "Rank one scenario."));
    Require.nonNull(explanation, "explanation");
  }

  /**
   * The best scenario.
   *
   * @return the first one
   */
  public ScenarioFigures best() {
    return scenarios.get(0);
  }
}
