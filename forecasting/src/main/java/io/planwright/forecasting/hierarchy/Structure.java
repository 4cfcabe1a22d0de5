package io.planwright.forecasting.hierarchy;

import io.planwright.internal.Require;
import java.io.Serial;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/**
 * A hierarchy in numbers. Each sum is a constraint: its value less those of its children is zero.
 * The children of a sum never overlap.
 */
final class Structure implements Serializable {

  @Serial private static final long serialVersionUID = 1;

  private final int[][] children;

  /** The sums, each after the sums beneath it. */
  private final int[] sums;

  /** The position of a node in {@link #sums}, or −1. */
  private final int[] rows;

  /** The rows, beside its own, in which a node is a child. */
  private final int[][] parents;

  private Structure(int[][] children, int[] sums) {
    this.children = children;
    this.sums = sums;
    this.rows = new int[children.length];
    Arrays.fill(rows, -1);
    for (int row = 0; row < sums.length; row++) {
      rows[sums[row]] = row;
    }
    this.parents = parents();
  }

  static Structure of(int[][] children, List<String> names) {
    int[] sums = upwards(children, names);
    Structure structure = new Structure(children, sums);
    return structure.isTree() ? structure : new Structure(disjoint(children, sums), sums);
  }

  /** The sums in an order in which children come first. */
  private static int[] upwards(int[][] children, List<String> names) {
    int n = children.length;
    int[] order = new int[n];
    int count = 0;
    int[] next = new int[n];
    boolean[] open = new boolean[n];
    boolean[] done = new boolean[n];
    int[] path = new int[n];
    for (int root = 0; root < n; root++) {
      int depth = 0;
      path[0] = root;
      while (depth >= 0) {
        int node = path[depth];
        if (done[node]) {
          depth--;
        } else if (next[node] < children[node].length) {
          open[node] = true;
          int child = children[node][next[node]++];
          Require.that(
              !open[child] || done[child],
              "node",
              names.get(child),
              "not be beneath itself",
              "Remove it from the children of " + names.get(node) + ".");
          path[++depth] = child;
        } else {
          done[node] = true;
          if (children[node].length > 0) {
            order[count++] = node;
          }
          depth--;
        }
      }
    }
    return Arrays.copyOf(order, count);
  }

  /** Children where they share no leaf, the distinct leaves where they do. */
  private static int[][] disjoint(int[][] children, int[] sums) {
    int[][] apart = children.clone();
    int[][] leaves = new int[children.length][];
    for (int sum : sums) {
      int reached = 0;
      for (int child : children[sum]) {
        reached += children[child].length == 0 ? 1 : leaves[child].length;
      }
      int[] all = new int[reached];
      int count = 0;
      for (int child : children[sum]) {
        if (children[child].length == 0) {
          all[count++] = child;
        } else {
          System.arraycopy(leaves[child], 0, all, count, leaves[child].length);
          count += leaves[child].length;
        }
      }
      Arrays.sort(all);
      leaves[sum] = distinct(all);
      if (leaves[sum].length < reached) {
        apart[sum] = leaves[sum];
      }
    }
    return apart;
  }

  private static int[] distinct(int[] sorted) {
    int count = 0;
    for (int value : sorted) {
      if (count == 0 || sorted[count - 1] != value) {
        sorted[count++] = value;
      }
    }
    return Arrays.copyOf(sorted, count);
  }

  private int[][] parents() {
    int[] counts = new int[children.length];
    for (int sum : sums) {
      for (int child : children[sum]) {
        counts[child]++;
      }
    }
    int[][] found = new int[children.length][];
    for (int i = 0; i < found.length; i++) {
      found[i] = new int[counts[i]];
    }
    for (int row = 0; row < sums.length; row++) {
      for (int child : children[sums[row]]) {
        found[child][--counts[child]] = row;
      }
    }
    return found;
  }

  int nodes() {
    return children.length;
  }

  /** The number of constraints. */
  int rows() {
    return sums.length;
  }

  /** The sum that a constraint is about; constraints are ordered upwards. */
  int sum(int row) {
    return sums[row];
  }

  /** The constraint of a sum, −1 for a leaf. */
  int row(int node) {
    return rows[node];
  }

  int[] children(int node) {
    return children[node];
  }

  /** The constraints in which the node is a child. */
  int[] parents(int node) {
    return parents[node];
  }

  boolean isLeaf(int node) {
    return children[node].length == 0;
  }

  boolean isTree() {
    for (int[] above : parents) {
      if (above.length > 1) {
        return false;
      }
    }
    return true;
  }

  /** Makes each sum that of its children, step by step. */
  void addUp(double[][] values) {
    for (int sum : sums) {
      double[] total = values[sum];
      Arrays.fill(total, 0);
      for (int child : children[sum]) {
        double[] part = values[child];
        for (int t = 0; t < total.length; t++) {
          total[t] += part[t];
        }
      }
    }
  }

  /** Makes each sum that of its children. */
  void addUp(double[] values) {
    for (int sum : sums) {
      values[sum] = childSum(sum, values);
    }
  }

  double childSum(int sum, double[] values) {
    double total = 0;
    for (int child : children[sum]) {
      total += values[child];
    }
    return total;
  }

  /** By how much each sum exceeds its children. */
  void excess(double[] values, double[] excess) {
    for (int row = 0; row < sums.length; row++) {
      excess[row] = values[sums[row]] - childSum(sums[row], values);
    }
  }

  /** How the multipliers of the constraints pull at a node: its own less those of its parents. */
  double pull(int node, double[] multipliers) {
    double pull = rows[node] < 0 ? 0 : multipliers[rows[node]];
    for (int row : parents[node]) {
      pull -= multipliers[row];
    }
    return pull;
  }

  /** How many leaves each node has beneath it, itself if it is one. */
  double[] leafCounts() {
    double[] counts = new double[children.length];
    for (int i = 0; i < counts.length; i++) {
      counts[i] = isLeaf(i) ? 1 : 0;
    }
    addUp(counts);
    return counts;
  }
}
