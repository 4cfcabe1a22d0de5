package io.planwright.stakeholders.consensus;

import io.planwright.internal.Require;
import io.planwright.run.RunControl;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The weights within one group that listens to others too: solves y = A·y + b and z = z·A + c. A
 * small group is solved by elimination, a large one by repeated substitution, which converges
 * because some weight leaves the group; it ends when what is still to come, by the rate of the last
 * steps, is less than 1e-14 of the solution. Whether that rate misleads is seen from everybody
 * outside thinking 1: then everybody inside has to come to think 1.
 */
final class Block {

  private static final int MOST_DENSE = 2000;
  private static final double ENOUGH = 1e-14;
  private static final double SAME = 1e-9;

  private final int[] members;
  private final Sparse within;
  private final @Nullable Elimination dense;
  private final boolean isSettled;
  private final RunControl control;

  Block(Sparse weights, Groups groups, int group, int[] places, RunControl control) {
    members = groups.members(group);
    this.control = control;
    within = within(weights, groups, group, places);
    double[] leaving = leaving(weights, groups, group);
    dense = members.length <= MOST_DENSE ? new Elimination(dense(within), leaving, control) : null;
    isSettled = dense != null || isOne(iterate(leaving, false));
    Require.that(
        dense == null || !dense.isLost(false),
        "weights that leave a group",
        "lost in rounding",
        "be at least 1E-290 along each path",
        "Leave out who is hardly listened to.");
  }

  /** The weights of a group to its own members, by their places in it. */
  static Sparse within(Sparse weights, Groups groups, int group, int[] places) {
    int[] members = groups.members(group);
    int most = 0;
    for (int i : members) {
      most += weights.end(i) - weights.start(i);
    }
    Sparse within = new Sparse(members.length, most);
    for (int i : members) {
      for (int at = weights.start(i); at < weights.end(i); at++) {
        if (groups.groupOf(weights.column(at)) == group) {
          within.add(places[weights.column(at)], weights.value(at));
        }
      }
      within.endRow();
    }
    return within;
  }

  static double[][] dense(Sparse within) {
    double[][] rows = new double[within.size()][within.size()];
    for (int i = 0; i < rows.length; i++) {
      for (int at = within.start(i); at < within.end(i); at++) {
        rows[i][within.column(at)] += within.value(at);
      }
    }
    return rows;
  }

  private double[] leaving(Sparse weights, Groups groups, int group) {
    double[] leaving = new double[members.length];
    for (int k = 0; k < members.length; k++) {
      int i = members[k];
      for (int at = weights.start(i); at < weights.end(i); at++) {
        leaving[k] += groups.groupOf(weights.column(at)) == group ? 0 : weights.value(at);
      }
    }
    return leaving;
  }

  private static boolean isOne(double[] values) {
    double apart = 0;
    for (double value : values) {
      apart = Math.max(apart, Math.abs(value - 1));
    }
    return apart <= SAME;
  }

  /** Whether solutions are what they should be. */
  boolean isSettled() {
    return isSettled;
  }

  Sparse within() {
    return within;
  }

  /** What members end with, of what comes from outside. */
  double[] solve(double[] right) {
    return dense != null ? dense.solve(right) : iterate(right, false);
  }

  /** How often members are visited, of how often they are entered from outside. */
  double[] solveTransposed(double[] right) {
    return dense != null ? dense.solveTransposed(right) : iterate(right, true);
  }

  private double[] iterate(double[] right, boolean isTransposed) {
    double[] sum = right.clone();
    double[] term = right.clone();
    double[] next = new double[term.length];
    double last = 0;
    double rate = 0;
    while (true) {
      control.checkpoint();
      if (isTransposed) {
        push(term, next);
      } else {
        within.times(term, next);
      }
      double size = 0;
      double most = 0;
      for (int k = 0; k < sum.length; k++) {
        term[k] = next[k];
        sum[k] += next[k];
        size = Math.max(size, Math.abs(next[k]));
        most = Math.max(most, Math.abs(sum[k]));
      }
      rate = last == 0 ? 1 : Math.max(0.9 * rate, size / last);
      last = size;
      if (size <= ENOUGH * most * Math.max(0, 1 - rate)) {
        return sum;
      }
    }
  }

  private void push(double[] term, double[] next) {
    Arrays.fill(next, 0);
    for (int k = 0; k < term.length; k++) {
      for (int at = within.start(k); at < within.end(k); at++) {
        next[within.column(at)] += term[k] * within.value(at);
      }
    }
  }
}
