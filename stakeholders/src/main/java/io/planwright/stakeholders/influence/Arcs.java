package io.planwright.stakeholders.influence;

import io.planwright.internal.Require;
import java.util.Arrays;

/** Collects arcs in any order and makes rows of them. */
final class Arcs {

  private int[] from;
  private int[] to;
  private double[] weight;
  private int count;

  Arcs(int expected) {
    from = new int[expected];
    to = new int[expected];
    weight = new double[expected];
  }

  void add(int start, int end, double value) {
    if (count == from.length) {
      int longer = Math.max(16, 2 * count);
      from = Arrays.copyOf(from, longer);
      to = Arrays.copyOf(to, longer);
      weight = Arrays.copyOf(weight, longer);
    }
    from[count] = start;
    to[count] = end;
    weight[count++] = value;
  }

  /** Rows with ascending ends; arcs between the same two are joined as the weighting says. */
  Graph.Rows rows(int size, TieView.Weighting weighting) {
    int[] order = sortedBy(from, size, sortedBy(to, size, identity()));
    int[] start = new int[size + 1];
    int[] ends = new int[count];
    double[] weights = new double[count];
    int kept = 0;
    for (int i = 0; i < count; i++) {
      int arc = order[i];
      boolean again = i > 0 && from[order[i - 1]] == from[arc] && to[order[i - 1]] == to[arc];
      if (again) {
        weights[kept - 1] = joined(weights[kept - 1], weight[arc], weighting);
      } else {
        ends[kept] = to[arc];
        weights[kept++] = weighting == TieView.Weighting.UNIT ? 1 : weight[arc];
        start[from[arc] + 1]++;
      }
    }
    for (int i = 0; i < size; i++) {
      start[i + 1] += start[i];
    }
    if (weighting == TieView.Weighting.INVERSE_STRENGTH) {
      for (int k = 0; k < kept; k++) {
        weights[k] = 1 / weights[k];
      }
    }
    double[] exact = Arrays.copyOf(weights, kept);
    return new Graph.Rows(
        start,
        Arrays.copyOf(ends, kept),
        Require.finite(exact, "weights", "Scale the weights of the ties nearer to 1."));
  }

  private static double joined(double first, double second, TieView.Weighting weighting) {
    return switch (weighting) {
      case UNIT -> 1;
      case STRENGTH, INVERSE_STRENGTH -> first + second;
      case LENGTH -> Math.min(first, second);
    };
  }

  private int[] identity() {
    int[] order = new int[count];
    for (int i = 0; i < count; i++) {
      order[i] = i;
    }
    return order;
  }

  /** A stable counting sort. */
  private static int[] sortedBy(int[] key, int size, int[] order) {
    int[] next = new int[size + 1];
    for (int arc : order) {
      next[key[arc] + 1]++;
    }
    for (int i = 0; i < size; i++) {
      next[i + 1] += next[i];
    }
    int[] sorted = new int[order.length];
    for (int arc : order) {
      sorted[next[key[arc]]++] = arc;
    }
    return sorted;
  }
}
