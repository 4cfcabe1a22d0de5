package io.planwright.stakeholders.consensus;

import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * Where one person starts and ends, and how much that moves all. Immutable, serializable and
 * thread-safe.
 *
 * <p>The text form leaves out the ids of people.
 *
 * @param personId who; not blank
 * @param start the opinion at the start
 * @param end the opinion in the end; the mean over the rounds where it does not settle
 * @param settles whether it settles; not where somebody in a cycle is listened to
 * @param influence by how much the mean of all opinions in the end rises when this person's at the
 *     start rises by 1: from 0 to 1, and 1 in sum over all people
 */
public record PersonLimit(
    String personId, double start, double end, boolean settles, double influence)
    implements Serializable {

  /**
   * Checks the components.
   *
   * @param personId who; not blank
   * @param start the opinion at the start; finite
   * @param end the opinion in the end; finite
   * @param settles whether it settles
   * @param influence the weight in the mean of all opinions in the end; finite
   * @throws IllegalArgumentException if a component is out of its range
   */
  public PersonLimit {
    Require.notBlank(personId, "personId", "Use the id of the person.");
    Require.finite(start, "start", "Opinions are finite.");
    Require.finite(end, "end", "Opinions are finite.");
    Require.finite(influence, "influence", "Influence is finite.");
  }

  @Override
  public String toString() {
    return "PersonLimit[start=%s, end=%s, settles=%s, influence=%s]"
        .formatted(start, end, settles, influence);
  }
}
