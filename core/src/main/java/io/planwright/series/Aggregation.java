package io.planwright.series;

/** How the values of some periods make that of the coarser period they are parts of. */
public enum Aggregation {
  /** Their sum: for flows, such as revenue or deals won. */
  SUM,
  /** Their mean: for rates and levels, such as head count. */
  MEAN,
  /** The last of them: for levels at the end of a period, such as the open pipeline. */
  LAST;

  /** Aggregates values from an index up to, and without, an end; NaN if one that counts is. */
  double over(double[] values, int from, int to) {
    return switch (this) {
      case SUM -> Sums.of(values, from, to);
      case MEAN -> Sums.of(values, from, to) / (to - from);
      case LAST -> values[to - 1];
    };
  }
}
