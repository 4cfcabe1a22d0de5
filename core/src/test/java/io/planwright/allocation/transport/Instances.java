package io.planwright.allocation.transport;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Random problems, and their least cost by a slow solver that shares nothing with ours. */
final class Instances {

  private Instances() {}

  static TransportProblem random(SplittableRandom random, int sources, int sinks) {
    long[] supplies = new long[sources];
    long[] demands = new long[sinks];
    double[][] costs = new double[sources][sinks];
    long[][] capacities = new long[sources][sinks];
    boolean isInteger = random.nextBoolean();
    int mostDemanded = 2 + random.nextInt(7);
    Arrays.setAll(supplies, i -> random.nextInt(12));
    Arrays.setAll(demands, j -> random.nextInt(mostDemanded));
    for (int i = 0; i < sources; i++) {
      for (int j = 0; j < sinks; j++) {
        double cost = isInteger ? random.nextInt(9) - 2 : random.nextDouble() * 10 - 2;
        costs[i][j] = random.nextInt(10) == 0 ? Double.POSITIVE_INFINITY : cost;
        capacities[i][j] = random.nextInt(3) == 0 ? Long.MAX_VALUE : random.nextInt(7);
      }
    }
    TransportProblem problem = TransportProblem.of(supplies, demands, costs);
    return random.nextBoolean() ? problem.withCapacities(capacities) : problem;
  }

  /** By successive shortest paths with Bellman's and Ford's method; NaN if demands can't be met. */
  static double leastCost(TransportProblem problem) {
    int m = problem.sourceCount();
    int nodes = m + problem.sinkCount() + 2;
    int start = nodes - 2;
    int end = nodes - 1;
    long[][] room = new long[nodes][nodes];
    double[][] cost = new double[nodes][nodes];
    long needed = 0;
    for (int j = 0; j < problem.sinkCount(); j++) {
      room[m + j][end] = problem.demand(j);
      needed += problem.demand(j);
      for (int i = 0; i < m; i++) {
        room[start][i] = problem.supply(i);
        if (problem.cost(i, j) < Double.POSITIVE_INFINITY) {
          room[i][m + j] = Math.min(1 << 30, problem.capacity(i, j));
          cost[i][m + j] = problem.cost(i, j);
          cost[m + j][i] = -problem.cost(i, j);
        }
      }
    }
    double total = 0;
    while (needed > 0) {
      double[] length = new double[nodes];
      int[] from = shortest(room, cost, start, length);
      if (length[end] == Double.POSITIVE_INFINITY) {
        return Double.NaN;
      }
      long sent = needed;
      for (int b = end; b != start; b = from[b]) {
        sent = Math.min(sent, room[from[b]][b]);
      }
      for (int b = end; b != start; b = from[b]) {
        room[from[b]][b] -= sent;
        room[b][from[b]] += sent;
      }
      needed -= sent;
      total += sent * length[end];
    }
    return total;
  }

  private static int[] shortest(long[][] room, double[][] cost, int start, double[] length) {
    int[] from = new int[length.length];
    Arrays.fill(length, Double.POSITIVE_INFINITY);
    length[start] = 0;
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int a = 0; a < length.length; a++) {
        for (int b = 0; b < length.length; b++) {
          if (room[a][b] > 0 && length[a] + cost[a][b] < length[b] - 1e-12) {
            length[b] = length[a] + cost[a][b];
            from[b] = a;
            changed = true;
          }
        }
      }
    }
    return from;
  }
}
