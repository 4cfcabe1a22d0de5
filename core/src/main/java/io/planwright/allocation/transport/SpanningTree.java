package io.planwright.allocation.transport;

import java.util.Arrays;

/**
 * A spanning tree of the nodes of a flow problem: each node but the root hangs on a parent by an
 * arc that carries a flow, and has a potential such that the arcs of the tree have no reduced cost.
 *
 * <p>Children are linked lists, so that a subtree moves in time in proportion to its path and its
 * potentials follow in proportion to its size.
 */
final class SpanningTree {

  static final int NONE = -1;

  final int[] parent;
  final int[] parentArc;

  /** Whether the arc leads from the node to its parent, not the other way. */
  final boolean[] isUp;

  /** What the arc to the parent carries. */
  final long[] flow;

  final double[] potential;

  private final int[] depth;
  private final int[] firstChild;
  private final int[] nextSibling;
  private final int[] previousSibling;
  private final int[] stack;

  SpanningTree(int nodes) {
    parent = filled(nodes);
    parentArc = filled(nodes);
    isUp = new boolean[nodes];
    flow = new long[nodes];
    potential = new double[nodes];
    depth = new int[nodes];
    firstChild = filled(nodes);
    nextSibling = filled(nodes);
    previousSibling = filled(nodes);
    stack = new int[nodes];
  }

  private static int[] filled(int length) {
    int[] array = new int[length];
    Arrays.fill(array, NONE);
    return array;
  }

  /** Hangs a node that hangs nowhere under a parent. */
  void attach(int node, int newParent, int arc, boolean up, long amount) {
    parent[node] = newParent;
    parentArc[node] = arc;
    isUp[node] = up;
    flow[node] = amount;
    int first = firstChild[newParent];
    nextSibling[node] = first;
    previousSibling[node] = NONE;
    if (first != NONE) {
      previousSibling[first] = node;
    }
    firstChild[newParent] = node;
  }

  private void detach(int node) {
    int next = nextSibling[node];
    int previous = previousSibling[node];
    if (previous == NONE) {
      firstChild[parent[node]] = next;
    } else {
      nextSibling[previous] = next;
    }
    if (next != NONE) {
      previousSibling[next] = previous;
    }
  }

  /** Where the ways of two nodes to the root meet. */
  int join(int first, int second) {
    int a = first;
    int b = second;
    while (a != b) {
      if (depth[a] > depth[b]) {
        a = parent[a];
      } else if (depth[b] > depth[a]) {
        b = parent[b];
      } else {
        a = parent[a];
        b = parent[b];
      }
    }
    return a;
  }

  /**
   * Cuts the arc above a node and hangs what was under it, turned around, under another node.
   *
   * @param cut the node whose arc to its parent goes
   * @param inner the node under {@code cut} that the new arc is at
   * @param outer the node elsewhere that the new arc is at
   */
  void rehang(int cut, int inner, int outer, int arc, boolean up, long amount) {
    int node = inner;
    int newParent = outer;
    int newArc = arc;
    boolean newUp = up;
    long newFlow = amount;
    while (true) {
      int oldParent = parent[node];
      final int oldArc = parentArc[node];
      final boolean oldUp = isUp[node];
      final long oldFlow = flow[node];
      detach(node);
      attach(node, newParent, newArc, newUp, newFlow);
      if (node == cut) {
        return;
      }
      newParent = node;
      newArc = oldArc;
      newUp = !oldUp;
      newFlow = oldFlow;
      node = oldParent;
    }
  }

  /** Adds to the potentials of a subtree, and sets its depths. */
  void shift(int top, double by) {
    int size = 0;
    stack[size++] = top;
    while (size > 0) {
      int node = stack[--size];
      potential[node] += by;
      depth[node] = depth[parent[node]] + 1;
      for (int child = firstChild[node]; child != NONE; child = nextSibling[child]) {
        stack[size++] = child;
      }
    }
  }

  /** Sets all potentials and depths anew from the root's. */
  void refresh(int root, ArcCosts costs) {
    int size = 0;
    potential[root] = 0;
    depth[root] = 0;
    stack[size++] = root;
    while (size > 0) {
      int node = stack[--size];
      for (int child = firstChild[node]; child != NONE; child = nextSibling[child]) {
        double cost = costs.of(parentArc[child]);
        potential[child] = potential[node] + (isUp[child] ? -cost : cost);
        depth[child] = depth[node] + 1;
        stack[size++] = child;
      }
    }
  }

  /** What an arc costs. */
  interface ArcCosts {
    double of(int arc);
  }
}
