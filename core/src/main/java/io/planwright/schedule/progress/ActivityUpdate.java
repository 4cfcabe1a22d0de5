package io.planwright.schedule.progress;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.planwright.activity.Activity;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * What is known of an activity at the close of the day of the re-planning: it was finished, it was
 * started, or it has not begun and is estimated or dated anew. Immutable, serializable and
 * thread-safe.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = ActivityUpdate.Finished.class, name = "finished"),
  @JsonSubTypes.Type(value = ActivityUpdate.Started.class, name = "started"),
  @JsonSubTypes.Type(value = ActivityUpdate.Reestimated.class, name = "reestimated"),
  @JsonSubTypes.Type(value = ActivityUpdate.Postponed.class, name = "postponed")
})
public sealed interface ActivityUpdate extends Serializable {

  /**
   * Whom it is about.
   *
   * @return the id of an activity, not blank
   */
  String activityId();

  /**
   * An activity is done; of a milestone both dates are the day on which it was reached.
   *
   * @param activityId the id of the activity; not blank
   * @param start its first day of work
   * @param finish its last day of work, not before the first
   */
  record Finished(String activityId, LocalDate start, LocalDate finish) implements ActivityUpdate {

    /**
     * Checks the components.
     *
     * @param activityId the id of the activity; not blank
     * @param start its first day of work
     * @param finish its last day of work, not before the first
     * @throws IllegalArgumentException if the id is blank or the dates are out of order
     */
    public Finished {
      checkId(activityId);
      Require.nonNull(start, "start");
      Require.nonNull(finish, "finish");
      Require.that(
          !finish.isBefore(start),
          "finish of " + activityId,
          finish,
          "not be before the start " + start,
          "Swap the two.");
    }
  }

  /**
   * An activity is under way.
   *
   * @param activityId the id of the activity; not blank
   * @param start its first day of work
   * @param remainingDays the working days that it still takes, from 1 to {@value Activity#MAX_DAYS}
   */
  record Started(String activityId, LocalDate start, int remainingDays) implements ActivityUpdate {

    /**
     * Checks the components.
     *
     * @param activityId the id of the activity; not blank
     * @param start its first day of work
     * @param remainingDays the working days that it still takes
     * @throws IllegalArgumentException if the id is blank or the number out of its range
     */
    public Started {
      checkId(activityId);
      Require.nonNull(start, "start");
      Require.between(
          remainingDays,
          1,
          Activity.MAX_DAYS,
          "remainingDays of " + activityId,
          "Report an activity without remaining work as finished.");
    }
  }

  /**
   * An activity that has not begun will take longer, or shorter, than thought.
   *
   * @param activityId the id of the activity; not blank
   * @param durationDays its duration in working days, from 1 to {@value Activity#MAX_DAYS}
   */
  record Reestimated(String activityId, int durationDays) implements ActivityUpdate {

    /**
     * Checks the components.
     *
     * @param activityId the id of the activity; not blank
     * @param durationDays its duration in working days
     * @throws IllegalArgumentException if the id is blank or the number out of its range
     */
    public Reestimated {
      checkId(activityId);
      Require.between(
          durationDays,
          1,
          Activity.MAX_DAYS,
          "durationDays of " + activityId,
          "Give the duration in working days.");
    }
  }

  /**
   * An activity that has not begun cannot begin before a day.
   *
   * @param activityId the id of the activity; not blank
   * @param notBefore its first possible day
   */
  record Postponed(String activityId, LocalDate notBefore) implements ActivityUpdate {

    /**
     * Checks the components.
     *
     * @param activityId the id of the activity; not blank
     * @param notBefore its first possible day
     * @throws IllegalArgumentException if the id is blank
     */
    public Postponed {
      checkId(activityId);
      Require.nonNull(notBefore, "notBefore");
    }
  }

  private static void checkId(String activityId) {
    Require.notBlank(activityId, "activityId", "Give the id of the activity.");
  }
}
