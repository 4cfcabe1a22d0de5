package io.planwright.stakeholder;

import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * A directed relation between two stakeholders. Immutable, serializable and thread-safe.
 *
 * <p>The text form leaves out the ids of people.
 *
 * @param fromId the one who influences or reports, not blank
 * @param kind what the relation is
 * @param toId the one who is influenced or reported to, not blank, not the same
 * @param strength how strong it is, above 0 and at most 1 (the first always prevails); 1 for a
 *     reporting line
 */
public record StakeholderRelation(String fromId, RelationKind kind, String toId, double strength)
    implements Serializable {

  /**
   * Makes a relation.
   *
   * @param fromId the one who influences or reports, not blank
   * @param kind what the relation is
   * @param toId the one who is influenced or reported to, not blank, not the same
   * @param strength how strong it is, above 0 and at most 1; 1 for a reporting line
   * @throws IllegalArgumentException if an id is blank, both are the same, or the strength is out
   *     of its range
   * @throws NullPointerException if an argument is null
   */
  public StakeholderRelation {
    Require.notBlank(fromId, "fromId", "Use the id of a stakeholder.");
    Require.nonNull(kind, "kind");
    Require.notBlank(toId, "toId", "Use the id of a stakeholder.");
    Require.that(
        !toId.equals(fromId),
        "toId",
        "the same id",
        "differ from fromId",
        "Relate two different stakeholders.");
    Require.that(
        strength > 0 && strength <= 1,
        "strength",
        strength,
        "be above 0 and at most 1",
        "Leave out a relation without effect.");
    Require.that(
        kind != RelationKind.REPORTS_TO || strength == 1,
        "strength",
        strength,
        "be 1 for a reporting line",
        "Add an INFLUENCES relation to say how far the superior prevails.");
  }

  /**
   * Makes an influence.
   *
   * @param fromId who influences, not blank
   * @param toId whom, not blank
   * @param strength how strongly, above 0 and at most 1
   * @return the relation
   * @throws IllegalArgumentException if an argument is out of its range
   * @throws NullPointerException if an id is null
   */
  public static StakeholderRelation influences(String fromId, String toId, double strength) {
    return new StakeholderRelation(fromId, RelationKind.INFLUENCES, toId, strength);
  }

  /**
   * Makes a reporting line.
   *
   * @param fromId who reports, not blank
   * @param toId to whom, not blank
   * @return the relation
   * @throws IllegalArgumentException if an id is blank or both are the same
   * @throws NullPointerException if an id is null
   */
  public static StakeholderRelation reportsTo(String fromId, String toId) {
    return new StakeholderRelation(fromId, RelationKind.REPORTS_TO, toId, 1);
  }

  @Override
  public String toString() {
    return "StakeholderRelation[kind=%s, strength=%s]".formatted(kind, strength);
  }
}
