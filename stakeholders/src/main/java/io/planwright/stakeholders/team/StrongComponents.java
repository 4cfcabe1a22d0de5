package io.planwright.stakeholders.team;

import java.util.Arrays;

/**
 * The strongly connected components (R. Tarjan, "Depth-first search and linear graph algorithms",
 * SIAM Journal on Computing 1, 1972), without recursion: a chain of needs may be long. Not
 * thread-safe.
 */
final class StrongComponents {

  private final double[][] weights;
  private final int[] component;
  private final int[] number;
  private final int[] low;
  private final int[] next;
  private final int[] stack;
  private final int[] path;
  private int stacked;
  private int visited;
  private int components;

  StrongComponents(double[][] weights) {
    this.weights = weights;
    int size = weights.length;
    component = new int[size];
    Arrays.fill(component, -1);
    number = new int[size];
    low = new int[size];
    next = new int[size];
    stack = new int[size];
    path = new int[size];
    for (int i = 0; i < size; i++) {
      if (number[i] == 0) {
        visit(i);
      }
    }
  }

  /** The component of each element; what it needs has a lower number, or the same. */
  int[] component() {
    return component;
  }

  private void visit(int root) {
    int depth = 0;
    path[0] = root;
    enter(root);
    while (depth >= 0) {
      int i = path[depth];
      int k = next[i]++;
      if (k == weights.length) {
        leave(i);
        depth--;
        if (depth >= 0) {
          low[path[depth]] = Math.min(low[path[depth]], low[i]);
        }
      } else if (weights[i][k] > 0) {
        if (number[k] == 0) {
          path[++depth] = k;
          enter(k);
        } else if (component[k] < 0) {
          low[i] = Math.min(low[i], number[k]);
        }
      }
    }
  }

  private void enter(int i) {
    number[i] = ++visited;
    low[i] = number[i];
    stack[stacked++] = i;
  }

  private void leave(int i) {
    if (low[i] == number[i]) {
      int k;
      do {
        k = stack[--stacked];
        component[k] = components;
      } while (k != i);
      components++;
    }
  }
}
