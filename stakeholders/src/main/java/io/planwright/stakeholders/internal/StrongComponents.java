package io.planwright.stakeholders.internal;

import java.util.Arrays;

/**
 * Parts of a directed graph in which everybody reaches everybody: R. Tarjan, "Depth-first search
 * and linear graph algorithms", SIAM Journal on Computing 1 (1972), without recursion, since a
 * chain may be long. Takes time proportional to nodes plus arcs. A search is not thread-safe; what
 * it finds is.
 */
public final class StrongComponents {

  /**
   * The parts.
   *
   * @param of the part of each node; a part has a higher number than all that it reaches
   * @param count how many parts there are, numbered from 0
   */
  public record Parts(int[] of, int count) {}

  private final int[] start;
  private final int[] to;
  private final int[] number;
  private final int[] low;
  private final int[] next;
  private final int[] part;
  private final int[] open;
  private final int[] path;
  private int opened;
  private int seen;
  private int count;

  private StrongComponents(int[] start, int[] to) {
    this.start = start;
    this.to = to;
    int size = start.length - 1;
    number = new int[size];
    low = new int[size];
    next = Arrays.copyOf(start, size);
    part = new int[size];
    Arrays.fill(part, -1);
    open = new int[size];
    path = new int[size];
  }

  /**
   * Finds the parts.
   *
   * @param start where the arcs of each node start in {@code to}, and at last where they end
   * @param to the ends of the arcs, node by node
   * @return the parts
   */
  public static Parts of(int[] start, int[] to) {
    StrongComponents search = new StrongComponents(start, to);
    for (int root = 0; root < search.number.length; root++) {
      if (search.number[root] == 0) {
        search.visit(root);
      }
    }
    return new Parts(search.part, search.count);
  }

  private void visit(int root) {
    int depth = 0;
    enter(root, depth);
    while (depth >= 0) {
      int node = path[depth];
      if (next[node] < start[node + 1]) {
        int end = to[next[node]++];
        if (number[end] == 0) {
          enter(end, ++depth);
        } else if (part[end] < 0) {
          low[node] = Math.min(low[node], number[end]);
        }
      } else {
        leave(node);
        depth--;
        if (depth >= 0) {
          low[path[depth]] = Math.min(low[path[depth]], low[node]);
        }
      }
    }
  }

  private void enter(int node, int depth) {
    path[depth] = node;
    number[node] = ++seen;
    low[node] = seen;
    open[opened++] = node;
  }

  private void leave(int node) {
    if (low[node] == number[node]) {
      while (part[node] < 0) {
        part[open[--opened]] = count;
      }
      count++;
    }
  }
}
