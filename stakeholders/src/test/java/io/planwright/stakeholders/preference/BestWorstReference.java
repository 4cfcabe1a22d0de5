package io.planwright.stakeholders.preference;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/** Slow ways to the numbers of the best-worst method. */
final class BestWorstReference {

  private final double[] fromBest;
  private final double[] toWorst;
  final int size;

  private BestWorstReference(double[] fromBest, double[] toWorst) {
    this.fromBest = fromBest;
    this.toWorst = toWorst;
    this.size = fromBest.length;
  }

  /** The best item is the first one, and the worst the second one. */
  static BestWorstReference random(Random random, int most) {
    int size = 2 + random.nextInt(most - 1);
    double across = random.nextBoolean() ? 2 + random.nextInt(8) : 1 + 8 * random.nextDouble();
    double[] fromBest = new double[size];
    double[] toWorst = new double[size];
    for (int i = 0; i < size; i++) {
      boolean isWhole = random.nextBoolean();
      double from = 1 + (across - 1) * random.nextDouble();
      double to = 1 + (across - 1) * random.nextDouble();
      fromBest[i] = isWhole ? Math.floor(from) : from;
      toWorst[i] = isWhole ? Math.floor(to) : to;
    }
    fromBest[0] = toWorst[1] = 1;
    fromBest[1] = toWorst[0] = across;
    return new BestWorstReference(fromBest, toWorst);
  }

  BestWorstPriorities solved() {
    Map<String, Double> bestToOthers = new LinkedHashMap<>();
    Map<String, Double> othersToWorst = new LinkedHashMap<>();
    for (int i = 0; i < size; i++) {
      bestToOthers.put("i" + i, fromBest[i]);
      othersToWorst.put("i" + i, toWorst[i]);
    }
    return BestWorstMethod.priorities(
        new BestWorstJudgements("i0", "i1", bestToOthers, othersToWorst));
  }

  /** Bounds of ratios are bounds of differences of logarithms: no way round may be negative. */
  boolean hasWeights(double deviation) {
    double[][] most = new double[size][size];
    for (double[] row : most) {
      Arrays.fill(row, Double.POSITIVE_INFINITY);
    }
    for (int i = 0; i < size; i++) {
      bound(most, 0, i, fromBest[i], deviation);
      bound(most, i, 1, toWorst[i], deviation);
    }
    for (int k = 0; k < size; k++) {
      for (int i = 0; i < size; i++) {
        for (int j = 0; j < size; j++) {
          most[i][j] = Math.min(most[i][j], most[i][k] + most[k][j]);
        }
      }
    }
    for (int i = 0; i < size; i++) {
      if (most[i][i] < -1e-12) {
        return false;
      }
    }
    return true;
  }

  private static void bound(double[][] most, int i, int j, double ratio, double deviation) {
    if (i != j) {
      most[i][j] = Math.min(most[i][j], Math.log(ratio + deviation));
      if (ratio > deviation) {
        most[j][i] = Math.min(most[j][i], -Math.log(ratio - deviation));
      }
    }
  }

  /** The best of all points in which as many limits meet as there are variables. */
  double[] bestCorner() {
    double[][] limits = limits();
    int[] chosen = new int[size];
    double[] best = new double[size + 1];
    best[size] = Double.POSITIVE_INFINITY;
    choose(limits, chosen, 0, 0, best);
    return best;
  }

  private void choose(double[][] limits, int[] chosen, int count, int from, double[] best) {
    if (count == size) {
      double[] corner = corner(limits, chosen);
      boolean isInside = corner.length > 0 && corner[size] < best[size];
      for (int r = 0; isInside && r < limits.length; r++) {
        double sum = 0;
        for (int c = 0; c <= size; c++) {
          sum += limits[r][c] * corner[c];
        }
        isInside = sum <= 1e-9;
      }
      if (isInside) {
        System.arraycopy(corner, 0, best, 0, corner.length);
      }
      return;
    }
    for (int r = from; r < limits.length; r++) {
      chosen[count] = r;
      choose(limits, chosen, count + 1, r + 1, best);
    }
  }

  /** Each row times weights and deviation is to be at most 0. */
  private double[][] limits() {
    double[][] limits = new double[4 * size + size + 1][size + 1];
    int row = 0;
    for (int i = 0; i < size; i++) {
      for (int sign = -1; sign <= 1; sign += 2) {
        limits[row][0] += sign;
        limits[row][i] -= sign * fromBest[i];
        limits[row++][size] = -1;
        limits[row][i] += sign;
        limits[row][1] -= sign * toWorst[i];
        limits[row++][size] = -1;
      }
    }
    for (int c = 0; c <= size; c++) {
      limits[row++][c] = -1;
    }
    return Arrays.stream(limits)
        .filter(limit -> Arrays.stream(limit).limit(size).anyMatch(value -> value != 0))
        .toArray(double[][]::new);
  }

  /** Where the chosen limits meet and the weights are 1 in sum; empty where they do not. */
  private double[] corner(double[][] limits, int[] chosen) {
    int n = size + 1;
    double[][] table = new double[n][n + 1];
    for (int r = 0; r < size; r++) {
      System.arraycopy(limits[chosen[r]], 0, table[r], 0, n);
    }
    Arrays.fill(table[size], 0, size, 1);
    table[size][n] = 1;
    for (int c = 0; c < n; c++) {
      int pivot = c;
      for (int r = c + 1; r < n; r++) {
        pivot = Math.abs(table[r][c]) > Math.abs(table[pivot][c]) ? r : pivot;
      }
      if (Math.abs(table[pivot][c]) < 1e-9) {
        return new double[0];
      }
      double[] row = table[pivot];
      table[pivot] = table[c];
      table[c] = row;
      for (int r = 0; r < n; r++) {
        double factor = r == c ? 0 : table[r][c] / row[c];
        for (int k = c; k <= n && factor != 0; k++) {
          table[r][k] -= factor * row[k];
        }
      }
    }
    double[] corner = new double[n];
    for (int r = 0; r < n; r++) {
      corner[r] = table[r][n] / table[r][r];
    }
    return corner;
  }
}
