package io.planwright.schedule.staffed;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.time.Instant;

/**
 * When a project is done. Immutable, serializable and thread-safe.
 *
 * @param projectId the id of the project
 * @param finish when its last activity is over
 * @param daysLate how many days of 24 hours that is after the end of the day on which it is due; 0
 *     if it is in time or has no due date
 * @param why what decides the finish: the chain of what held what, the last first
 */
public record ProjectDelivery(String projectId, Instant finish, double daysLate, String why)
    implements Serializable {

  /**
   * Checks the components.
   *
   * @param projectId the id of the project; not blank
   * @param finish when its last activity is over
   * @param daysLate how many days late that is; at least 0
   * @param why what decides the finish; not blank
   * @throws IllegalArgumentException if a text is blank or the days are negative
   */
  public ProjectDelivery {
    Require.notBlank(projectId, "projectId", "Give the id of the project.");
    Require.nonNull(finish, "finish");
    Require.notNegative(daysLate, "daysLate", "A project in time is 0 days late.");
    Require.notBlank(why, "why", "Say what decides the finish.");
  }
}
