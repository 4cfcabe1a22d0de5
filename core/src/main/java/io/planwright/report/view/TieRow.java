package io.planwright.report.view;

import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * Who moves whom. Immutable, serializable and thread-safe.
 *
 * @param from the person who moves the other
 * @param to the person who is moved
 * @param strength how strongly, 0 to 1
 * @param isFriendly whether the other is moved towards, not away from, what the first wants
 */
public record TieRow(String from, String to, double strength, boolean isFriendly)
    implements Serializable {
  /**
   * Checks the row.
   *
   * @param from the person who moves the other
   * @param to the person who is moved
   * @param strength how strongly, 0 to 1
   * @param isFriendly whether the other is moved towards what the first wants
   */
  public TieRow {
    Require.notBlank(from, "from", "Name the person.");
    Require.notBlank(to, "to", "Name the person.");
    Require.between(strength, 0, 1, "strength", "Divide by the greatest strength.");
  }
}
