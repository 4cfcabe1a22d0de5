package io.planwright.allocation.budget;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.allocation.Solution;
import io.planwright.run.RunControl;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ResponseBudgetBruteForceTest {

  private static final ResponseBudget EXACT = ResponseBudget.standard().withRelativeGap(0);

  /** Whole numbers: all plans are on the grid, so the best of them is the optimum. */
  @Test
  void equalsTheBestOfAllPlansInWholeSteps() {
    for (int seed = 0; seed < 10_000; seed++) {
      SpendProblem problem = SpendInstances.whole(new Random(seed));
      double best = SpendInstances.best(problem, 1);
      Solution<SpendPlan> solution = EXACT.solve(problem, RunControl.unlimited());
      assertThat(solution.isFeasible()).as("feasible %s", seed).isEqualTo(best > -1e300);
      if (solution.isFeasible()) {
        SpendPlan plan = solution.orElseThrow();
        double slack = 1e-9 * Math.max(1, Math.abs(best));
        assertThat(plan.optimality().value())
            .as("value %s", seed)
            .isBetween(best - slack, best + slack);
        assertThat(plan.optimality().bound())
            .as("bound %s", seed)
            .isBetween(best - slack, best + slack);
        assertThat(SpendInstances.broken(problem, plan)).as("limits %s", seed).isEmpty();
      }
    }
  }

  /** Any spend: the grid is a lower limit of the optimum, and the bound an upper one. */
  @Test
  void isNotBelowTheBestOfAllPlansOnAGrid() {
    for (int seed = 0; seed < 2_000; seed++) {
      Random random = new Random(seed);
      SpendProblem.Builder builder = SpendProblem.builder(1 + random.nextInt(8));
      int size = 1 + random.nextInt(3);
      for (int i = 0; i < size; i++) {
        ResponseLine.Builder line = ResponseLine.builder("l" + i, SpendInstances.any(random));
        SpendInstances.limit(line, random);
        builder.line(line.build());
      }
      if (size > 1 && random.nextBoolean()) {
        builder.group(
            new SpendGroup(
                "g", java.util.List.of("l0", "l1"), random.nextInt(3), 2 + random.nextInt(5)));
      }
      SpendProblem problem = builder.build();
      double best = SpendInstances.best(problem, 0.25);
      Solution<SpendPlan> solution =
          ResponseBudget.standard().solve(problem, RunControl.unlimited());
      if (!solution.isFeasible()) {
        assertThat(best).as("feasible %s", seed).isLessThan(-1e300);
        continue;
      }
      SpendPlan plan = solution.orElseThrow();
      double slack = 1e-6 * Math.max(1, Math.abs(best));
      assertThat(plan.optimality().value()).as("value %s", seed).isGreaterThan(best - slack);
      assertThat(plan.optimality().relativeGap()).as("gap %s", seed).isLessThan(1.1e-6);
      assertThat(SpendInstances.broken(problem, plan)).as("limits %s", seed).isEmpty();
    }
  }
}
