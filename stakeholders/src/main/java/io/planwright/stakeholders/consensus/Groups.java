package io.planwright.stakeholders.consensus;

import java.util.ArrayDeque;
import java.util.Arrays;

/**
 * The groups within which everybody reaches everybody (R. Tarjan, "Depth-first search and linear
 * graph algorithms", SIAM Journal on Computing 1, 1972, without recursion). A group comes after all
 * groups that it listens to; one that listens to no other is closed.
 */
final class Groups {

  private final Sparse weights;
  private final int[] groupOf;
  private final int[][] members;
  private final boolean[] isClosed;

  Groups(Sparse weights) {
    this.weights = weights;
    int size = weights.size();
    groupOf = new int[size];
    Arrays.fill(groupOf, -1);
    int count = search(size);
    int[] sizes = new int[count];
    for (int group : groupOf) {
      sizes[group]++;
    }
    members = new int[count][];
    Arrays.setAll(members, group -> new int[sizes[group]]);
    Arrays.fill(sizes, 0);
    isClosed = new boolean[count];
    Arrays.fill(isClosed, true);
    for (int i = 0; i < size; i++) {
      members[groupOf[i]][sizes[groupOf[i]]++] = i;
      for (int at = weights.start(i); at < weights.end(i); at++) {
        isClosed[groupOf[i]] &= groupOf[weights.column(at)] == groupOf[i];
      }
    }
  }

  private int search(int size) {
    int[] found = new int[size];
    int[] low = new int[size];
    int[] next = new int[size];
    int[] path = new int[size];
    int[] open = new int[size];
    int opened = 0;
    int clock = 0;
    int groups = 0;
    for (int root = 0; root < size; root++) {
      int depth = 0;
      if (found[root] == 0) {
        path[depth++] = root;
      }
      while (depth > 0) {
        int i = path[depth - 1];
        if (found[i] == 0) {
          found[i] = ++clock;
          low[i] = clock;
          next[i] = weights.start(i);
          open[opened++] = i;
        }
        int down = -1;
        while (next[i] < weights.end(i) && down < 0) {
          int j = weights.column(next[i]);
          if (found[j] == 0) {
            down = j;
          } else {
            low[i] = groupOf[j] < 0 ? Math.min(low[i], low[j]) : low[i];
            next[i]++;
          }
        }
        if (down >= 0) {
          path[depth++] = down;
        } else {
          depth--;
          if (low[i] == found[i]) {
            do {
              groupOf[open[--opened]] = groups;
            } while (open[opened] != i);
            groups++;
          }
        }
      }
    }
    return groups;
  }

  int count() {
    return members.length;
  }

  int groupOf(int person) {
    return groupOf[person];
  }

  int[] members(int group) {
    return members[group];
  }

  boolean isClosed(int group) {
    return isClosed[group];
  }

  /**
   * The step of each member in the group's cycle, such that each listens to those of the next step
   * alone; all 0 where there is no cycle.
   */
  int[] steps(int group) {
    int[] own = members[group];
    if (own.length == 1) {
      return new int[1];
    }
    int[] level = new int[weights.size()];
    Arrays.fill(level, -1);
    ArrayDeque<Integer> queue = new ArrayDeque<>();
    level[own[0]] = 0;
    queue.add(own[0]);
    int period = 0;
    while (!queue.isEmpty()) {
      int i = queue.remove();
      for (int at = weights.start(i); at < weights.end(i); at++) {
        int j = weights.column(at);
        if (groupOf[j] == group && level[j] < 0) {
          level[j] = level[i] + 1;
          queue.add(j);
        } else if (groupOf[j] == group) {
          period = greatestCommonDivisor(period, Math.abs(level[i] + 1 - level[j]));
        }
      }
    }
    int[] steps = new int[own.length];
    for (int k = 0; k < own.length; k++) {
      steps[k] = period == 0 ? 0 : level[own[k]] % period;
    }
    return steps;
  }

  private static int greatestCommonDivisor(int a, int b) {
    return b == 0 ? a : greatestCommonDivisor(b, a % b);
  }
}
