package io.planwright.allocation.transport;

import java.util.Arrays;

/**
 * The problem as a flow: sources, then sinks, then a root. An arc from each source to each sink,
 * from each source to the root for what it keeps, and from the root to each sink for what is not
 * served. Sinks without demand are left out.
 */
final class Network {

  final int sources;
  final int sinks;
  final int cells;
  final int root;
  final long[] supplies;
  final long[] demands;
  final double[] costs;

  /** Empty if there are none. */
  final long[] capacities;

  /** The sink of the problem that each sink is. */
  final int[] sinkIds;

  Network(TransportProblem problem) {
    long[] all = problem.demands();
    int[] ids = new int[all.length];
    int count = 0;
    for (int j = 0; j < all.length; j++) {
      if (all[j] > 0) {
        ids[count++] = j;
      }
    }
    sinkIds = Arrays.copyOf(ids, count);
    sources = problem.sourceCount();
    sinks = count;
    cells = sources * sinks;
    root = sources + sinks;
    supplies = problem.supplies();
    if (count == all.length) {
      demands = all;
      costs = problem.hasCapacities() ? problem.costs().clone() : problem.costs();
      capacities = problem.capacities();
    } else {
      demands = new long[count];
      costs = new double[cells];
      capacities = new long[problem.hasCapacities() ? cells : 0];
      pick(problem);
    }
    for (int arc = 0; arc < capacities.length; arc++) {
      costs[arc] = capacities[arc] == 0 ? Double.POSITIVE_INFINITY : costs[arc];
    }
  }

  private void pick(TransportProblem problem) {
    for (int j = 0; j < sinks; j++) {
      demands[j] = problem.demands()[sinkIds[j]];
      for (int i = 0; i < sources; i++) {
        int from = i * problem.sinkCount() + sinkIds[j];
        costs[i * sinks + j] = problem.costs()[from];
        if (capacities.length > 0) {
          capacities[i * sinks + j] = problem.capacities()[from];
        }
      }
    }
  }

  /** The node an arc comes from. */
  int tail(int arc) {
    if (arc < cells) {
      return arc / sinks;
    }
    return arc < cells + sources ? arc - cells : root;
  }

  /** The node an arc leads to. */
  int head(int arc) {
    if (arc < cells) {
      return sources + arc % sinks;
    }
    return arc < cells + sources ? root : arc - cells;
  }

  long capacity(int arc) {
    return arc < cells && capacities.length > 0 ? capacities[arc] : Long.MAX_VALUE;
  }

  /** The arc for what a source keeps. */
  int keeping(int source) {
    return cells + source;
  }

  /** The arc for what a sink misses. */
  int missing(int sink) {
    return cells + sources + sink;
  }
}
