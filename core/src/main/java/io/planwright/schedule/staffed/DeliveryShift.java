package io.planwright.schedule.staffed;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/**
 * When a project is done now, and when it was to be done. Immutable, serializable and thread-safe.
 *
 * @param projectId the id of the project
 * @param finishBefore when it was to be done
 * @param finish when it is done now
 * @param daysLateBefore how many days late that was to be
 * @param daysLate how many days late it is now
 */
public record DeliveryShift(
    String projectId, Instant finishBefore, Instant finish, double daysLateBefore, double daysLate)
    implements Serializable {

  /**
   * By how much the finish moves.
   *
   * @return the time from the agreed finish to the new one, negative if it is earlier
   */
  public Duration shift() {
    return Duration.between(finishBefore, finish);
  }
}
