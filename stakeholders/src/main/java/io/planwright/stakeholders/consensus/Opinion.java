package io.planwright.stakeholders.consensus;

import io.planwright.internal.Require;
import io.planwright.stakeholders.privacy.PersonalHolder;
import java.io.Serializable;
import java.util.List;

/**
 * What one person thinks, as a number on a scale that all share, such as the chance of a date or
 * how far a proposal is liked. Immutable, serializable and thread-safe; the same in JSON under
 * Jackson 2 and Jackson 3.
 *
 * <p>The text form leaves out the ids of people.
 *
 * @param personId who; not blank
 * @param value the opinion, from -1E+100 to 1E+100
 */
public record Opinion(String personId, double value) implements Serializable {

  private static final double LARGEST = 1e100;

  /**
   * Checks the components.
   *
   * @param personId who; not blank
   * @param value the opinion, from -1E+100 to 1E+100
   * @throws IllegalArgumentException if the id is blank or the value out of its range
   */
  public Opinion {
    Require.notBlank(personId, "personId", "Use the id of the person.");
    Require.between(value, -LARGEST, LARGEST, "value", "Leave out who has not been asked.");
    // So that equal opinions have equal bits.
    value += 0.0;
  }

  /**
   * Gives what lists of opinions hold on people. Erasing leaves them under a stand-in, because the
   * opinion of the group comes from them.
   *
   * @return the contract
   */
  public static PersonalHolder<List<Opinion>> personalData() {
    return new OpinionsPersonalData();
  }

  @Override
  public String toString() {
    return "Opinion[value=%s]".formatted(value);
  }
}
