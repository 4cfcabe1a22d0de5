package io.planwright.benchmarks.peers;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import io.planwright.allocation.transport.TransportProblem;
import io.planwright.allocation.transport.TransportSolver;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** Demands of 1 to 100 from supplies with a fifth to spare, costs of 1 to 1,000. */
final class TransportPeers {

  private static final int MOST = 1_000;
  private static final int RUNS = 15;

  private TransportPeers() {}

  static List<Result> compare(int sources, int sinks) {
    Loader.loadNativeLibraries();
    SplittableRandom random = new SplittableRandom(20260131);
    long[] demands = random.longs(sinks, 1, 101).toArray();
    long[] supplies = new long[sources];
    Arrays.fill(supplies, Arrays.stream(demands).sum() * 6 / 5 / sources + 1);
    double[][] costs = new double[sources][sinks];
    for (double[] row : costs) {
      Arrays.setAll(row, sink -> 1 + random.nextInt(MOST));
    }
    String job = "transport " + sources + "x" + sinks;
    return List.of(
        Result.median(
            job,
            "planwright",
            RUNS,
            () ->
                TransportSolver.solve(TransportProblem.of(supplies, demands, costs))
                    .orElseThrow()
                    .optimality()
                    .value()),
        Result.median(job, "ortools", RUNS, () -> byOrTools(supplies, demands, costs)));
  }

  private static double byOrTools(long[] supplies, long[] demands, double[][] costs) {
    MinCostFlow flow = new MinCostFlow();
    int rest = supplies.length + demands.length;
    long spare = Arrays.stream(supplies).sum() - Arrays.stream(demands).sum();
    for (int i = 0; i < supplies.length; i++) {
      flow.setNodeSupply(i, supplies[i]);
      for (int j = 0; j < demands.length; j++) {
        flow.addArcWithCapacityAndUnitCost(i, supplies.length + j, demands[j], (long) costs[i][j]);
      }
      flow.addArcWithCapacityAndUnitCost(i, rest, supplies[i], 0);
    }
    for (int j = 0; j < demands.length; j++) {
      flow.setNodeSupply(supplies.length + j, -demands[j]);
    }
    flow.setNodeSupply(rest, -spare);
    flow.solve();
    double cost = flow.getOptimalCost();
    flow.delete();
    return cost;
  }
}
