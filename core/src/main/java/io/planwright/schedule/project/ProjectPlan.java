package io.planwright.schedule.project;

import io.planwright.allocation.Optimality;
import io.planwright.evidence.Provenance;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.List;

/**
 * When each activity of a project starts, and how good that is. Immutable, serializable and
 * thread-safe.
 *
 * @param starts the start of each activity, in the order of the problem; at least 0 each
 * @param optimality the makespan, that is the latest finish, and a bound that no schedule can pass
 * @param schedules how many schedules were generated to find it: one a pass over the activities, as
 *     the literature counts them; at least 0
 * @param provenance how it was made
 */
public record ProjectPlan(
    List<Integer> starts, Optimality optimality, long schedules, Provenance provenance)
    implements Serializable {

  /**
   * Checks the components.
   *
   * @param starts the start of each activity; at least one, none negative
   * @param optimality the makespan and the bound
   * @param schedules how many schedules were generated to find it; at least 0
   * @param provenance how it was made
   * @throws IllegalArgumentException if there is no start or a number is negative
   */
  public ProjectPlan {
    starts = List.copyOf(Require.notEmpty(starts, "starts", "Start an activity."));
    for (int start : starts) {
      Require.notNegative(start, "starts", "The project starts at 0.");
    }
    Require.nonNull(optimality, "optimality");
    Require.notNegative(schedules, "schedules", "Count the schedules.");
    Require.nonNull(provenance, "provenance");
  }

  /**
   * When the project is done.
   *
   * @return the latest finish of an activity, in time units
   */
  public int makespan() {
    return (int) optimality.value();
  }
}
