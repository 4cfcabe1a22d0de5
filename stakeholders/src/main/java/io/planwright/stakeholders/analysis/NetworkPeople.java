package io.planwright.stakeholders.analysis;

import io.planwright.internal.Require;
import io.planwright.stakeholder.Stakeholder;
import java.io.Serializable;
import java.util.List;

/**
 * The stakeholders of a plan as far as a register knows them, and the others. Immutable,
 * serializable and thread-safe.
 *
 * @param people those of whom power, interest and attitude are known, in the order of the register
 * @param leftOut the others, in the order of the register; nobody is made up
 */
public record NetworkPeople(List<Stakeholder> people, List<Unplaced> leftOut)
    implements Serializable {

  /**
   * Makes a result; {@link StakeholderPositions#toNetworkPeople()} is the usual way to get one.
   *
   * @param people those who are known well enough
   * @param leftOut the others
   * @throws NullPointerException if an argument or element is null
   */
  public NetworkPeople {
    people = List.copyOf(Require.nonNull(people, "people"));
    leftOut = List.copyOf(Require.nonNull(leftOut, "leftOut"));
  }
}
