package io.planwright.allocation.team;

import io.planwright.allocation.Optimality;
import io.planwright.allocation.Solution;
import io.planwright.evidence.Explanation;
import io.planwright.internal.Require;
import io.planwright.run.RunControl;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds what hangs on too few people, and the fewest trainings that cure it: afterwards each task
 * can be done by as many people as asked for, so that with two no task hangs on one person. A
 * training lifts one skill of one person to the highest level that a task asks for.
 *
 * <p>The trainings are found by branch and bound with prices from the dual of the linear program. A
 * search that is cut short, by its steps or by the run's control, gives the best trainings so far
 * with a bound on how few there can be. The same input gives the same report, unless a deadline or
 * a cancellation intervenes. Immutable, serializable and thread-safe.
 *
 * @param people by how many people each skill is to be held, and each task to be doable; at least 1
 * @param steps how many branches are tried at most, at least 1
 */
public record SkillCoverage(int people, long steps) implements Serializable {

  /**
   * Checks the components.
   *
   * @param people how many people are asked for, at least 1
   * @param steps how many branches are tried at most, at least 1
   * @throws IllegalArgumentException if a number is below 1
   */
  public SkillCoverage {
    Require.atLeast(people, 1, "people", "2 removes the single points of failure.");
    Require.atLeast(steps, 1, "steps", "200000 is usual.");
  }

  /**
   * Two people for each skill and task, in a search of 200,000 branches.
   *
   * @return the engine
   */
  public static SkillCoverage standard() {
    return new SkillCoverage(2, 200_000);
  }

  /**
   * Assesses a team.
   *
   * @param team the people, with different ids
   * @param tasks what is to be done, with different ids
   * @param control deadline and cancellation; at either the best trainings so far are given
   * @return the report, or that there are fewer people than asked for, whatever they learn
   * @throws IllegalArgumentException if an id is given twice
   */
  public Solution<CoverageReport> assess(
      List<TeamMember> team, List<TeamTask> tasks, RunControl control) {
    List<TeamMember> members = Levels.distinct(team, TeamMember::id, "team");
    List<TeamTask> work = Levels.distinct(tasks, TeamTask::id, "tasks");
    Require.nonNull(control, "control");
    if (members.size() < people && !work.isEmpty()) {
      return Solution.infeasible(
          "There are fewer people than each task asks for.",
          List.of("people for each task: " + people, "people there: " + members.size()));
    }
    Map<String, Double> levels = new TreeMap<>();
    for (TeamTask task : work) {
      task.skills().forEach((skill, level) -> levels.merge(skill, level, Math::max));
    }
    List<FragileTask> fragile = new ArrayList<>();
    List<TeamTask> open = new ArrayList<>();
    for (TeamTask task : work) {
      List<String> able =
          members.stream().filter(person -> person.canDo(task)).map(TeamMember::id).toList();
      if (able.size() < people) {
        fragile.add(new FragileTask(task.id(), able));
        open.add(task);
      }
    }
    return Solution.feasible(report(members, levels, fragile, open, control));
  }

  private CoverageReport report(
      List<TeamMember> members,
      Map<String, Double> levels,
      List<FragileTask> fragile,
      List<TeamTask> open,
      RunControl control) {
    List<ThinSkill> thin = new ArrayList<>();
    levels.forEach(
        (skill, level) -> {
          List<String> holders =
              members.stream().filter(p -> p.has(skill, level)).map(TeamMember::id).toList();
          if (holders.size() < people) {
            thin.add(new ThinSkill(skill, level, holders));
          }
        });
    List<String> skills = List.copyOf(levels.keySet());
    double[] cost = new double[members.size() * skills.size()];
    Arrays.fill(cost, 1);
    int[] need = new int[open.size()];
    Arrays.fill(need, people);
    BundleCover cover = new BundleCover(cost, options(members, skills, open), need, steps, control);
    Optimality optimality = cover.solve();
    boolean[] isChosen = cover.chosen();
    List<Training> trainings = new ArrayList<>();
    for (int r = 0; r < isChosen.length; r++) {
      if (isChosen[r]) {
        String skill = skills.get(r % skills.size());
        String id = members.get(r / skills.size()).id();
        trainings.add(new Training(id, skill, levels.getOrDefault(skill, 1.0)));
      }
    }
    String summary =
        String.format(
            Locale.ROOT,
            "%d skills and %d tasks hang on fewer than %d people; %d trainings cure the tasks: %s.",
            thin.size(),
            fragile.size(),
            people,
            trainings.size(),
            optimality.statement());
    return new CoverageReport(thin, fragile, trainings, optimality, Explanation.of(summary));
  }

  /** By task and person, the trainings that the person lacks for the task. */
  private static int[][][] options(
      List<TeamMember> members, List<String> skills, List<TeamTask> open) {
    int[][][] options = new int[open.size()][members.size()][];
    for (int t = 0; t < options.length; t++) {
      for (int p = 0; p < members.size(); p++) {
        TeamMember person = members.get(p);
        int base = p * skills.size();
        options[t][p] =
            open.get(t).skills().entrySet().stream()
                .filter(needed -> !person.has(needed.getKey(), needed.getValue()))
                .mapToInt(needed -> base + skills.indexOf(needed.getKey()))
                .toArray();
      }
    }
    return options;
  }
}
