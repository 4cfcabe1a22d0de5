package io.planwright.crm;

import io.planwright.calendar.DateRange;
import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * A rep holds a territory for a while.
 *
 * <p>Immutable, serializable and thread-safe.
 *
 * @param territoryId the id of the territory, not blank
 * @param repId the id of the rep, not blank
 * @param validity the days on which it holds
 */
public record TerritoryAssignment(String territoryId, String repId, DateRange validity)
    implements Serializable {

  /**
   * Checks the components.
   *
   * @param territoryId the id of the territory, not blank
   * @param repId the id of the rep, not blank
   * @param validity the days on which it holds
   * @throws IllegalArgumentException if an id is blank
   */
  public TerritoryAssignment {
    Require.notBlank(territoryId, "territoryId", "Name the territory that the rep holds.");
    Require.notBlank(repId, "repId", "Name the rep who holds the territory.");
    Require.nonNull(validity, "validity");
  }
}
