package io.planwright.goal.quota;

import io.planwright.calendar.DateRange;
import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * Says on which days a seller has a territory. Immutable, serializable and thread-safe.
 *
 * @param territoryId the territory; not blank
 * @param sellerId the seller; not blank
 * @param validity the days, possibly without an end
 */
public record TerritoryHolding(String territoryId, String sellerId, DateRange validity)
    implements Serializable {

  /**
   * Checks the components.
   *
   * @param territoryId the territory
   * @param sellerId the seller
   * @param validity the days
   * @throws IllegalArgumentException if an id is blank
   */
  public TerritoryHolding {
    Require.notBlank(territoryId, "territoryId", "Name the territory.");
    Require.notBlank(sellerId, "sellerId", "Name the seller who has it.");
    Require.nonNull(validity, "validity");
  }
}
