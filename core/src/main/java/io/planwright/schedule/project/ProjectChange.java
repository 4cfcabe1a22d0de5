package io.planwright.schedule.project;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.List;

/**
 * A schedule that no longer holds: the project as it is now, with other durations, demands,
 * capacities or activities, and the starts that were planned. Immutable, serializable and
 * thread-safe.
 *
 * @param problem the project as it is now
 * @param baseline the planned start of each activity, or {@value #NEW} for one that is new. What
 *     was to start before now has started, and stays
 * @param now the time up to which everything has happened; nothing else starts before it
 */
public record ProjectChange(ProjectProblem problem, List<Integer> baseline, int now)
    implements Serializable {

  /** The planned start of an activity that was not in the plan. */
  public static final int NEW = -1;

  /**
   * Checks the components.
   *
   * @param problem the project as it is now
   * @param baseline the planned start of each activity, or {@value #NEW}
   * @param now the time up to which everything has happened, from 0 to {@value
   *     ProjectProblem#LONGEST}
   * @throws IllegalArgumentException if the starts are not one an activity, or a number is out of
   *     its range
   */
  public ProjectChange {
    Require.nonNull(problem, "problem");
    baseline = List.copyOf(baseline);
    Require.that(
        baseline.size() == problem.activities().size(),
        "baseline",
        baseline.size(),
        "be one start an activity, " + problem.activities().size(),
        "Give " + NEW + " for an activity that is new.");
    for (int start : baseline) {
      Require.between(
          start, NEW, ProjectProblem.LONGEST, "baseline", "Choose a coarser unit of time.");
    }
    Require.between(now, 0, ProjectProblem.LONGEST, "now", "Choose a coarser unit of time.");
  }

  /**
   * Whether an activity has started, and stays where it is.
   *
   * @param activity its place, from 0
   * @return true if it was planned to start before now
   * @throws IndexOutOfBoundsException if there is none
   */
  public boolean hasStarted(int activity) {
    int start = baseline.get(activity);
    return start != NEW && start < now;
  }
}
