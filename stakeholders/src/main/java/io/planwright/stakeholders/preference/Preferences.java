package io.planwright.stakeholders.preference;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The order that judgements give: an item is preferred to another where the ratio is above 1. */
final class Preferences {

  /** Ratios nearer to 1 are equality, written with digits. */
  private static final double EQUAL = 1e-9;

  /** From this ratio on a preference counts against weights as a whole. */
  static final double CLEAR = 1.1;

  private Preferences() {}

  private static boolean isPreferred(double[][] ratios, int item, int other, double least) {
    return ratios[item][other] > least;
  }

  /** A shortest cycle through the first item that is in one. */
  static Optional<List<Integer>> cycle(double[][] ratios) {
    return cycle(ratios, 1 + EQUAL);
  }

  /** The same, of preferences that are clear. */
  static Optional<List<Integer>> clearCycle(double[][] ratios) {
    return cycle(ratios, CLEAR - EQUAL);
  }

  private static Optional<List<Integer>> cycle(double[][] ratios, double least) {
    for (int start = 0; start < ratios.length; start++) {
      int[] from = paths(ratios, start, least);
      int last = -1;
      int shortest = Integer.MAX_VALUE;
      for (int i = 0; i < ratios.length; i++) {
        int length =
            isPreferred(ratios, i, start, least) && from[i] >= 0 ? length(from, start, i) : -1;
        if (length >= 0 && length < shortest) {
          last = i;
          shortest = length;
        }
      }
      if (last >= 0) {
        List<Integer> cycle = new ArrayList<>();
        for (int i = last; i != start; i = from[i]) {
          cycle.add(0, i);
        }
        cycle.add(0, start);
        return Optional.of(cycle);
      }
    }
    return Optional.empty();
  }

  private static int length(int[] from, int start, int end) {
    int length = 0;
    for (int i = end; i != start; i = from[i]) {
      length++;
    }
    return length;
  }

  /** Whether every item is clearly preferred, perhaps by way of others, to every other. */
  static boolean isFullyCyclic(double[][] ratios) {
    if (ratios.length < 3) {
      return false;
    }
    double[][] back = new double[ratios.length][ratios.length];
    for (int i = 0; i < ratios.length; i++) {
      for (int j = 0; j < ratios.length; j++) {
        back[i][j] = ratios[j][i];
      }
    }
    return Arrays.stream(paths(ratios, 0, CLEAR - EQUAL)).allMatch(from -> from >= 0)
        && Arrays.stream(paths(back, 0, CLEAR - EQUAL)).allMatch(from -> from >= 0);
  }

  /** Whether judgements link every item to every other. */
  static boolean isConnected(double[][] ratios) {
    double[][] judged = new double[ratios.length][ratios.length];
    for (int i = 0; i < ratios.length; i++) {
      for (int j = 0; j < ratios.length; j++) {
        judged[i][j] = i == j || Double.isNaN(ratios[i][j]) ? 0 : 2;
      }
    }
    return Arrays.stream(paths(judged, 0, 1)).allMatch(from -> from >= 0);
  }

  /** By which item each is reached on a shortest path of preferences; -1 where there is none. */
  private static int[] paths(double[][] ratios, int start, double least) {
    int[] from = new int[ratios.length];
    Arrays.fill(from, -1);
    from[start] = start;
    ArrayDeque<Integer> queue = new ArrayDeque<>(List.of(start));
    while (!queue.isEmpty()) {
      int i = queue.remove();
      for (int j = 0; j < ratios.length; j++) {
        if (from[j] < 0 && isPreferred(ratios, i, j, least)) {
          from[j] = i;
          queue.add(j);
        }
      }
    }
    return from;
  }
}
