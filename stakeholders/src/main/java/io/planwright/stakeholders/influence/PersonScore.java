package io.planwright.stakeholders.influence;

import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * The score of a person. Immutable, serializable and thread-safe.
 *
 * <p>The text form leaves out the ids of people.
 *
 * @param personId who, not blank
 * @param score the score, finite
 */
public record PersonScore(String personId, double score) implements Serializable {

  /**
   * Checks the components.
   *
   * @param personId who, not blank
   * @param score the score, finite
   * @throws IllegalArgumentException if the id is blank or the score is not finite
   */
  public PersonScore {
    Require.notBlank(personId, "personId", "Use the id of a person.");
    Require.finite(score, "score", "Leave out who has no score.");
  }

  @Override
  public String toString() {
    return "PersonScore[score=%s]".formatted(score);
  }
}
