package io.planwright.benchmarks.allocation;

import io.planwright.allocation.location.MedianPlan;
import io.planwright.allocation.location.MedianProblem;
import io.planwright.allocation.location.MedianSearch;
import io.planwright.run.RunControl;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Places medians on a graph: an edge that comes again counts with its last length. */
final class MedianJob {

  private static final double NO_WAY = 1e7;
  private static final MedianSearch SEARCH = new MedianSearch(1, 10_000_000, 3_000);

  private MedianJob() {}

  static SolvedInstance solve(Instance instance, RunControl control) {
    MedianProblem problem = MedianProblem.of(distances(instance), instance.whole(2));
    long start = System.nanoTime();
    MedianPlan plan = SEARCH.solve(problem, control);
    double seconds = (System.nanoTime() - start) / 1e9;
    String answer = plan.sites().stream().map(s -> "" + (s + 1)).collect(Collectors.joining(" "));
    return new SolvedInstance(instance.name(), plan.optimality(), seconds, answer);
  }

  /** All shortest ways, by Floyd and Warshall. */
  private static double[][] distances(Instance instance) {
    int size = instance.whole(0);
    double[][] edges = instance.matrix(3, instance.whole(1), 3);
    double[][] far = new double[size][size];
    for (int i = 0; i < size; i++) {
      Arrays.fill(far[i], NO_WAY);
      far[i][i] = 0;
    }
    for (double[] edge : edges) {
      int a = (int) edge[0] - 1;
      int b = (int) edge[1] - 1;
      far[a][b] = edge[2];
      far[b][a] = edge[2];
    }
    for (int by = 0; by < size; by++) {
      for (double[] from : far) {
        double first = from[by];
        for (int to = 0; to < size; to++) {
          from[to] = Math.min(from[to], first + far[by][to]);
        }
      }
    }
    return far;
  }
}
