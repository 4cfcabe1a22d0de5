package io.planwright.stakeholders.rating;

import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * What one rater thinks of one subject. Immutable, serializable and thread-safe; the same in JSON
 * under Jackson 2 and Jackson 3.
 *
 * <p>The text form leaves out the ids of people.
 *
 * @param raterId who rates; not blank
 * @param subjectId who or what is rated; not blank
 * @param value the number on the scale; of categories the number of the chosen one, from 0
 */
public record Rating(String raterId, String subjectId, double value) implements Serializable {

  /**
   * Checks the components.
   *
   * @param raterId who rates; not blank
   * @param subjectId who or what is rated; not blank
   * @param value the number on the scale; finite
   * @throws IllegalArgumentException if an id is blank or the value not finite
   */
  public Rating {
    Require.notBlank(raterId, "raterId", "Use the id of the person who rates.");
    Require.notBlank(subjectId, "subjectId", "Use the id of who or what is rated.");
    Require.finite(value, "value", "Leave a rating out that was not given.");
    // So that equal ratings have equal bits.
    value += 0.0;
  }

  @Override
  public String toString() {
    return "Rating[value=%s]".formatted(value);
  }
}
