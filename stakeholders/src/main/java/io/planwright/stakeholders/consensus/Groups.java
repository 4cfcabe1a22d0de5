package io.planwright.stakeholders.consensus;

import io.planwright.stakeholders.internal.StrongComponents;
import java.util.ArrayDeque;
import java.util.Arrays;

/**
 * The groups within which everybody reaches everybody. A group comes after all groups that it
 * listens to; one that listens to no other is closed.
 */
final class Groups {

  private final Sparse weights;
  private final int[] groupOf;
  private final int[][] members;
  private final boolean[] isClosed;

  Groups(Sparse weights) {
    this.weights = weights;
    int size = weights.size();
    StrongComponents.Parts parts = weights.strongParts();
    groupOf = parts.of();
    int count = parts.count();
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
