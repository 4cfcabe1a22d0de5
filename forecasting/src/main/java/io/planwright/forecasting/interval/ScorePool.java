package io.planwright.forecasting.interval;

import io.planwright.forecasting.internal.numeric.Normals;
import java.util.Arrays;

/**
 * Absolute scores in ascending order, to which more are added: {@link Quantiles#ofAbsolute} without
 * building it anew after each. Mutable.
 */
final class ScorePool {

  private double[] sorted = new double[64];
  private int size;
  private int origins;
  private double independent;

  int size() {
    return size;
  }

  /** Adds the scores that one value gave. */
  void add(double[] row) {
    boolean isAny = false;
    for (double score : row) {
      if (!Double.isNaN(score)) {
        insert(Math.abs(score));
        isAny = true;
      }
    }
    origins += isAny ? 1 : 0;
    independent = Scores.independent(origins, row.length);
  }

  private void insert(double score) {
    if (size == sorted.length) {
      sorted = Arrays.copyOf(sorted, 2 * size);
    }
    int found = Arrays.binarySearch(sorted, 0, size, score);
    int at = found < 0 ? -found - 1 : found;
    System.arraycopy(sorted, at, sorted, at + 1, size - at);
    sorted[at] = score;
    size++;
  }

  /** The level at which the k-th smallest score stands is this times k − 1. */
  private double step() {
    return independent / (independent + 1) / size;
  }

  /** The half-width of a coverage. */
  double width(double coverage) {
    double position = coverage / step();
    int below = (int) position;
    if (below < size - 1) {
      return sorted[below] + (position - below) * (sorted[below + 1] - sorted[below]);
    }
    double reached = deviations((size - 1) * step());
    return reached > 0 ? sorted[size - 1] * deviations(coverage) / reached : sorted[size - 1];
  }

  /** The coverage of a half-width. */
  double coverage(double width) {
    int found = Arrays.binarySearch(sorted, 0, size, width);
    int above = found < 0 ? -found - 1 : found;
    if (above == 0) {
      return 0;
    }
    if (above < size) {
      double share = (width - sorted[above - 1]) / (sorted[above] - sorted[above - 1]);
      return (above - 1 + share) * step();
    }
    return (size - 1) * step(); // what lies beyond the widest counts as missed by a little
  }

  private static double deviations(double coverage) {
    return -Normals.quantile((1 - Math.min(coverage, 1 - 1e-12)) / 2);
  }
}
