package io.planwright.report.view;

import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * One stakeholder on the map of power and interest. Immutable, serializable and thread-safe.
 *
 * @param name the person
 * @param role the part in the sale; may be empty
 * @param power 0 to 1
 * @param interest 0 to 1
 * @param attitude -1 (against) to 1 (for)
 * @param advice what to do next; may be empty
 */
public record StakeholderPoint(
    String name, String role, double power, double interest, double attitude, String advice)
    implements Serializable {
  /**
   * Checks the row.
   *
   * @param name the person
   * @param role the part in the sale; may be empty
   * @param power 0 to 1
   * @param interest 0 to 1
   * @param attitude -1 (against) to 1 (for)
   * @param advice what to do next; may be empty
   */
  public StakeholderPoint {
    Require.notBlank(name, "name", "Name the person.");
    Require.nonNull(role, "role");
    Require.between(power, 0, 1, "power", "Scale your rating to that range.");
    Require.between(interest, 0, 1, "interest", "Scale your rating to that range.");
    Require.between(attitude, -1, 1, "attitude", "Scale your rating to that range.");
    Require.nonNull(advice, "advice");
  }
}
