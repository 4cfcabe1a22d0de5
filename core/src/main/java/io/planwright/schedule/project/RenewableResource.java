package io.planwright.schedule.project;

import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * Something of which so many units can be used at a time, and again later: people of a skill,
 * rooms, licences. Immutable, serializable and thread-safe.
 *
 * @param name what it is called; not blank
 * @param capacity how many units there are at any time, from 0 to {@value #MOST}
 */
public record RenewableResource(String name, int capacity) implements Serializable {

  /** The largest capacity. */
  public static final int MOST = 1_000_000_000;

  /**
   * Checks the components.
   *
   * @param name what it is called; not blank
   * @param capacity how many units there are at any time, from 0 to {@value #MOST}
   * @throws IllegalArgumentException if the name is blank or the capacity out of its range
   */
  public RenewableResource {
    Require.notBlank(name, "name", "Name the resource.");
    Require.between(capacity, 0, MOST, "capacity of " + name, "Count larger units.");
  }
}
