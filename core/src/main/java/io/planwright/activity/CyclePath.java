package io.planwright.activity;

import java.util.Arrays;
import java.util.function.IntFunction;

/** The nodes of a cycle, each followed by the next and the last by the first. */
final class CyclePath {

  private static final int SHOWN = 20;

  private final int[] nodes;

  private CyclePath(int[] nodes) {
    this.nodes = nodes;
  }

  /**
   * The cycle that one ends in, going from each node to its next one.
   *
   * @param next the next node by node; each reached from the start must have one
   * @param start where to begin, within the cycle or before it
   */
  static CyclePath following(int[] next, int start) {
    int[] step = new int[next.length];
    int[] path = new int[next.length];
    int length = 0;
    int node = start;
    while (step[node] == 0) {
      path[length++] = node;
      step[node] = length;
      node = next[node];
    }
    return new CyclePath(Arrays.copyOfRange(path, step[node] - 1, length));
  }

  /** The same cycle walked the other way. */
  CyclePath reversed() {
    int[] back = new int[nodes.length];
    for (int i = 0; i < nodes.length; i++) {
      back[i] = nodes[nodes.length - 1 - i];
    }
    return new CyclePath(back);
  }

  /** The cycle from its smallest node on, closed; the middle of a long one is only counted. */
  String text(IntFunction<String> name) {
    int first = 0;
    for (int i = 1; i < nodes.length; i++) {
      first = nodes[i] < nodes[first] ? i : first;
    }
    StringBuilder text = new StringBuilder();
    int shown = Math.min(nodes.length, SHOWN);
    for (int i = 0; i < shown; i++) {
      text.append(name.apply(nodes[(first + i) % nodes.length])).append(" -> ");
    }
    if (shown < nodes.length) {
      text.append("... ").append(nodes.length - shown).append(" more -> ");
    }
    return text.append(name.apply(nodes[first])).toString();
  }
}
