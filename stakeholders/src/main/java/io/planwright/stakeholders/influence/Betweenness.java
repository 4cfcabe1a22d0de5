package io.planwright.stakeholders.influence;

import io.planwright.run.RunControl;
import java.util.Arrays;

/**
 * The algorithm of U. Brandes, "A faster algorithm for betweenness centrality", Journal of
 * Mathematical Sociology 25 (2001), for ties of unit length, level by level.
 *
 * <p>On the way back a level gathers from all its ends. The quotient (1 + dependency) / paths of
 * whoever is not one level further is still 0 then, so that no end needs to be looked at twice.
 */
final class Betweenness {

  private static final String TASK = "betweenness";

  /** Numbers of paths are scaled down before they could overflow. */
  private static final double MANY = 1e200;

  /** The least scaled number, so that no quotient overflows. */
  private static final double FEW = 1e-280;

  private final int[] start;
  private final int[] to;
  private final int[] level;
  private final int[] order;
  private final int[] levelStart;
  private final double[] scale;
  private final double[] paths;
  private final double[] quotient;
  private final double[] gathered;
  private final double[] sums;

  private Betweenness(Graph graph) {
    start = graph.out.start();
    to = graph.out.to();
    int size = graph.size();
    level = new int[size];
    Arrays.fill(level, -1);
    order = new int[size];
    levelStart = new int[size + 2];
    scale = new double[size + 1];
    paths = new double[size];
    quotient = new double[size];
    gathered = new double[size];
    sums = new double[size];
  }

  static double[] of(Graph graph, BetweennessForm form, RunControl control) {
    Distances.requireLengths(graph);
    double[] sums = Distances.isUnit(graph) ? unit(graph, control) : byLength(graph, control);
    control.report(TASK, graph.size(), graph.size());
    double people = graph.size();
    double divisor = graph.undirected() ? 2 : 1;
    if (form == BetweennessForm.SHARE_OF_PAIRS && people > 2) {
      // Unordered pairs are half as many, and each was summed twice.
      divisor = (people - 1) * (people - 2);
    }
    for (int i = 0; i < sums.length; i++) {
      sums[i] /= divisor;
    }
    return sums;
  }

  private static double[] unit(Graph graph, RunControl control) {
    Betweenness search = new Betweenness(graph);
    for (int source = 0; source < graph.size(); source++) {
      step(control, source, graph.size());
      search.back(search.forward(source));
    }
    return search.sums;
  }

  private static double[] byLength(Graph graph, RunControl control) {
    LengthBetweenness search = new LengthBetweenness(graph);
    for (int source = 0; source < graph.size(); source++) {
      step(control, source, graph.size());
      search.add(source);
    }
    return search.sums;
  }

  private static void step(RunControl control, int done, int total) {
    control.checkpoint();
    if (done % 64 == 0) {
      control.report(TASK, done, total);
    }
  }

  /** Counts the shortest paths; returns the number of levels. */
  private int forward(int source) {
    level[source] = 0;
    paths[source] = 1;
    order[0] = source;
    levelStart[0] = 0;
    int reached = 1;
    int levels = 0;
    int head = 0;
    while (head < reached) {
      levelStart[++levels] = reached;
      for (int end = levelStart[levels]; head < end; head++) {
        int person = order[head];
        double ways = paths[person];
        for (int k = start[person], last = start[person + 1]; k < last; k++) {
          int next = to[k];
          if (level[next] < 0) {
            level[next] = levels;
            order[reached++] = next;
            paths[next] = ways;
          } else if (level[next] == levels) {
            paths[next] += ways;
          }
        }
      }
      scale[levels] = scaled(head, reached);
    }
    return levels;
  }

  /** Scales the paths to a level down if they are many; returns by how much. */
  private double scaled(int first, int end) {
    boolean many = false;
    for (int i = first; i < end; i++) {
      many |= paths[order[i]] > MANY;
    }
    for (int i = first; many && i < end; i++) {
      paths[order[i]] = Math.max(paths[order[i]] / MANY, FEW);
    }
    return many ? 1 / MANY : 1;
  }

  /** Adds what depends on each person, the farthest first, and clears the arrays. */
  private void back(int levels) {
    for (int at = levels - 1; at > 0; at--) {
      int first = levelStart[at];
      int end = levelStart[at + 1];
      double factor = scale[at + 1];
      for (int i = first; i < end; i++) {
        int person = order[i];
        double sum = 0;
        for (int k = start[person], last = start[person + 1]; k < last; k++) {
          sum += quotient[to[k]];
        }
        gathered[i] = sum;
      }
      for (int i = first; i < end; i++) {
        int person = order[i];
        double dependency = paths[person] * factor * gathered[i];
        sums[person] += dependency;
        quotient[person] = (1 + dependency) / paths[person];
      }
      for (int i = end; i < levelStart[Math.min(at + 2, levels)]; i++) {
        clear(order[i]);
      }
    }
    for (int i = 0; i < levelStart[Math.min(2, levels)]; i++) {
      clear(order[i]);
    }
  }

  private void clear(int person) {
    level[person] = -1;
    quotient[person] = 0;
  }
}
