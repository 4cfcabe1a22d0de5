package io.planwright.allocation.capacitated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planwright.allocation.Solution;
import io.planwright.run.RunControl;
import java.util.Random;
import org.junit.jupiter.api.Test;

class GeneralisedAssignmentBruteForceTest {

  private static final GeneralisedAssignmentSolver SOLVER =
      GeneralisedAssignmentSolver.standard().withSteps(20_000_000);

  @Test
  void findsAndProvesWhatTryingEverythingFinds() {
    Random random = new Random(20261126);
    int feasible = 0;
    for (int t = 0; t < 10_000; t++) {
      GeneralisedAssignmentProblem problem = problem(random);
      double expected = BruteForce.least(problem);
      Solution<GeneralisedAssignment> solution = SOLVER.solve(problem, RunControl.unlimited());
      assertThat(solution.isFeasible()).as("case %d", t).isEqualTo(expected < 1e300);
      if (solution.isFeasible()) {
        feasible++;
        GeneralisedAssignment answer = solution.orElseThrow();
        double sign = problem.isMaximised() ? -1 : 1;
        double size = Math.max(1, Math.abs(expected));
        assertThat(sign * answer.optimality().value())
            .as("case %d", t)
            .isCloseTo(expected, within(1e-9 * size));
        assertThat(answer.optimality().isProven()).as("case %d", t).isTrue();
        assertThat(Answers.violations(problem, answer)).as("case %d", t).isEmpty();
      }
    }
    assertThat(feasible).isBetween(4_000, 9_999);
  }

  private static GeneralisedAssignmentProblem problem(Random random) {
    int agents = 1 + random.nextInt(4);
    int items = random.nextInt(7);
    int kind = random.nextInt(3);
    double[][] cost = new double[agents][items];
    double[][] load = new double[agents][items];
    double[] capacity = new double[agents];
    for (int i = 0; i < agents; i++) {
      for (int j = 0; j < items; j++) {
        cost[i][j] = number(random, kind, 20) - (random.nextInt(4) == 0 ? 10 : 0);
        load[i][j] = number(random, kind, 10);
      }
      capacity[i] = number(random, kind, 12.0 * (items + 1) / agents);
    }
    GeneralisedAssignmentProblem.Builder builder =
        random.nextBoolean()
            ? GeneralisedAssignmentProblem.minimise(cost, load, capacity)
            : GeneralisedAssignmentProblem.maximise(cost, load, capacity);
    for (int f = random.nextInt(3); items > 0 && f > 0; f--) {
      builder.forbid(random.nextInt(agents), random.nextInt(items));
    }
    if (random.nextInt(3) == 0) {
      builder.unassignedPenalty(number(random, kind, 30));
    }
    return builder.build();
  }

  /** Whole, in tenths, or of any fraction. */
  private static double number(Random random, int kind, double most) {
    double any = random.nextDouble() * most;
    return kind == 0 ? Math.rint(any) : kind == 1 ? Math.rint(10 * any) / 10 : any;
  }
}
