package io.planwright.stakeholders.consensus;

import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * How much one person listens to another, or to the own opinion of before. Immutable, serializable
 * and thread-safe; the same in JSON under Jackson 2 and Jackson 3.
 *
 * <p>The text form leaves out the ids of people.
 *
 * @param personId who listens; not blank
 * @param trustedId who is listened to; the same person for the weight of the own opinion; not blank
 * @param weight how much, at least 0, without unit
 */
public record Trust(String personId, String trustedId, double weight) implements Serializable {

  /**
   * Checks the components.
   *
   * @param personId who listens; not blank
   * @param trustedId who is listened to; not blank
   * @param weight how much; finite, at least 0
   * @throws IllegalArgumentException if an id is blank or the weight out of its range
   */
  public Trust {
    Require.notBlank(personId, "personId", "Use the id of who listens.");
    Require.notBlank(trustedId, "trustedId", "Use the id of who is listened to.");
    Require.notNegative(weight, "weight", "Trust has no sign; leave out who is not listened to.");
    // So that equal weights have equal bits.
    weight += 0.0;
  }

  @Override
  public String toString() {
    return "Trust[weight=%s]".formatted(weight);
  }
}
