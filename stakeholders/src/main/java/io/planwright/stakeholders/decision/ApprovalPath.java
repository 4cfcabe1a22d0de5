package io.planwright.stakeholders.decision;

import io.planwright.allocation.Optimality;
import io.planwright.evidence.Explanation;
import io.planwright.evidence.Provenance;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.List;

/**
 * A set of actions that lifts the probability of an approval to its goal. Immutable, serializable
 * and thread-safe.
 *
 * <p>The text form leaves out what names people.
 *
 * @param actions what to do, at most one action a person; empty if nothing is needed
 * @param before the probability of an approval now, unknown people without a prior taken as a no
 * @param after the same once the actions are done; at least the goal
 * @param optimality what they cost, and what the cheapest set costs at least
 * @param explanation why these
 * @param provenance how they were found
 */
public record ApprovalPath(
    List<CandidateAction> actions,
    double before,
    double after,
    Optimality optimality,
    Explanation explanation,
    Provenance provenance)
    implements Serializable {

  /**
   * Makes a path; {@link DecisionEngine#cheapestPath} is the usual way to get one.
   *
   * @param actions what to do
   * @param before the probability of an approval now; from 0 to 1
   * @param after the same once the actions are done; from 0 to 1
   * @param optimality what they cost, and what the cheapest set costs at least
   * @param explanation why these
   * @param provenance how they were found
   * @throws IllegalArgumentException if a probability is out of its range
   */
  public ApprovalPath {
    actions = List.copyOf(Require.nonNull(actions, "actions"));
    Require.between(before, 0, 1, "before", "Give a probability.");
    Require.between(after, 0, 1, "after", "Give a probability.");
    Require.nonNull(optimality, "optimality");
    Require.nonNull(explanation, "explanation");
    Require.nonNull(provenance, "provenance");
  }

  /**
   * What the actions cost together.
   *
   * @return the sum, in the unit of the actions
   */
  public double cost() {
    return optimality.value();
  }

  @Override
  public String toString() {
    return "ApprovalPath[actions=%s, before=%s, after=%s, optimality=%s]"
        .formatted(actions, before, after, optimality);
  }
}
