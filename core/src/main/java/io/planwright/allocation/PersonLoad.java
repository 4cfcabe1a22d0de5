package io.planwright.allocation;

import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * What a person carries before and after an assignment.
 *
 * <p>Immutable, serializable and thread-safe.
 *
 * @param personId the id of the person; not blank
 * @param capacity how much the person can carry; above 0
 * @param loadBefore the load of the items the person owned; at least 0, possibly above the capacity
 * @param loadAfter the load of the items the person was assigned; at least 0
 */
public record PersonLoad(String personId, double capacity, double loadBefore, double loadAfter)
    implements Serializable {

  /**
   * Validates the components.
   *
   * @param personId the id of the person; not blank
   * @param capacity how much the person can carry; above 0
   * @param loadBefore the load before; at least 0
   * @param loadAfter the load after; at least 0
   * @throws IllegalArgumentException if the id is blank or a number out of its range
   */
  public PersonLoad {
    Require.notBlank(personId, "personId", "Give the id of the person.");
    Require.positive(capacity, "capacity of " + personId, "Leave out who can take no work.");
    Require.notNegative(loadBefore, "loadBefore of " + personId, "Sum up the items' loads.");
    Require.notNegative(loadAfter, "loadAfter of " + personId, "Sum up the items' loads.");
  }

  /**
   * How busy the person was.
   *
   * @return the load before as a fraction of the capacity; above 1 for an overload
   */
  public double utilisationBefore() {
    return loadBefore / capacity;
  }

  /**
   * How busy the person is now.
   *
   * @return the load after as a fraction of the capacity
   */
  public double utilisationAfter() {
    return loadAfter / capacity;
  }
}
