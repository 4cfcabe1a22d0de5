package io.planwright.allocation.capacitated;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.run.RunControl;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class GeneralisedAssignmentProperties {

  private static final GeneralisedAssignmentSolver SOLVER =
      GeneralisedAssignmentSolver.standard().withSteps(3_000_000);

  /** Feasible, with a bound on the right side that no other seed's answer passes. */
  @Property(tries = 60)
  void answersAreFeasibleAndBounded(
      @ForAll @IntRange(min = 0, max = 30) int items,
      @ForAll @IntRange(min = 1, max = 6) int agents,
      @ForAll Random random) {
    double[][] value = new double[agents][items];
    double[][] load = new double[agents][items];
    double[] capacity = new double[agents];
    for (int i = 0; i < agents; i++) {
      capacity[i] = 10 + 40 * random.nextDouble();
      for (int j = 0; j < items; j++) {
        value[i][j] = 100 * random.nextDouble();
        load[i][j] = 15 * random.nextDouble();
      }
    }
    GeneralisedAssignmentProblem problem =
        GeneralisedAssignmentProblem.maximise(value, load, capacity).unassignedPenalty(0).build();
    GeneralisedAssignment answer = SOLVER.solve(problem, RunControl.unlimited()).orElseThrow();
    GeneralisedAssignment other =
        SOLVER.withSeed(1).solve(problem, RunControl.unlimited()).orElseThrow();
    assertThat(Answers.violations(problem, answer)).isEmpty();
    assertThat(other.optimality().value())
        .isLessThanOrEqualTo(answer.optimality().bound() * (1 + 1e-9));
  }
}
