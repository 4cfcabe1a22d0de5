package io.planwright.allocation.territory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which accounts lie beside each other: by given links, or those among the nearest of each other.
 * What then does not hang together is joined by the shortest links between the parts, so that one
 * territory could always hold all accounts.
 */
final class Neighbourhood {

  private static final int NEAREST = 8;

  /** The neighbours of account {@code i} stand from {@code start[i]} to {@code start[i + 1]}. */
  final int[] start;

  final int[] neighbour;

  private Neighbourhood(int[] start, int[] neighbour) {
    this.start = start;
    this.neighbour = neighbour;
  }

  static Neighbourhood of(TerritoryProblem problem) {
    int size = problem.accounts.size();
    List<int[]> links = new ArrayList<>();
    if (problem.links.length == 0) {
      PlaneIndex index = new PlaneIndex(problem.accountX, problem.accountY);
      for (int i = 0; i < size; i++) {
        for (int j : index.nearest(i, NEAREST)) {
          links.add(new int[] {i, j});
        }
      }
    } else {
      for (int at = 0; at < problem.links.length; at += 2) {
        links.add(new int[] {problem.links[at], problem.links[at + 1]});
      }
    }
    join(problem, links);
    return both(size, links);
  }

  /** Joins the parts to the largest one, each by its shortest way. */
  private static void join(TerritoryProblem problem, List<int[]> links) {
    int size = problem.accounts.size();
    int[] part = parts(both(size, links));
    int count = Arrays.stream(part).max().orElse(0) + 1;
    for (int other = 1; other < count; other++) {
      int from = -1;
      int to = -1;
      double least = Double.POSITIVE_INFINITY;
      for (int i = 0; i < size; i++) {
        for (int j = 0; part[i] == other && j < size; j++) {
          double dx = problem.accountX[i] - problem.accountX[j];
          double dy = problem.accountY[i] - problem.accountY[j];
          if (part[j] < other && dx * dx + dy * dy < least) {
            least = dx * dx + dy * dy;
            from = i;
            to = j;
          }
        }
      }
      links.add(new int[] {from, to});
    }
  }

  /** The number of the part of each account; parts are numbered by their first account. */
  private static int[] parts(Neighbourhood graph) {
    int[] part = new int[graph.start.length - 1];
    int[] queue = new int[part.length];
    Arrays.fill(part, -1);
    int count = 0;
    for (int first = 0; first < part.length; first++) {
      if (part[first] < 0) {
        int end = 0;
        queue[end++] = first;
        part[first] = count;
        for (int at = 0; at < end; at++) {
          for (int e = graph.start[queue[at]]; e < graph.start[queue[at] + 1]; e++) {
            int next = graph.neighbour[e];
            if (part[next] < 0) {
              part[next] = count;
              queue[end++] = next;
            }
          }
        }
        count++;
      }
    }
    return part;
  }

  /** Links in both directions, each once. */
  private static Neighbourhood both(int size, List<int[]> links) {
    long[] arcs = new long[2 * links.size()];
    for (int k = 0; k < links.size(); k++) {
      int[] link = links.get(k);
      arcs[2 * k] = (long) link[0] * size + link[1];
      arcs[2 * k + 1] = (long) link[1] * size + link[0];
    }
    Arrays.sort(arcs);
    int[] start = new int[size + 1];
    int[] neighbour = new int[arcs.length];
    int count = 0;
    for (int k = 0; k < arcs.length; k++) {
      if (k == 0 || arcs[k] != arcs[k - 1]) {
        neighbour[count++] = (int) (arcs[k] % size);
        start[(int) (arcs[k] / size) + 1]++;
      }
    }
    for (int i = 0; i < size; i++) {
      start[i + 1] += start[i];
    }
    return new Neighbourhood(start, Arrays.copyOf(neighbour, count));
  }
}
