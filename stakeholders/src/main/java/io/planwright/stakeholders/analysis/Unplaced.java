package io.planwright.stakeholders.analysis;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.List;

/**
 * A person whom too little is known about, and what is missing. Immutable, serializable and
 * thread-safe.
 *
 * @param stakeholderId who, not blank
 * @param missing the dimensions without an estimate, in the order of {@link Dimension}; not empty.
 *     {@link Dimension#ATTITUDE} is missing of those too who are more likely unaware than not.
 */
public record Unplaced(String stakeholderId, List<Dimension> missing) implements Serializable {

  /**
   * Makes one.
   *
   * @param stakeholderId who, not blank
   * @param missing the dimensions without an estimate, not empty
   * @throws IllegalArgumentException if the id is blank or nothing is missing
   * @throws NullPointerException if an argument or element is null
   */
  public Unplaced {
    Require.notBlank(stakeholderId, "stakeholderId", "Use the id of the person.");
    missing =
        List.copyOf(Require.notEmpty(missing, "missing", "Place a person of whom nothing lacks."));
  }

  /** Leaves the person out. */
  @Override
  public String toString() {
    return "Unplaced[missing=%s]".formatted(missing);
  }
}
