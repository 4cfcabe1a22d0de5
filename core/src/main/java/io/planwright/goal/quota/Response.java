package io.planwright.goal.quota;

import java.util.Arrays;
import java.util.List;

/**
 * How much a node takes at a level of pressure: a function that does not fall, in straight pieces
 * between knots, constant outside of them. It is the inverse of the marginal cost of a node's sum.
 */
final class Response {

  private final double[] levels;
  private final double[] amounts;

  private Response(double[] levels, double[] amounts) {
    this.levels = levels;
    this.amounts = amounts;
  }

  static Response constant(double amount) {
    return new Response(new double[] {0}, new double[] {amount});
  }

  /** {@code target + level / weight}, within the limits. */
  static Response ofSeller(double target, double weight, double least, double most) {
    if (least >= most) {
      return constant(least);
    }
    return new Response(
        new double[] {weight * (least - target), weight * (most - target)},
        new double[] {least, most});
  }

  /** The least up to twice the level given, then more, with the same slope for all. */
  static Response ofLast(double level, double least, double most) {
    return least >= most
        ? constant(least)
        : new Response(
            new double[] {2 * level, level * (2 + (most - least) / MinorUnits.MOST)},
            new double[] {least, most});
  }

  /** The sum, by merging in pairs: n log n in the number of knots. */
  static Response sum(List<Response> parts) {
    if (parts.size() == 1) {
      return parts.get(0);
    }
    int middle = parts.size() / 2;
    return sum(parts.subList(0, middle)).plus(sum(parts.subList(middle, parts.size())));
  }

  private Response plus(Response other) {
    double[] knots = merged(levels, other.levels);
    double[] sums = new double[knots.length];
    add(knots, sums);
    other.add(knots, sums);
    return new Response(knots, sums);
  }

  private static double[] merged(double[] a, double[] b) {
    double[] all = new double[a.length + b.length];
    int size = 0;
    int i = 0;
    int j = 0;
    while (i < a.length || j < b.length) {
      double next = j == b.length || (i < a.length && a[i] <= b[j]) ? a[i++] : b[j++];
      if (size == 0 || next > all[size - 1]) {
        all[size++] = next;
      }
    }
    return size == all.length ? all : Arrays.copyOf(all, size);
  }

  /** Adds the amounts at rising levels, in one walk along both. */
  private void add(double[] at, double[] sums) {
    int next = 0;
    for (int k = 0; k < at.length; k++) {
      while (next < levels.length && levels[next] < at[k]) {
        next++;
      }
      sums[k] += between(next, at[k]);
    }
  }

  /** The amount at a level that is above the knot before {@code next} and at most that of it. */
  private double between(int next, double level) {
    if (next == 0) {
      return amounts[0];
    }
    if (next == levels.length) {
      return amounts[next - 1];
    }
    double part = (level - levels[next - 1]) / (levels[next] - levels[next - 1]);
    return amounts[next - 1] + part * (amounts[next] - amounts[next - 1]);
  }

  double at(double level) {
    int found = Arrays.binarySearch(levels, level);
    return found >= 0 ? amounts[found] : between(-found - 1, level);
  }

  /** The lowest level at which this takes an amount. */
  double levelFor(double amount) {
    int low = 0;
    int high = amounts.length - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (amounts[middle] < amount) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    if (low == 0 || amounts[low] <= amount) {
      return levels[low];
    }
    double part = (amount - amounts[low - 1]) / (amounts[low] - amounts[low - 1]);
    return levels[low - 1] + part * (levels[low] - levels[low - 1]);
  }

  /** This function cut to a range that it meets. */
  Response within(double least, double most) {
    int last = amounts.length - 1;
    if (amounts[0] >= least && amounts[last] <= most) {
      return this;
    }
    if (most <= amounts[0] || least >= amounts[last] || least >= most) {
      return constant(Math.max(least, Math.min(most, amounts[0])));
    }
    double from = amounts[0] >= least ? levels[0] : levelFor(least);
    double to = amounts[last] <= most ? levels[last] : levelFor(most);
    double[] cut = new double[levels.length + 2];
    int size = 0;
    cut[size++] = from;
    for (double level : levels) {
      if (level > from && level < to) {
        cut[size++] = level;
      }
    }
    if (to > from) {
      cut[size++] = to;
    }
    double[] knots = Arrays.copyOf(cut, size);
    double[] values = new double[size];
    add(knots, values);
    values[0] = Math.max(values[0], least);
    values[size - 1] = Math.min(values[size - 1], most);
    return new Response(knots, values);
  }
}
