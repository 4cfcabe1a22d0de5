package io.planwright.schedule.staffed;

import io.planwright.calendar.TimeSpan;
import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * Some time in which a person works on an activity. Immutable, serializable and thread-safe.
 *
 * @param personId the id of the person
 * @param time when
 * @param share how much of the person's time goes into it, above 0 and at most 1
 */
public record WorkPiece(String personId, TimeSpan time, double share) implements Serializable {

  /**
   * Checks the components.
   *
   * @param personId the id of the person; not blank
   * @param time when
   * @param share how much of the person's time goes into it
   * @throws IllegalArgumentException if the id is blank or the share out of range
   */
  public WorkPiece {
    Require.notBlank(personId, "personId", "Give the id of the person.");
    Require.nonNull(time, "time");
    Require.that(
        share > 0 && share <= 1, "share", share, "be above 0 and at most 1", "Give 0.5 for half.");
  }

  /**
   * The person's work in it.
   *
   * @return the length times the share, in hours
   */
  public double hours() {
    return time.length().toSeconds() * share / 3600;
  }
}
