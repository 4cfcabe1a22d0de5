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

  private static final int HEADER = 2;

  private CapacitatedJob() {}

  static SolvedInstance solve(Instance instance, Goal goal, RunControl control) {
    int agents = instance.whole(0);
    int items = instance.whole(1);
    int loads = HEADER + agents * items;
    int capacities = loads + agents * items;
    double[][] amount = instance.matrix(HEADER, agents, items);
    double[][] load = instance.matrix(loads, agents, items);
    double[] capacity = instance.matrix(capacities, 1, agents)[0];
    GeneralisedAssignmentProblem problem =
        (goal == Goal.MAXIMISE
                ? GeneralisedAssignmentProblem.maximise(amount, load, capacity)
                : GeneralisedAssignmentProblem.minimise(amount, load, capacity))
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
