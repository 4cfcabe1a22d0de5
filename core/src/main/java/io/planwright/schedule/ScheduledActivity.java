package io.planwright.schedule;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * An activity on its dates.
 *
 * <p>Immutable, serializable and thread-safe.
 *
 * @param activityId the id of the activity; not blank
 * @param start its first working day; of a milestone the day on which it is reached
 * @param finish its last working day, the start itself for one day of work and for a milestone; not
 *     before the start
 * @param totalFloatDays the working days it can be late without making the plan late; at least 0
 * @param freeFloatDays the working days it can be late without making any other activity late; from
 *     0 to the total float
 * @param critical whether it must not be late at all
 */
public record ScheduledActivity(
    String activityId,
    LocalDate start,
    LocalDate finish,
    int totalFloatDays,
    int freeFloatDays,
    boolean critical)
    implements Serializable {

  /**
   * Validates the components.
   *
   * @param activityId the id of the activity; not blank
   * @param start its first working day
   * @param finish its last working day; not before the start
   * @param totalFloatDays the working days it can be late without making the plan late
   * @param freeFloatDays the working days it can be late without making any other activity late
   * @param critical whether it must not be late at all
   * @throws IllegalArgumentException if the id is blank, the finish before the start, or a float
   *     out of its range
   */
  public ScheduledActivity {
    Require.notBlank(activityId, "activityId", "Give the id of the activity.");
    Require.nonNull(start, "start");
    Require.nonNull(finish, "finish");
    if (finish.isBefore(start) || freeFloatDays < 0 || freeFloatDays > totalFloatDays) {
      refuse(activityId, start, finish, totalFloatDays, freeFloatDays);
    }
  }

  /**
   * How late it can be at the cost of others: they can be as late as planned no more.
   *
   * @return the interfering float, total less free, in working days; at least 0
   */
  public int interferingFloatDays() {
    return totalFloatDays - freeFloatDays;
  }

  /** Apart from the rest, since texts made for each of a million activities take their time. */
  private static void refuse(
      String activityId, LocalDate start, LocalDate finish, int totalFloatDays, int freeFloatDays) {
    Require.that(
        !finish.isBefore(start),
        "finish of " + activityId,
        finish,
        "not be before the start " + start,
        "Swap the two.");
    Require.notNegative(
        totalFloatDays, "totalFloatDays of " + activityId, "Count from the dates, not to them.");
    Require.between(
        freeFloatDays,
        0,
        totalFloatDays,
        "freeFloatDays of " + activityId,
        "What makes the plan late makes its last activity late.");
  }
}
