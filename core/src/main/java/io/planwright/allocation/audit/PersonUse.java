package io.planwright.allocation.audit;

import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * What a person holds and what of it can be done. Immutable, serializable and thread-safe.
 *
 * @param personId who
 * @param capacity how much the person can do in a period; above 0
 * @param held the load of all items that the person has; at least 0
 * @param served the load of the most valuable of them that fit into the capacity; at most both
 * @param state what that amounts to
 */
public record PersonUse(
    String personId, double capacity, double held, double served, WorkState state)
    implements Serializable {

  /**
   * Checks the components.
   *
   * @param personId who; not blank
   * @param capacity how much the person can do; above 0
   * @param held the load of all items; at least 0
   * @param served the load of those that fit; at least 0
   * @param state what that amounts to
   * @throws IllegalArgumentException if the id is blank or a number is out of its range
   */
  public PersonUse {
    Require.notBlank(personId, "personId", "Name the person.");
    Require.positive(capacity, "capacity", "Leave out who can do nothing.");
    Require.notNegative(held, "held", "Add up the loads.");
    Require.notNegative(served, "served", "Add up the loads.");
    Require.nonNull(state, "state");
  }

  /**
   * The work held as a fraction of the capacity.
   *
   * @return the utilisation; above 1 for an overload
   */
  public double utilisation() {
    return held / capacity;
  }

  /**
   * How long the work that does not fit waits, if nothing more comes.
   *
   * @return the periods of the capacity that the overload takes; at least 0
   */
  public double periodsWaiting() {
    return Math.max(0, utilisation() - 1);
  }
}
