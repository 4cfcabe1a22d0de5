package io.planwright.stakeholders.consensus;

import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * How far one person moves where the others end. Immutable, serializable and thread-safe.
 *
 * <p>The text form leaves out the ids of people.
 *
 * @param personId who; not blank
 * @param distance the mean distance of the others' opinions in the end from where they would be
 *     without this person, at least 0
 * @param change the mean change with its sign: above 0 for who pulls the others upwards
 */
public record OpinionPull(String personId, double distance, double change) implements Serializable {

  /**
   * Checks the components.
   *
   * @param personId who; not blank
   * @param distance the mean distance, at least 0
   * @param change the mean change; finite
   * @throws IllegalArgumentException if a component is out of its range
   */
  public OpinionPull {
    Require.notBlank(personId, "personId", "Use the id of the person.");
    Require.notNegative(distance, "distance", "Distances have no sign.");
    Require.finite(change, "change", "Opinions are finite.");
  }

  @Override
  public String toString() {
    return "OpinionPull[distance=%s, change=%s]".formatted(distance, change);
  }
}
