package io.planwright.schedule.staffed;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A wanted date of an activity that a plan does not keep. Immutable, serializable and thread-safe.
 *
 * @param projectId the id of the project
 * @param activityId the id of the activity
 * @param kind which date it is
 * @param date the wanted date
 * @param days by how many days it is missed, above 0: whole days of the calendar for a fixed start,
 *     days of 24 hours from the end of the day for a deadline
 */
public record StaffedMiss(
    String projectId, String activityId, Kind kind, LocalDate date, double days)
    implements Serializable {

  /** Which date is missed. */
  public enum Kind {
    /** The activity starts after its fixed start. */
    FIXED_START,
    /** The activity ends after its deadline. */
    DEADLINE
  }

  /**
   * Checks the components.
   *
   * @param projectId the id of the project; not blank
   * @param activityId the id of the activity; not blank
   * @param kind which date it is
   * @param date the wanted date
   * @param days by how many days it is missed
   * @throws IllegalArgumentException if an id is blank or nothing is missed
   */
  public StaffedMiss {
    Require.notBlank(projectId, "projectId", "Give the id of the project.");
    Require.notBlank(activityId, "activityId", "Give the id of the activity.");
    Require.nonNull(kind, "kind");
    Require.nonNull(date, "date");
    Require.positive(days, "days", "Leave out what is kept.");
  }
}
