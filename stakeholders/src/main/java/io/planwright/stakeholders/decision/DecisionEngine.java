package io.planwright.stakeholders.decision;

import io.planwright.allocation.Solution;
import io.planwright.evidence.Answer;
import io.planwright.internal.DistinctIds;
import io.planwright.internal.Require;
import io.planwright.run.RunControl;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Computes decisions exactly: the probability of an approval, the people on whom it turns, and the
 * cheapest way to it.
 *
 * <p>A body's count is a dynamic programme over the whole-number weights of its members; people who
 * sit on several bodies are conditioned upon in the smallest body that holds all their seats, and a
 * common factor is integrated by adaptive quadrature to about 1e-12. One evaluation costs members
 * times threshold (in units of the weights' greatest common divisor), or less where sums lead to
 * the same; times two to the power of the people of one body who also sit elsewhere.
 *
 * <p>Stateless and thread-safe.
 */
public final class DecisionEngine {

  private static final DecisionEngine STANDARD = new DecisionEngine();

  private DecisionEngine() {}

  /**
   * The engine.
   *
   * @return it
   */
  public static DecisionEngine standard() {
    return STANDARD;
  }

  /**
   * How a decision will end, on whom it turns, and whose position is worth finding out.
   *
   * @param decision the decision
   * @param control stops it
   * @return the outlook; insufficient if the rule is too entangled for an exact answer: more than
   *     twenty people of one body who also sit elsewhere, or votes whose count has too many courses
   * @throws io.planwright.run.RunStoppedException if the run is stopped
   */
  public Answer<DecisionOutlook> outlook(Decision decision, RunControl control) {
    Require.nonNull(decision, "decision");
    Require.nonNull(control, "control");
    return CompiledRule.of(decision.rule())
        .flatMap(rule -> new OutlookComputation(decision, rule, control).outlook());
  }

  /**
   * What the rule alone gives each person.
   *
   * @param rule the rule
   * @param control stops it
   * @return the power of each person, in the order of {@link DecisionRule#people()}, exact but for
   *     rounding, for any number of people on one body that counts heads; insufficient for other
   *     rules as in {@link #outlook}, and where a single vote decides less than one in 1e290 cases,
   *     as with a chairman above a unanimous body of a thousand
   * @throws io.planwright.run.RunStoppedException if the run is stopped
   */
  public Answer<List<VotingPower>> power(DecisionRule rule, RunControl control) {
    Require.nonNull(rule, "rule");
    Require.nonNull(control, "control");
    return EqualPower.of(rule)
        .map(Answer::known)
        .orElseGet(
            () -> CompiledRule.of(rule).flatMap(compiled -> PowerIndices.of(compiled, control)));
  }

  /**
   * The cheapest set of actions after which an approval is as likely as its goal, by branch and
   * bound: proven unless the control stops the search, which then returns the best set so far with
   * a bound. Uncertain positions count by their expected probability; unknown ones by the prior of
   * the decision, and as a certain no without one.
   *
   * @param decision the decision; its goal is what is to be reached
   * @param actions what can be done; at most one is done for a person, and one that does not raise
   *     the person's probability is never done
   * @param control stops it
   * @return the set, or the certificate that all actions together do not reach the goal, with whom
   *     else it would take, by place in {@link DecisionRule#people()}; insufficient as in {@link
   *     #outlook}
   * @throws IllegalArgumentException if the decision has no goal, an action names nobody of the
   *     rule, or two actions have the same id
   * @throws io.planwright.run.RunStoppedException if the run is stopped before a first set is found
   */
  public Answer<Solution<ApprovalPath>> cheapestPath(
      Decision decision, List<CandidateAction> actions, RunControl control) {
    Require.nonNull(decision, "decision");
    Require.nonNull(actions, "actions");
    Require.nonNull(control, "control");
    Require.that(
        decision.goal().isPresent(),
        "goal",
        "none",
        "be part of the decision",
        "Say which probability of an approval is wanted.");
    Set<String> people = new HashSet<>(decision.rule().people());
    DistinctIds.require(actions, CandidateAction::actionId, "actions", "Rename one of them.");
    for (int i = 0; i < actions.size(); i++) {
      CandidateAction action = actions.get(i);
      Require.that(
          people.contains(action.personId()),
          "actions[" + i + "]",
          action.actionId(),
          "win somebody who votes by the rule",
          "Leave the action out.");
    }
    return CompiledRule.of(decision.rule())
        .map(rule -> new PathComputation(decision, rule, List.copyOf(actions), control).solution());
  }
}
