package io.planwright.stakeholders.team;

import io.planwright.calendar.DateRange;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;

/**
 * A party stands in for another one on certain days. Where one delegation is for all items and one
 * for named items, the latter counts for those. Immutable, serializable and thread-safe; the same
 * in JSON under Jackson 2 and Jackson 3.
 *
 * @param fromId whose items are handed over
 * @param toId who takes them
 * @param during the days on which this holds
 * @param itemIds the items that are handed over; empty for all
 */
public record RaciDelegation(String fromId, String toId, DateRange during, List<String> itemIds)
    implements Serializable {

  /**
   * Checks the components.
   *
   * @param fromId whose items are handed over; not blank
   * @param toId who takes them; not blank, not the same
   * @param during the days on which this holds
   * @param itemIds the items that are handed over, each once; empty for all
   * @throws IllegalArgumentException if an id is blank or given twice
   */
  public RaciDelegation {
    Require.notBlank(fromId, "fromId", "Give the id of who hands over.");
    Require.notBlank(toId, "toId", "Give the id of who takes over.");
    Require.that(
        !fromId.equals(toId), "toId", "the same id", "not be fromId", "Name somebody else.");
    Require.nonNull(during, "during");
    itemIds = Ids.distinct(itemIds, "itemIds");
  }

  /**
   * A delegation of all items.
   *
   * @param fromId whose items are handed over; not blank
   * @param toId who takes them; not blank, not the same
   * @param during the days on which this holds
   * @return the delegation
   * @throws IllegalArgumentException if an id is blank or both are the same
   */
  public static RaciDelegation ofAll(String fromId, String toId, DateRange during) {
    return new RaciDelegation(fromId, toId, during, List.of());
  }

  /** Without the parties, so that logs stay free of them. */
  @Override
  public String toString() {
    return "RaciDelegation[" + during + ", " + (isGeneral() ? "all items" : itemIds) + "]";
  }

  boolean isGeneral() {
    return itemIds.isEmpty();
  }

  boolean names(String itemId) {
    return itemIds.contains(itemId);
  }

  /** Whether another delegation hands over the same with the same rank. */
  boolean collidesWith(RaciDelegation other) {
    return isGeneral()
        ? other.isGeneral()
        : !other.isGeneral() && !Collections.disjoint(itemIds, other.itemIds);
  }

  boolean isInForce(LocalDate date) {
    return during.contains(date);
  }
}
