package io.planwright.schedule.staffed;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.time.Instant;

/** What is known of an activity that has begun. Immutable, serializable and thread-safe. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Actual.Started.class, name = "started"),
  @JsonSubTypes.Type(value = Actual.Finished.class, name = "finished")
})
public sealed interface Actual extends Serializable {

  /**
   * The project of the activity.
   *
   * @return its id
   */
  String projectId();

  /**
   * The activity.
   *
   * @return its id in the project
   */
  String activityId();

  /**
   * When it really began.
   *
   * @return the start of its work
   */
  Instant startedAt();

  /**
   * An activity that goes on. It keeps its people and its mode.
   *
   * @param projectId the id of the project; not blank
   * @param activityId the id of the activity; not blank
   * @param startedAt when it began
   * @param remainingHours what is left of it: of a fixed duration the hours in which its people are
   *     at work together, of fixed work the hours of work; above 0
   */
  record Started(String projectId, String activityId, Instant startedAt, double remainingHours)
      implements Actual {

    /**
     * Checks the components.
     *
     * @param projectId the id of the project; not blank
     * @param activityId the id of the activity; not blank
     * @param startedAt when it began
     * @param remainingHours what is left of it
     * @throws IllegalArgumentException if an id is blank or nothing is left
     */
    public Started {
      Require.notBlank(projectId, "projectId", "Give the id of the project.");
      Require.notBlank(activityId, "activityId", "Give the id of the activity.");
      Require.nonNull(startedAt, "startedAt");
      Require.positive(remainingHours, "remainingHours", "Report it as finished.");
    }
  }

  /**
   * An activity that is over.
   *
   * @param projectId the id of the project; not blank
   * @param activityId the id of the activity; not blank
   * @param startedAt when it began
   * @param finishedAt when it was over, not before the start
   */
  record Finished(String projectId, String activityId, Instant startedAt, Instant finishedAt)
      implements Actual {

    /**
     * Checks the components.
     *
     * @param projectId the id of the project; not blank
     * @param activityId the id of the activity; not blank
     * @param startedAt when it began
     * @param finishedAt when it was over
     * @throws IllegalArgumentException if an id is blank or the finish before the start
     */
    public Finished {
      Require.notBlank(projectId, "projectId", "Give the id of the project.");
      Require.notBlank(activityId, "activityId", "Give the id of the activity.");
      Require.nonNull(startedAt, "startedAt");
      Require.nonNull(finishedAt, "finishedAt");
      Require.that(
          !finishedAt.isBefore(startedAt),
          "finishedAt",
          finishedAt,
          "not be before startedAt " + startedAt,
          "Swap the two.");
    }
  }
}
