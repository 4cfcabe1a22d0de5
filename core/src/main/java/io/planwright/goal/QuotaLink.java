package io.planwright.goal;

import io.planwright.calendar.DateRange;
import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * Says that the quotas of a node count for another during some time. A node may count for several
 * others at once. Immutable, serializable and thread-safe.
 *
 * @param parentId the node that adds up, such as a team; not blank
 * @param childId the node that counts for it, such as a seller; another than {@code parentId}
 * @param validity the days on which it does
 */
public record QuotaLink(String parentId, String childId, DateRange validity)
    implements Serializable {

  /**
   * Checks the components.
   *
   * @param parentId the node that adds up; not blank
   * @param childId the node that counts for it; another than {@code parentId}
   * @param validity the days on which it does
   * @throws IllegalArgumentException if an id is blank or both are the same
   */
  public QuotaLink {
    Require.notBlank(parentId, "parentId", "Name the node that adds up.");
    Require.notBlank(childId, "childId", "Name the node that counts for it.");
    Require.nonNull(validity, "validity");
    Require.that(
        !parentId.equals(childId),
        "childId",
        childId,
        "differ from the parentId",
        "Leave out this link.");
  }
}
