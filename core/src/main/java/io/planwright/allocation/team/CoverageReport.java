package io.planwright.allocation.team;

import io.planwright.allocation.Optimality;
import io.planwright.evidence.Explanation;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.List;

/**
 * Where a team hangs on too few people, and what would cure it. Immutable, serializable and
 * thread-safe.
 *
 * @param thinSkills the skills that fewer people have than asked for, in name order
 * @param fragileTasks the tasks that fewer people can do than asked for, in the order of the tasks
 * @param trainings after which enough people can do each task, by person and then by skill; empty
 *     if nothing is fragile
 * @param optimality how many trainings these are, and how few there can be
 * @param explanation the coverage in words
 */
public record CoverageReport(
    List<ThinSkill> thinSkills,
    List<FragileTask> fragileTasks,
    List<Training> trainings,
    Optimality optimality,
    Explanation explanation)
    implements Serializable {

  /**
   * Checks the components.
   *
   * @param thinSkills the skills that too few people have
   * @param fragileTasks the tasks that too few people can do
   * @param trainings the cure
   * @param optimality how many trainings there are and can be
   * @param explanation the coverage in words
   */
  public CoverageReport {
    thinSkills = List.copyOf(thinSkills);
    fragileTasks = List.copyOf(fragileTasks);
    trainings = List.copyOf(trainings);
    Require.nonNull(optimality, "optimality");
    Require.nonNull(explanation, "explanation");
  }
}
