package io.planwright.benchmarks.allocation;

import io.planwright.allocation.matching.LinearAssignment;
import io.planwright.allocation.matching.Matching;
import io.planwright.run.RunControl;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Assigns a column to each row. */
final class AssignmentJob {

  private AssignmentJob() {}

  static SolvedInstance solve(Instance instance, RunControl control) {
    int size = instance.whole(0);
    double[][] costs = instance.matrix(1, size, size);
    long start = System.nanoTime();
    Matching matching = LinearAssignment.minimise(costs, control).orElseThrow();
    double seconds = (System.nanoTime() - start) / 1e9;
    String answer =
        IntStream.range(0, size)
            .mapToObj(row -> "" + (matching.column(row) + 1))
            .collect(Collectors.joining(" "));
    return new SolvedInstance(instance.name(), matching.optimality(), seconds, answer);
  }
}
