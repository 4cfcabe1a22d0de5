package io.planwright.stakeholders.team;

import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * One letter in a chart of responsibilities. Immutable, serializable and thread-safe; the same in
 * JSON under Jackson 2 and Jackson 3.
 *
 * @param itemId the item; the check reports one that the chart does not list
 * @param partyId the person or department; the check reports one that the chart does not list
 * @param role the part it plays
 */
public record RaciEntry(String itemId, String partyId, RaciRole role) implements Serializable {

  /**
   * Checks the components.
   *
   * @param itemId the item; not blank
   * @param partyId the person or department; not blank
   * @param role the part it plays
   * @throws IllegalArgumentException if an id is blank
   */
  public RaciEntry {
    Require.notBlank(itemId, "itemId", "Give the id of the item.");
    Require.notBlank(partyId, "partyId", "Give the id of the person or department.");
    Require.nonNull(role, "role");
  }

  /** Without the parties, so that logs stay free of them. */
  @Override
  public String toString() {
    return "RaciEntry[" + itemId + ", " + role + "]";
  }
}
