package io.planwright.allocation.territory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Better divisions by moving an account to a territory beside it, or by swapping two. */
final class DistrictMoves {

  private static final double LEAST_GAIN = 1e-9;
  private static final int MOST_PASSES = 50;

  private final Districts districts;
  private final int[] lastTried;

  DistrictMoves(Districts districts) {
    this.districts = districts;
    lastTried = new int[districts.reps()];
  }

  /** Moves accounts until no single move is better. */
  void shift() {
    boolean isBetter = true;
    for (int pass = 0; isBetter && pass < MOST_PASSES; pass++) {
      isBetter = false;
      Arrays.fill(lastTried, -1);
      for (int i = 0; i < districts.rep.length; i++) {
        int to = bestMove(i);
        if (to >= 0 && districts.canLeave(i)) {
          districts.move(i, to);
          isBetter = true;
        }
      }
    }
  }

  private int bestMove(int i) {
    int best = -1;
    double least = -LEAST_GAIN;
    if (!districts.problem.contiguous) {
      for (int to = 0; to < districts.reps(); to++) {
        double change = to == districts.rep[i] ? 0 : districts.change(i, to);
        if (change < least) {
          least = change;
          best = to;
        }
      }
      return best;
    }
    for (int e = districts.graph.start[i]; e < districts.graph.start[i + 1]; e++) {
      int to = districts.rep[districts.graph.neighbour[e]];
      if (to != districts.rep[i] && lastTried[to] != i) {
        lastTried[to] = i;
        double change = districts.change(i, to);
        if (change < least) {
          least = change;
          best = to;
        }
      }
    }
    return best;
  }

  /** Tries swaps over each border between two territories; true if one was better. */
  boolean swap() {
    Map<Long, List<Integer>> borders = new HashMap<>();
    int reps = districts.reps();
    for (int i = 0; i < districts.rep.length; i++) {
      int from = districts.rep[i];
      for (int e = districts.graph.start[i]; e < districts.graph.start[i + 1]; e++) {
        int to = districts.rep[districts.graph.neighbour[e]];
        if (to != from) {
          List<Integer> border =
              borders.computeIfAbsent((long) from * reps + to, key -> new ArrayList<>());
          if (border.isEmpty() || border.get(border.size() - 1) != i) {
            border.add(i);
          }
        }
      }
    }
    boolean isBetter = false;
    for (int one = 0; one < reps; one++) {
      for (int other = one + 1; other < reps; other++) {
        List<Integer> here = borders.getOrDefault((long) one * reps + other, List.of());
        List<Integer> there = borders.getOrDefault((long) other * reps + one, List.of());
        isBetter |= swap(here, there, one, other);
      }
    }
    return isBetter;
  }

  private boolean swap(List<Integer> here, List<Integer> there, int one, int other) {
    boolean isBetter = false;
    for (int i : here) {
      for (int j : there) {
        if (districts.rep[i] == one && districts.rep[j] == other) {
          isBetter |= swap(i, j);
        }
      }
    }
    return isBetter;
  }

  private boolean swap(int i, int j) {
    double change = districts.swapChange(i, j);
    return change < -LEAST_GAIN && districts.canLeave(i) && districts.swap(i, j);
  }
}
