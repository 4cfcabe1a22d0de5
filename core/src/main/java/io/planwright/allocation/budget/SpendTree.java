package io.planwright.allocation.budget;

/**
 * The groups of a problem as arrays. Group 0 is the whole problem and its limits are the budget;
 * each group comes after the one that it is in, and the groups and lines within a group are
 * consecutive. Lines are numbered by their place in this order.
 */
final class SpendTree {

  private static final double ROUNDING = 1e-12;

  /** The group that a group is in; −1 for the first. */
  final int[] parent;

  final double[] floor;
  final double[] ceiling;

  /** The group after the last one within a group. */
  final int[] groupEnd;

  /** The first line within a group, its inner groups included, and the one after the last. */
  final int[] lineStart;

  final int[] lineEnd;

  /** The innermost group that a line is in. */
  final int[] groupOf;

  /** The place of a line in the problem. */
  final int[] original;

  SpendTree(int groups, int lines) {
    parent = new int[groups];
    floor = new double[groups];
    ceiling = new double[groups];
    groupEnd = new int[groups];
    lineStart = new int[groups];
    lineEnd = new int[groups];
    groupOf = new int[lines];
    original = new int[lines];
  }

  int groups() {
    return parent.length;
  }

  int lines() {
    return groupOf.length;
  }

  /** Adds up what the groups take where each line takes an amount, within the groups' limits. */
  void clampedSums(int group, double[] ofLines, double[] sums) {
    for (int g = group; g < groupEnd[group]; g++) {
      sums[g] = 0;
    }
    for (int i = lineStart[group]; i < lineEnd[group]; i++) {
      sums[groupOf[i]] += ofLines[i];
    }
    for (int g = groupEnd[group] - 1; g > group; g--) {
      sums[g] = Math.min(ceiling[g], Math.max(floor[g], sums[g]));
      sums[parent[g]] += sums[g];
    }
  }

  /**
   * The innermost group whose ceiling is below the least that its lines can take or, if that is not
   * asked, whose floor is above the most; −1 for none.
   */
  int firstBroken(double[] ofLines, double[] sums, boolean isLeast) {
    for (int g = 0; g < groups(); g++) {
      sums[g] = 0;
    }
    for (int i = 0; i < ofLines.length; i++) {
      sums[groupOf[i]] += ofLines[i];
    }
    for (int g = groups() - 1; g >= 0; g--) {
      double slack = ROUNDING * Math.abs(sums[g]);
      if (isLeast ? sums[g] > ceiling[g] + slack : sums[g] < floor[g] - slack) {
        return g;
      }
      if (g > 0) {
        sums[parent[g]] += Math.min(ceiling[g], Math.max(floor[g], sums[g]));
      }
    }
    return -1;
  }
}
