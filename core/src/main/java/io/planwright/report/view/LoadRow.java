package io.planwright.report.view;

import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * The load of a person before and after a change. Immutable, serializable and thread-safe.
 *
 * @param person the name, not blank
 * @param before the load now, at least 0
 * @param after the load after, at least 0
 * @param capacity what the person can carry, at least 0
 */
public record LoadRow(String person, double before, double after, double capacity)
    implements Serializable {
  /**
   * Checks the row.
   *
   * @param person the name, not blank
   * @param before the load now, at least 0
   * @param after the load after, at least 0
   * @param capacity what the person can carry, at least 0
   */
  public LoadRow {
    Require.notBlank(person, "person", "Name the person.");
    Require.notNegative(before, "before", "Add up the work.");
    Require.notNegative(after, "after", "Add up the work.");
    Require.notNegative(capacity, "capacity", "Give it in the unit of the load.");
  }
}
