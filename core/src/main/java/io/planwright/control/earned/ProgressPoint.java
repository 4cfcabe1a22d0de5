package io.planwright.control.earned;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A point of the progress line: where on its bar in the baseline an activity has come to, against
 * the day of the report. Drawn over a Gantt chart the line bends back where work is behind.
 *
 * <p>An activity that is complete when it should be, or has not begun before it should, lies on the
 * day of the report and has a difference of 0. Immutable, serializable and thread-safe.
 *
 * @param activityId the id of the activity; not blank
 * @param percentComplete how much of the work is done, from 0 to 100
 * @param aheadDays by how many working days it is ahead of the baseline at the close of the day of
 *     the report; negative when behind; finite
 * @param on the working day of the baseline on which its progress was to be reached; the day of the
 *     report where the difference is 0
 */
public record ProgressPoint(
    String activityId, BigDecimal percentComplete, double aheadDays, LocalDate on)
    implements Serializable {

  /**
   * Checks the components.
   *
   * @param activityId the id of the activity; not blank
   * @param percentComplete how much of the work is done, from 0 to 100
   * @param aheadDays by how many working days it is ahead; finite
   * @param on the day on which its progress was to be reached
   * @throws IllegalArgumentException if the id is blank or a number out of its range
   */
  public ProgressPoint {
    Require.notBlank(activityId, "activityId", "Give the id of the activity.");
    percentComplete = Percentages.given(percentComplete, "percentComplete of " + activityId);
    Require.finite(aheadDays, "aheadDays of " + activityId, "Count working days.");
    Require.nonNull(on, "on");
  }
}
