package io.planwright.schedule.project;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.run.RunControl;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ProjectRepairProperties {

  private static final ProjectRepair REPAIR = ProjectRepair.standard().withSchedules(300);

  /** Feasible; what has started stays, the rest is not before now, and each move is told. */
  @Property(tries = 100)
  void repairsAreFeasible(
      @ForAll @IntRange(min = 2, max = 40) int activities,
      @ForAll @IntRange(min = 1, max = 4) int resources,
      @ForAll @IntRange(min = 0, max = 100) int percent,
      @ForAll Random random) {
    ProjectProblem problem = Projects.plain(activities, resources, random);
    ProjectPlan plan = plan(problem);
    int now = plan.makespan() * percent / 100;
    ProjectChange change =
        new ProjectChange(delayed(problem, plan, now, random), plan.starts(), now);
    RepairedPlan repaired = REPAIR.repair(change, RunControl.unlimited()).orElseThrow();
    assertThat(ProjectCheck.violations(change.problem(), repaired.starts())).isEmpty();
    int moves = 0;
    for (int i = 0; i < activities; i++) {
      boolean isSame = repaired.starts().get(i).equals(plan.starts().get(i));
      moves += isSame ? 0 : 1;
      assertThat(isSame || !change.hasStarted(i)).isTrue();
      assertThat(change.hasStarted(i) || repaired.starts().get(i) >= now).isTrue();
    }
    assertThat(repaired.moves()).hasSize(moves);
    assertThat(repaired).isEqualTo(REPAIR.repair(change, RunControl.unlimited()).orElseThrow());
  }

  @Property(tries = 50)
  void whatHoldsStaysUnlessTheProjectIsDoneSooner(
      @ForAll @IntRange(min = 1, max = 20) int activities, @ForAll Random random) {
    ProjectProblem problem = Projects.plain(activities, 2, random);
    ProjectPlan plan = plan(problem);
    RepairedPlan repaired =
        REPAIR
            .repair(new ProjectChange(problem, plan.starts(), 1), RunControl.unlimited())
            .orElseThrow();
    assertThat(repaired.moves().isEmpty() || repaired.makespan() < plan.makespan()).isTrue();
  }

  private static ProjectPlan plan(ProjectProblem problem) {
    return ProjectSearch.standard()
        .withSchedules(200)
        .withNodes(0)
        .solve(problem, RunControl.unlimited())
        .orElseThrow();
  }

  /** The same project, with one activity longer of those that are not done. */
  private static ProjectProblem delayed(
      ProjectProblem problem, ProjectPlan plan, int now, Random random) {
    List<ProjectActivity> activities = new ArrayList<>(problem.activities());
    int late = random.nextInt(activities.size());
    ProjectActivity activity = activities.get(late);
    if (plan.starts().get(late) + activity.duration() > now) {
      int longer = activity.duration() + 1 + random.nextInt(5);
      activities.set(late, new ProjectActivity(activity.name(), longer, activity.demands()));
    }
    return new ProjectProblem(problem.resources(), activities, problem.precedences());
  }
}
