package io.planwright.stakeholders.decision;

import io.planwright.evidence.Evidence;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.List;

/**
 * How a person stands towards the decision. Immutable, serializable and thread-safe.
 *
 * <p>The text form leaves out what names people.
 *
 * @param personId the id of the person; not blank
 * @param position how likely a yes is, as far as it is known
 * @param evidence the dated facts that say so; may be empty
 */
public record Voter(String personId, Position position, List<Evidence> evidence)
    implements Serializable {

  /**
   * Checks the components.
   *
   * @param personId the id of the person; not blank
   * @param position how likely a yes is, as far as it is known
   * @param evidence the dated facts that say so; may be empty
   * @throws IllegalArgumentException if the id is blank
   */
  public Voter {
    Require.notBlank(personId, "personId", "Use the id that your register has for this person.");
    Require.nonNull(position, "position");
    evidence = List.copyOf(Require.nonNull(evidence, "evidence"));
  }

  /**
   * A person with a known probability, without evidence.
   *
   * @param personId the id of the person; not blank
   * @param probability that of a yes, from 0 to 1
   * @return the voter
   * @throws IllegalArgumentException if an argument is out of its range
   */
  public static Voter of(String personId, double probability) {
    return new Voter(personId, new Position.Known(probability), List.of());
  }

  /**
   * A person whose position nobody knows.
   *
   * @param personId the id of the person; not blank
   * @return the voter
   * @throws IllegalArgumentException if the id is blank
   */
  public static Voter unknown(String personId) {
    return new Voter(personId, new Position.Unknown(), List.of());
  }

  @Override
  public String toString() {
    return "Voter[position=%s, evidence=%s]".formatted(position, evidence.size());
  }
}
