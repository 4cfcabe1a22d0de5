package io.planwright.goal.quota;

import java.util.Arrays;
import java.util.Comparator;

/**
 * Makes the sums of all nodes whole, from the top down: the members of a node get the whole part of
 * their amounts, and the units that are left go to the largest remainders, within the limits.
 *
 * <p>Because all limits are whole and groups are laminar, a node's sum and its members' stay within
 * one unit of the exact ones and within all limits.
 */
final class WholeUnits {

  /** What is as close to a whole unit came from it. */
  private static final double NOISE = 1e-6;

  private final QuotaNodes nodes;
  private final double[] amounts;
  private final long[] units;

  private WholeUnits(QuotaNodes nodes, double[] amounts) {
    this.nodes = nodes;
    this.amounts = amounts;
    this.units = new long[amounts.length];
  }

  /** The whole amounts of all nodes; members add up to their group. */
  static long[] of(QuotaNodes nodes, double[] amounts) {
    WholeUnits rounding = new WholeUnits(nodes, amounts);
    rounding.units[nodes.whole()] = nodes.least[nodes.whole()];
    for (int node = nodes.whole(); node >= nodes.sellers; node--) {
      rounding.divide(node);
    }
    return rounding.units;
  }

  private void divide(int node) {
    int[] members = nodes.members[node];
    long left = units[node];
    for (int member : members) {
      long whole = (long) Math.floor(amounts[member] + NOISE);
      units[member] = Math.max(nodes.least[member], Math.min(nodes.most[member], whole));
      left -= units[member];
    }
    while (left != 0) {
      left = step(members, left);
    }
  }

  /** Gives, or takes, one unit each where it hurts least; a second round comes of noise only. */
  private long step(int[] members, long left) {
    int sign = left > 0 ? 1 : -1;
    Integer[] order = new Integer[members.length];
    Arrays.setAll(order, i -> members[i]);
    Comparator<Integer> byRemainder = Comparator.comparingDouble(i -> units[i] - amounts[i]);
    Arrays.sort(order, sign > 0 ? byRemainder : byRemainder.reversed());
    long open = left;
    for (int member : order) {
      long changed = units[member] + sign;
      if (open != 0 && changed >= nodes.least[member] && changed <= nodes.most[member]) {
        units[member] = changed;
        open -= sign;
      }
    }
    if (open == left) {
      throw new IllegalStateException(
          "units [" + left + "] must fit into the limits. This is a defect: please report it.");
    }
    return open;
  }
}
