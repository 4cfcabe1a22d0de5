package io.planwright.benchmarks.peers;

import com.google.ortools.Loader;
import com.google.ortools.graph.LinearSumAssignment;
import io.planwright.allocation.matching.LinearAssignment;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** As many workers as jobs, costs of whole numbers from 1 to 1,000, every pair allowed. */
final class AssignmentPeers {

  private static final int MOST = 1_000;
  private static final int RUNS = 15;

  private AssignmentPeers() {}

  static List<Result> compare(int size, double seconds) {
    Loader.loadNativeLibraries();
    double[][] costs = costs(size);
    String job = "assignment " + size;
    return List.of(
        Result.median(
            job,
            "planwright",
            RUNS,
            () -> LinearAssignment.minimise(costs).orElseThrow().optimality().value()),
        Result.median(job, "ortools", RUNS, () -> byOrTools(costs)),
        Result.once(job, "timefold", () -> byTimefold(costs, seconds)));
  }

  private static double[][] costs(int size) {
    SplittableRandom random = new SplittableRandom(20260131);
    double[][] costs = new double[size][size];
    for (double[] row : costs) {
      Arrays.setAll(row, column -> 1 + random.nextInt(MOST));
    }
    return costs;
  }

  private static double byOrTools(double[][] costs) {
    LinearSumAssignment assignment = new LinearSumAssignment();
    for (int i = 0; i < costs.length; i++) {
      for (int j = 0; j < costs.length; j++) {
        assignment.addArcWithCost(i, j, (long) costs[i][j]);
      }
    }
    assignment.solve();
    double cost = assignment.getOptimalCost();
    assignment.delete();
    return cost;
  }

  private static double byTimefold(double[][] costs, double seconds) {
    double[][] loads = new double[costs.length][costs.length];
    for (double[] row : loads) {
      Arrays.fill(row, 1);
    }
    double[] capacities = new double[costs.length];
    Arrays.fill(capacities, 1);
    return TimefoldAssignment.solve(costs, loads, capacities, seconds);
  }
}
