package io.planwright.forecasting.hierarchy;

import io.planwright.forecasting.internal.numeric.Normals;
import io.planwright.forecasting.model.FittedModel;
import io.planwright.forecasting.model.SamplePaths;
import io.planwright.run.SeedStreams;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Futures of each node's model, paired across the nodes as their errors went together before. Each
 * step of them has the distribution of the node's forecast; how steps follow each other is
 * simulated.
 */
final class JointPaths {

  private JointPaths() {}

  /** One row a node, path by path, each in order of time. */
  static double[][] draw(
      List<FittedModel> models, ErrorCovariance covariance, int horizon, int paths, long seed) {
    SeedStreams seeds = new SeedStreams(seed);
    double[][] factors = normals(covariance.shared().length, paths, seeds.stream(models.size()));
    double[][] drawn = new double[models.size()][];
    for (int node = 0; node < drawn.length; node++) {
      RandomGenerator random = seeds.stream(node);
      SamplePaths own = models.get(node).simulate(horizon, paths, random.nextLong());
      double[] scores = normals(1, paths, random)[0];
      double spread = Math.sqrt(covariance.own()[node]);
      for (int path = 0; path < paths; path++) {
        scores[path] *= spread;
      }
      for (int t = 0; t < factors.length; t++) {
        double weight = covariance.shared()[t][node];
        for (int path = 0; path < paths; path++) {
          scores[path] += weight * factors[t][path];
        }
      }
      drawn[node] = inOrderOf(scores, own);
      fit(drawn[node], Marginals.of(models.get(node), horizon), horizon);
    }
    return drawn;
  }

  private static double[][] normals(int rows, int paths, RandomGenerator random) {
    double[][] normals = new double[rows][paths];
    for (double[] row : normals) {
      for (int path = 0; path < paths; path++) {
        row[path] = Normals.next(random);
      }
    }
    return normals;
  }

  /** Gives the place with the highest score the path with the largest sum, and so on. */
  private static double[] inOrderOf(double[] scores, SamplePaths own) {
    int horizon = own.horizonPeriods();
    double[] sums = new double[scores.length];
    for (int path = 0; path < sums.length; path++) {
      for (int step = 1; step <= horizon; step++) {
        sums[path] += own.value(path, step) / horizon;
      }
    }
    Integer[] places = ascending(scores);
    Integer[] ranked = ascending(sums);
    double[] values = new double[scores.length * horizon];
    for (int rank = 0; rank < places.length; rank++) {
      for (int step = 1; step <= horizon; step++) {
        values[places[rank] * horizon + step - 1] = own.value(ranked[rank], step);
      }
    }
    return values;
  }

  /** Gives each step the distribution of its forecast, its values in the order they have. */
  private static void fit(double[] drawn, Marginals marginals, int horizon) {
    double[] values = new double[drawn.length / horizon];
    for (int step = 0; step < horizon; step++) {
      for (int path = 0; path < values.length; path++) {
        values[path] = drawn[path * horizon + step];
      }
      Integer[] order = ascending(values);
      for (int rank = 0; rank < order.length; rank++) {
        double score = Normals.quantile((rank + 0.5) / order.length);
        drawn[order[rank] * horizon + step] = marginals.value(step, score);
      }
    }
  }

  private static Integer[] ascending(double[] values) {
    Integer[] order = new Integer[values.length];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, Comparator.comparingDouble(i -> values[i]));
    return order;
  }
}
