package io.planwright.stakeholders.influence;

import java.util.Arrays;

/**
 * Parts in which everybody reaches everybody: R. Tarjan, "Depth-first search and linear graph
 * algorithms", SIAM Journal on Computing 1 (1972), without recursion.
 */
final class Components {

  /**
   * A part for each person, numbered from 0; a part has a higher number than all that it reaches.
   */
  record Parts(int[] of, int count) {}

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

  private Components(Graph.Rows rows) {
    start = rows.start();
    to = rows.to();
    int size = start.length - 1;
    number = new int[size];
    low = new int[size];
    next = Arrays.copyOf(start, size);
    part = new int[size];
    Arrays.fill(part, -1);
    open = new int[size];
    path = new int[size];
  }

  static Parts of(Graph.Rows rows) {
    Components search = new Components(rows);
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
      int person = path[depth];
      if (next[person] < start[person + 1]) {
        int end = to[next[person]++];
        if (number[end] == 0) {
          enter(end, ++depth);
        } else if (part[end] < 0) {
          low[person] = Math.min(low[person], number[end]);
        }
      } else {
        leave(person);
        depth--;
        if (depth >= 0) {
          low[path[depth]] = Math.min(low[path[depth]], low[person]);
        }
      }
    }
  }

  private void enter(int person, int depth) {
    path[depth] = person;
    number[person] = ++seen;
    low[person] = seen;
    open[opened++] = person;
  }

  private void leave(int person) {
    if (low[person] == number[person]) {
      while (part[person] < 0) {
        part[open[--opened]] = count;
      }
      count++;
    }
  }
}
