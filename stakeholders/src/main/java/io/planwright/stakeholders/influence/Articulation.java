package io.planwright.stakeholders.influence;

import java.util.Arrays;

/**
 * People whose absence takes a connected part apart (R. Tarjan 1972), on ties whatever their
 * direction.
 */
final class Articulation {

  private final int[] start;
  private final int[] to;
  private final int[] number;
  private final int[] low;
  private final int[] next;
  private final int[] parent;
  private final boolean[] cuts;
  private int seen;

  private Articulation(Graph.Rows mutual) {
    start = mutual.start();
    to = mutual.to();
    int size = start.length - 1;
    number = new int[size];
    low = new int[size];
    next = Arrays.copyOf(start, size);
    parent = new int[size];
    cuts = new boolean[size];
  }

  static boolean[] of(Graph graph) {
    Articulation search = new Articulation(graph.mutual());
    for (int root = 0; root < search.number.length; root++) {
      if (search.number[root] == 0) {
        search.visit(root);
      }
    }
    return search.cuts;
  }

  private void visit(int root) {
    int person = enter(root, -1);
    int branches = 0;
    while (person >= 0) {
      if (next[person] < start[person + 1]) {
        int end = to[next[person]++];
        if (number[end] == 0) {
          person = enter(end, person);
        } else {
          low[person] = Math.min(low[person], number[end]);
        }
        continue;
      }
      int above = parent[person];
      if (above == root) {
        branches++;
      } else if (above >= 0 && low[person] >= number[above]) {
        cuts[above] = true;
      }
      if (above >= 0) {
        low[above] = Math.min(low[above], low[person]);
      }
      person = above;
    }
    cuts[root] = branches > 1;
  }

  private int enter(int person, int from) {
    parent[person] = from;
    number[person] = ++seen;
    low[person] = seen;
    return person;
  }
}
