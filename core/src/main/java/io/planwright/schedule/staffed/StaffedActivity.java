package io.planwright.schedule.staffed;

import io.planwright.activity.MaterialNeed;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * An activity with its people on its times. Immutable, serializable and thread-safe.
 *
 * @param projectId the id of its project
 * @param activityId its id in the project
 * @param modeId the id of the mode in which it is done
 * @param start when its work begins; of a milestone when it is reached
 * @param finish when its work is over, not before the start
 * @param people the ids of those who do it; empty for a milestone and for what goes by office hours
 * @param pieces when each of them works on it, by time and then person; what was done before a plan
 *     was mended is not in them
 * @param materials what it holds from the day of its start to the day of its finish
 * @param reason what holds it, in words: why it does not start earlier
 */
public record StaffedActivity(
    String projectId,
    String activityId,
    String modeId,
    Instant start,
    Instant finish,
    List<String> people,
    List<WorkPiece> pieces,
    List<MaterialNeed> materials,
    String reason)
    implements Serializable {

  /**
   * Checks the components.
   *
   * @param projectId the id of its project; not blank
   * @param activityId its id in the project; not blank
   * @param modeId the id of its mode; not blank
   * @param start when its work begins
   * @param finish when its work is over, not before the start
   * @param people the ids of those who do it
   * @param pieces when each of them works on it
   * @param materials what it holds
   * @param reason what holds it; not blank
   * @throws IllegalArgumentException if a text is blank or the finish before the start
   */
  public StaffedActivity {
    Require.notBlank(projectId, "projectId", "Give the id of the project.");
    Require.notBlank(activityId, "activityId", "Give the id of the activity.");
    Require.notBlank(modeId, "modeId", "Give the id of the mode.");
    Require.nonNull(start, "start");
    Require.nonNull(finish, "finish");
    Require.that(
        !finish.isBefore(start),
        "finish",
        finish,
        "not be before the start " + start,
        "Swap them.");
    people = List.copyOf(people);
    pieces = List.copyOf(pieces);
    materials = List.copyOf(materials);
    Require.notBlank(reason, "reason", "Say what holds it.");
  }
}
