package io.planwright.schedule.project;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.allocation.Solution;
import io.planwright.run.RunControl;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProjectRepairTest {

  private static final RenewableResource PRESALES = new RenewableResource("presales", 2);

  /** The demo lasts 2 longer; the offer waits for it, the audit need not move. */
  @Test
  void movesWhatMustAndNothingElse() {
    RepairedPlan plan = repair(problem(5, 2), List.of(0, 3, 3), 1);
    assertThat(plan.starts()).containsExactly(0, 5, 3);
    assertThat(plan.moves()).containsExactly(new ActivityMove(1, 3, 5));
    assertThat(plan.makespan()).isEqualTo(9);
  }

  /** The audit could start at 1 and end the project no sooner: it stays. */
  @Test
  void leavesWhatIsAsGood() {
    RepairedPlan plan = repair(problem(3, 2), List.of(0, 3, 3), 1);
    assertThat(plan.moves()).isEmpty();
  }

  @Test
  void aNewActivityIsNoMove() {
    RepairedPlan plan = repair(problem(3, 2), List.of(0, 3, ProjectChange.NEW), 1);
    assertThat(plan.moves()).isEmpty();
    assertThat(plan.makespan()).isEqualTo(7);
    assertThat(plan.starts().get(2)).isGreaterThanOrEqualTo(1);
  }

  @Test
  void saysWhoHoldsWhatIsNoLongerThere() {
    Solution<RepairedPlan> plan =
        ProjectRepair.standard()
            .repair(new ProjectChange(problem(3, 1), List.of(0, 3, 0), 1), RunControl.unlimited());
    assertThat(plan)
        .isEqualTo(
            Solution.infeasible(
                "What has started takes more than there is from 1 on.",
                List.of("capacity of presales 1: demo 1, audit 1")));
  }

  private static RepairedPlan repair(ProjectProblem problem, List<Integer> baseline, int now) {
    return ProjectRepair.standard()
        .withSchedules(500)
        .repair(new ProjectChange(problem, baseline, now), RunControl.unlimited())
        .orElseThrow();
  }

  private static ProjectProblem problem(int demo, int presales) {
    return new ProjectProblem(
        List.of(new RenewableResource(PRESALES.name(), presales)),
        List.of(
            new ProjectActivity("demo", demo, List.of(1)),
            new ProjectActivity("offer", 4, List.of(1)),
            new ProjectActivity("audit", 4, List.of(1))),
        List.of(Precedence.finishToStart(0, 1)));
  }
}
