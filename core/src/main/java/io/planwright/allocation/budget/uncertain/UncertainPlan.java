package io.planwright.allocation.budget.uncertain;

import io.planwright.allocation.Optimality;
import io.planwright.evidence.Explanation;
import io.planwright.evidence.Provenance;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A budget divided under uncertainty. Immutable, serializable and thread-safe.
 *
 * @param spends what each line gets, by id, in the order of the problem
 * @param objective what was made as large as possible
 * @param optimality its value, and what no other division can pass
 * @param totals the distribution of the total response
 * @param perfectInformation what the objective would gain if the scenario were known before the
 *     budget is divided: the most that more research can be worth; at least 0. What no scenario can
 *     pass is taken for those that a stopped run did not come to
 * @param stochasticSolution what the objective gains over the division that takes the best
 *     estimates of the curves for certain; at least 0
 * @param explanation the sentence and, line by line, the reasons; a reason's contribution is the
 *     line's mean response
 * @param provenance how it was computed
 */
public record UncertainPlan(
    Map<String, Double> spends,
    SpendObjective objective,
    Optimality optimality,
    TotalDistribution totals,
    double perfectInformation,
    double stochasticSolution,
    Explanation explanation,
    Provenance provenance)
    implements Serializable {

  /**
   * Checks and copies the components.
   *
   * @param spends what each line gets; at least 0
   * @param objective what was made as large as possible
   * @param optimality its value and bound
   * @param totals the distribution of the total response
   * @param perfectInformation the value of knowing the scenario; at least 0
   * @param stochasticSolution the value of having looked at the scenarios; at least 0
   * @param explanation the sentence and the reasons
   * @param provenance how it was computed
   * @throws IllegalArgumentException if a number is out of its range
   */
  public UncertainPlan {
    Require.nonNull(spends, "spends");
    spends = Collections.unmodifiableMap(new LinkedHashMap<>(spends));
    spends.forEach((id, spend) -> Require.notNegative(spend, "spend of " + id, "Give 0."));
    Require.nonNull(objective, "objective");
    Require.nonNull(optimality, "optimality");
    Require.nonNull(totals, "totals");
    Require.notNegative(perfectInformation, "perfectInformation", "Knowing more never hurts.");
    Require.notNegative(stochasticSolution, "stochasticSolution", "Keep the better division.");
    Require.nonNull(explanation, "explanation");
    Require.nonNull(provenance, "provenance");
  }
}
