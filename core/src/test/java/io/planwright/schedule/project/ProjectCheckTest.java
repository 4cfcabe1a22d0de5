package io.planwright.schedule.project;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.activity.DependencyType;
import io.planwright.run.RunControl;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProjectCheckTest {

  private static final ProjectProblem PROBLEM =
      new ProjectProblem(
          List.of(new RenewableResource("presales", 1)),
          List.of(
              new ProjectActivity("demo", 3, List.of(1)),
              new ProjectActivity("workshop", 2, List.of(1)),
              new ProjectActivity("offer", 4, List.of(0))),
          List.of(new Precedence(0, 2, DependencyType.FINISH_TO_FINISH, 4)));

  @Test
  void aFeasibleScheduleBreaksNothing() {
    assertThat(ProjectCheck.violations(PROBLEM, List.of(0, 3, 3))).isEmpty();
  }

  @Test
  void eachBrokenRuleIsNamed() {
    assertThat(ProjectCheck.violations(PROBLEM, List.of(-1, 1, 1)))
        .containsExactly(
            "demo starts at -1, before 0.",
            "offer does not wait for demo (FF, lag 4): 5 is before 6.",
            "presales is short at 1: 2 of 1 in use.");
  }

  /** Worked by hand: presales takes 5 in a row, the offer is done at 3 + 4. */
  @Test
  void theExampleIsSolvedAndProven() {
    ProjectPlan plan =
        ProjectSearch.standard().solve(PROBLEM, RunControl.unlimited()).orElseThrow();
    assertThat(plan.starts()).containsExactly(0, 3, 3);
    assertThat(plan.makespan()).isEqualTo(7);
    assertThat(plan.optimality().isProven()).isTrue();
  }
}
