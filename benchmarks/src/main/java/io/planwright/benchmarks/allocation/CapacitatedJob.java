package io.planwright.benchmarks.allocation;

import io.planwright.allocation.Optimality.Goal;
import io.planwright.allocation.capacitated.GeneralisedAssignment;
import io.planwright.allocation.capacitated.GeneralisedAssignmentProblem;
import io.planwright.allocation.capacitated.GeneralisedAssignmentSolver;
import io.planwright.run.RunControl;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Assigns items to agents with capacities. */
final class CapacitatedJob {

  private CapacitatedJob() {}

  static SolvedInstance solve(Instance instance, Goal goal, RunControl control) {
    CapacitatedInstance read = CapacitatedInstance.of(instance);
    GeneralisedAssignmentProblem problem =
        (goal == Goal.MAXIMISE
                ? GeneralisedAssignmentProblem.maximise(
                    read.amounts(), read.loads(), read.capacities())
                : GeneralisedAssignmentProblem.minimise(
                    read.amounts(), read.loads(), read.capacities()))
            .build();
    long start = System.nanoTime();
    GeneralisedAssignment found =
        GeneralisedAssignmentSolver.standard()
            .withSteps(Long.MAX_VALUE)
            .solve(problem, control)
            .orElseThrow();
    double seconds = (System.nanoTime() - start) / 1e9;
    String answer =
        Arrays.stream(found.agentOf())
            .mapToObj(agent -> "" + (agent + 1))
            .collect(Collectors.joining(" "));
    return new SolvedInstance(instance.name(), found.optimality(), seconds, answer);
  }
}
