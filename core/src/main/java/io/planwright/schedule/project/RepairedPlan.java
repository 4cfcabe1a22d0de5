package io.planwright.schedule.project;

import io.planwright.evidence.Provenance;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.List;

/**
 * A schedule that holds again, and what moved. Immutable, serializable and thread-safe.
 *
 * @param starts the start of each activity, in the order of the problem
 * @param makespan the latest finish, in time units
 * @param moves what starts at another time than was planned, in the order of the problem; new
 *     activities are none
 * @param schedules how many schedules were generated to find it
 * @param provenance how it was made
 */
public record RepairedPlan(
    List<Integer> starts,
    int makespan,
    List<ActivityMove> moves,
    long schedules,
    Provenance provenance)
    implements Serializable {

  /**
   * Checks the components.
   *
   * @param starts the start of each activity; at least one
   * @param makespan the latest finish, at least 0
   * @param moves what starts at another time than was planned
   * @param schedules how many schedules were generated to find it; at least 0
   * @param provenance how it was made
   * @throws IllegalArgumentException if there is no start or a number is negative
   */
  public RepairedPlan {
    starts = List.copyOf(Require.notEmpty(starts, "starts", "Start an activity."));
    Require.notNegative(makespan, "makespan", "The project starts at 0.");
    moves = List.copyOf(moves);
    Require.notNegative(schedules, "schedules", "Count the schedules.");
    Require.nonNull(provenance, "provenance");
  }
}
