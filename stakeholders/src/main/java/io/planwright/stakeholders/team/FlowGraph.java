package io.planwright.stakeholders.team;

import java.util.Arrays;

/** Who hands over to whom, without weights; small, so a matrix. Not thread-safe. */
final class FlowGraph {

  private final int size;
  private final boolean[][] flows;

  FlowGraph(int size) {
    this.size = size;
    this.flows = new boolean[size][size];
  }

  void add(int from, int to) {
    flows[from][to] = true;
  }

  /**
   * The share of the ordered pairs of others whose shortest ways lead through each (U. Brandes, "A
   * faster algorithm for betweenness centrality", Journal of Mathematical Sociology 25, 2001).
   */
  double[] betweenness() {
    double[] sum = new double[size];
    int[] queue = new int[size];
    int[] distance = new int[size];
    double[] ways = new double[size];
    double[] share = new double[size];
    for (int source = 0; source < size; source++) {
      Arrays.fill(distance, -1);
      Arrays.fill(ways, 0);
      Arrays.fill(share, 0);
      int count = 0;
      queue[count++] = source;
      distance[source] = 0;
      ways[source] = 1;
      for (int head = 0; head < count; head++) {
        int v = queue[head];
        for (int w = 0; w < size; w++) {
          if (flows[v][w]) {
            if (distance[w] < 0) {
              distance[w] = distance[v] + 1;
              queue[count++] = w;
            }
            ways[w] += distance[w] == distance[v] + 1 ? ways[v] : 0;
          }
        }
      }
      for (int head = count - 1; head > 0; head--) {
        int w = queue[head];
        for (int v = 0; v < size; v++) {
          if (flows[v][w] && distance[v] >= 0 && distance[v] + 1 == distance[w]) {
            share[v] += ways[v] / ways[w] * (1 + share[w]);
          }
        }
        sum[w] += share[w];
      }
    }
    double pairs = Math.max(1, (size - 1.0) * (size - 2.0));
    for (int v = 0; v < size; v++) {
      sum[v] = Math.min(1, sum[v] / pairs);
    }
    return sum;
  }

  /** How many ordered pairs of others have ways only through one. */
  int pairsCut(int without) {
    int cut = 0;
    for (int source = 0; source < size; source++) {
      if (source != without) {
        boolean[] before = reach(source, -1);
        boolean[] after = reach(source, without);
        for (int w = 0; w < size; w++) {
          cut += w != source && w != without && before[w] && !after[w] ? 1 : 0;
        }
      }
    }
    return cut;
  }

  private boolean[] reach(int source, int without) {
    boolean[] reached = new boolean[size];
    int[] queue = new int[size];
    int count = 0;
    queue[count++] = source;
    reached[source] = true;
    for (int head = 0; head < count; head++) {
      for (int w = 0; w < size; w++) {
        if (flows[queue[head]][w] && !reached[w] && w != without) {
          reached[w] = true;
          queue[count++] = w;
        }
      }
    }
    return reached;
  }
}
