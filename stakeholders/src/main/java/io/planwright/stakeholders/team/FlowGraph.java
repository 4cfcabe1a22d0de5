package io.planwright.stakeholders.team;

import io.planwright.run.RunControl;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Who hands over to whom, without weights, as lists of neighbours. Not thread-safe. */
final class FlowGraph {

  private final int size;
  private final List<SortedSet<Integer>> flows = new ArrayList<>();

  FlowGraph(int size) {
    this.size = size;
    for (int i = 0; i < size; i++) {
      flows.add(new TreeSet<>());
    }
  }

  void add(int from, int to) {
    flows.get(from).add(to);
  }

  private int[][] onward() {
    int[][] onward = new int[size][];
    for (int v = 0; v < size; v++) {
      onward[v] = flows.get(v).stream().mapToInt(Integer::intValue).toArray();
    }
    return onward;
  }

  /**
   * The share of the ordered pairs of others whose shortest ways lead through each (U. Brandes, "A
   * faster algorithm for betweenness centrality", Journal of Mathematical Sociology 25, 2001).
   */
  double[] betweenness(RunControl control) {
    int[][] onward = onward();
    double[] sum = new double[size];
    int[] queue = new int[size];
    int[] distance = new int[size];
    double[] ways = new double[size];
    double[] share = new double[size];
    for (int source = 0; source < size; source++) {
      control.checkpoint();
      Arrays.fill(distance, -1);
      Arrays.fill(ways, 0);
      Arrays.fill(share, 0);
      int count = 0;
      queue[count++] = source;
      distance[source] = 0;
      ways[source] = 1;
      for (int head = 0; head < count; head++) {
        int v = queue[head];
        for (int w : onward[v]) {
          if (distance[w] < 0) {
            distance[w] = distance[v] + 1;
            queue[count++] = w;
          }
          ways[w] += distance[w] == distance[v] + 1 ? ways[v] : 0;
        }
      }
      for (int head = count - 1; head > 0; head--) {
        int v = queue[head];
        for (int w : onward[v]) {
          share[v] += distance[w] == distance[v] + 1 ? ways[v] / ways[w] * (1 + share[w]) : 0;
        }
        sum[v] += share[v];
      }
    }
    double pairs = Math.max(1, (size - 1.0) * (size - 2.0));
    for (int v = 0; v < size; v++) {
      sum[v] = Math.min(1, sum[v] / pairs);
    }
    return sum;
  }

  /** How many ordered pairs of others have ways only through each: those that it dominates. */
  int[] pairsCut(RunControl control) {
    Dominators dominators = new Dominators(onward());
    int[] cut = new int[size];
    for (int source = 0; source < size; source++) {
      control.checkpoint();
      dominators.addCut(source, cut);
    }
    return cut;
  }
}
