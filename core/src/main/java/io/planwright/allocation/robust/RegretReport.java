package io.planwright.allocation.robust;

import io.planwright.evidence.Explanation;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.List;

/**
 * Which candidate to choose when the scenario is not known. Immutable, serializable and
 * thread-safe.
 *
 * @param candidates all candidates, in the order of the table
 * @param choice the candidate whose greatest regret is least; of equal ones that of the least
 *     expected regret, then the first
 * @param choiceByExpectation the candidate of the least expected regret, which is also the one of
 *     the best expected value; of equal ones that of the least greatest regret, then the first
 * @param decidingScenarios the scenarios without any one of which another candidate would be
 *     chosen; empty if the choice hangs on no single scenario
 * @param explanation the choice in words, with the regret of the choice in each scenario
 */
public record RegretReport(
    List<CandidateRegret> candidates,
    CandidateRegret choice,
    CandidateRegret choiceByExpectation,
    List<String> decidingScenarios,
    Explanation explanation)
    implements Serializable {

  /**
   * Checks the components.
   *
   * @param candidates all candidates; at least one
   * @param choice one of them
   * @param choiceByExpectation one of them
   * @param decidingScenarios the scenarios that the choice hangs on
   * @param explanation the choice in words
   * @throws IllegalArgumentException if a choice is not among the candidates
   */
  public RegretReport {
    candidates = List.copyOf(Require.notEmpty(candidates, "candidates", "Compare at least one."));
    String fix = "Choose one of the candidates.";
    Require.that(candidates.contains(choice), "choice", choice, "be a candidate", fix);
    Require.that(
        candidates.contains(choiceByExpectation),
        "choiceByExpectation",
        choiceByExpectation,
        "be a candidate",
        fix);
    decidingScenarios = List.copyOf(decidingScenarios);
    Require.nonNull(explanation, "explanation");
  }
}
