package io.planwright.stakeholders.influence;

import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * Which ties that do not exist are looked at, and what for. Immutable, serializable and
 * thread-safe.
 *
 * <p>The text form leaves out the ids of people.
 *
 * @param fromId who would make the tie, not blank
 * @param beneficiaryId whose way to others it should shorten, not blank: the same person, or
 *     somebody who reaches others through that person, such as the seller
 * @param goal what it should raise
 * @param steps within how many ties reach is counted, at least 1
 * @param limit how many proposals are wanted at most, at least 1
 */
public record NewTieSpec(String fromId, String beneficiaryId, TieGoal goal, int steps, int limit)
    implements Serializable {

  /**
   * Checks the components.
   *
   * @param fromId who would make the tie, not blank
   * @param beneficiaryId whose way to others it should shorten, not blank
   * @param goal what it should raise
   * @param steps within how many ties reach is counted, at least 1
   * @param limit how many proposals are wanted at most, at least 1
   * @throws IllegalArgumentException if an id is blank or a number below 1
   * @throws NullPointerException if an argument is null
   */
  public NewTieSpec {
    Require.notBlank(fromId, "fromId", "Use the id of a person.");
    Require.notBlank(beneficiaryId, "beneficiaryId", "Use the id of a person.");
    Require.nonNull(goal, "goal");
    Require.positive(steps, "steps", "Count the ties on the way.");
    Require.positive(limit, "limit", "Ask for at least one proposal.");
  }

  @Override
  public String toString() {
    return "NewTieSpec[goal=%s, steps=%s, limit=%s]".formatted(goal, steps, limit);
  }
}
