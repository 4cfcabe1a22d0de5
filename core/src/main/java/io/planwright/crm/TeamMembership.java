package io.planwright.crm;

import io.planwright.calendar.DateRange;
import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * A rep belongs to a team for a while.
 *
 * <p>Immutable, serializable and thread-safe.
 *
 * @param repId the id of the rep, not blank
 * @param teamId the id of the team, not blank
 * @param validity the days on which it holds
 */
public record TeamMembership(String repId, String teamId, DateRange validity)
    implements Serializable {

  /**
   * Checks the components.
   *
   * @param repId the id of the rep, not blank
   * @param teamId the id of the team, not blank
   * @param validity the days on which it holds
   * @throws IllegalArgumentException if an id is blank
   */
  public TeamMembership {
    Require.notBlank(repId, "repId", "Name the rep who belongs to the team.");
    Require.notBlank(teamId, "teamId", "Name the team that the rep belongs to.");
    Require.nonNull(validity, "validity");
  }
}
