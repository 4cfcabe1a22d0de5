package io.planwright.crm;

import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * A part of the market that is given to reps, such as a region or a list of accounts. Who holds it,
 * and when, stands in {@link TerritoryAssignment}.
 *
 * <p>Immutable, serializable and thread-safe.
 *
 * @param id the stable identity, not blank
 * @param name what the territory is called, not blank
 */
public record Territory(String id, String name) implements Serializable {

  /**
   * Checks the components.
   *
   * @param id the stable identity, not blank
   * @param name what the territory is called, not blank
   * @throws IllegalArgumentException if one is blank
   */
  public Territory {
    Require.notBlank(id, "id", "Use the id that your CRM has for this territory.");
    Require.notBlank(name, "name", "Give the name of the territory.");
  }
}
