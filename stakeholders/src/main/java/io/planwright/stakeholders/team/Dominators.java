package io.planwright.stakeholders.team;

import java.util.Arrays;

/**
 * Whom all ways from a source lead through (K. D. Cooper, T. J. Harvey and K. Kennedy, "A simple,
 * fast dominance algorithm", Rice University TR-06-33870, 2001). Not thread-safe.
 */
final class Dominators {

  private final int[][] onward;
  private final int[][] back;

  /** The place of each in the order in which a search in depth leaves them; the source is last. */
  private final int[] place;

  private final int[] left;
  private final int[] path;
  private final int[] next;
  private final int[] dominator;
  private final int[] below;

  Dominators(int[][] onward) {
    int size = onward.length;
    this.onward = onward;
    int[] degree = new int[size];
    for (int[] others : onward) {
      for (int w : others) {
        degree[w]++;
      }
    }
    back = new int[size][];
    for (int v = 0; v < size; v++) {
      back[v] = new int[degree[v]];
    }
    for (int v = 0; v < size; v++) {
      for (int w : onward[v]) {
        back[w][--degree[w]] = v;
      }
    }
    place = new int[size];
    left = new int[size];
    path = new int[size];
    next = new int[size];
    dominator = new int[size];
    below = new int[size];
  }

  /** Adds to each party how many others can be reached from a source only through it. */
  void addCut(int source, int[] cut) {
    int count = search(source);
    Arrays.fill(dominator, -1);
    dominator[source] = source;
    boolean isChanged = true;
    while (isChanged) {
      isChanged = false;
      for (int at = count - 2; at >= 0; at--) {
        int v = left[at];
        int common = -1;
        for (int before : back[v]) {
          if (dominator[before] >= 0) {
            common = common < 0 ? before : common(before, common);
          }
        }
        isChanged |= dominator[v] != common;
        dominator[v] = common;
      }
    }
    Arrays.fill(below, 0);
    for (int at = 0; at < count - 1; at++) {
      int v = left[at];
      cut[v] += below[v];
      below[dominator[v]] += below[v] + 1;
    }
  }

  private int common(int one, int other) {
    int a = one;
    int b = other;
    while (a != b) {
      if (place[a] < place[b]) {
        a = dominator[a];
      } else {
        b = dominator[b];
      }
    }
    return a;
  }

  private int search(int source) {
    Arrays.fill(place, -1);
    Arrays.fill(next, -1);
    int count = 0;
    int depth = 0;
    path[0] = source;
    next[source] = 0;
    while (depth >= 0) {
      int v = path[depth];
      if (next[v] < onward[v].length) {
        int w = onward[v][next[v]++];
        if (next[w] < 0) {
          next[w] = 0;
          path[++depth] = w;
        }
      } else {
        place[v] = count;
        left[count++] = v;
        depth--;
      }
    }
    return count;
  }
}
