package io.planwright.forecasting.preparation;

import io.planwright.forecasting.internal.numeric.Magnitude;
import java.util.Arrays;

/**
 * How far values lie from their surroundings: from a robust local line, and from the straight line
 * between the nearest values before and after them that are not far from theirs. An outlier is far
 * by both measures. The local line alone would take turning points and bursts for outliers, the
 * neighbours alone what follows an outlier; and without a value after it that returns, an outlier
 * cannot be told from a new level.
 *
 * @param line the distances from the local line
 * @param jumps the distances from the neighbours
 * @param adjusted the values that were measured, without season and level shifts
 */
record Distances(Fenced line, Fenced jumps, double[] adjusted) {

  /** More successive values than these that are far are a movement. */
  private static final int LONGEST_RUN = 3;

  /** A narrower spread than this share of the largest value is rounding. */
  private static final double ROUNDING = 1e-10;

  /**
   * Distances with the limits of the usual ones.
   *
   * @param values the distances, NaN at gaps
   * @param lower the lower limit
   * @param upper the upper limit
   * @param range their interquartile range
   */
  record Fenced(double[] values, double lower, double upper, double range) {

    static Fenced of(double[] values, double fence) {
      double[] sorted = Order.present(values);
      if (sorted.length == 0) {
        return new Fenced(values, 0, 0, 0);
      }
      Arrays.sort(sorted);
      double first = Order.quantile(sorted, 0.25);
      double third = Order.quantile(sorted, 0.75);
      double range = third - first;
      return new Fenced(values, first - fence * range, third + fence * range, range);
    }

    boolean far(double value) {
      return value < lower || value > upper;
    }

    /** How many interquartile ranges beyond its quartile the value is. */
    double beyond(int t, double fence) {
      double over = values[t] > upper ? values[t] - upper : lower - values[t];
      return over / range + fence;
    }
  }

  static Distances of(double[] values, SeasonalPart season, int period, double fence) {
    double[] adjusted = aligned(season.without(values), period);
    int window = Math.max(LocalTrend.USUAL_WINDOW, period | 1);
    double[] jumps = new double[adjusted.length];
    for (int t = 0; t < jumps.length; t++) {
      boolean inside = t > 0 && t < jumps.length - 1;
      jumps[t] = inside ? adjusted[t] - (adjusted[t - 1] / 2 + adjusted[t + 1] / 2) : Double.NaN;
    }
    return new Distances(
        Fenced.of(LocalTrend.distances(adjusted, window, season), fence),
        Fenced.of(jumps, fence),
        adjusted);
  }

  /**
   * Moved to one level where the history jumps, lest values beside a jump look far from a line
   * across it. Running medians of five keep jumps and lose outliers.
   */
  private static double[] aligned(double[] adjusted, int period) {
    double[] values = SeasonalPart.none(0).interpolated(adjusted, false);
    double noise = ChangePoints.noise(values);
    int least = LevelShiftCheck.leastSegment(period);
    if (!(noise > 0) || values.length < 2 * least) {
      return adjusted;
    }
    double[] medians = values.clone();
    for (int t = 2; t < values.length - 2; t++) {
      medians[t] = Order.median(Arrays.copyOfRange(values, t - 2, t + 3));
    }
    double penalty = LevelShiftCheck.usualPenalty(values.length);
    LevelShifts shifts = LevelShifts.of(medians, least, penalty, noise);
    return shifts.advantage() > 0 ? shifts.aligned(adjusted) : adjusted;
  }

  boolean isRounding(double[] values) {
    return line.range() <= ROUNDING * Magnitude.largest(values);
  }

  /** Which values are far by both measures, singly or a few in a row between others. */
  boolean[] outliers() {
    boolean[] outliers = new boolean[adjusted.length];
    int before = -1;
    int run = 0;
    for (int t = 0; t < adjusted.length; t++) {
      if (Double.isNaN(adjusted[t])) {
        continue;
      }
      if (line.far(line.values()[t])) {
        run++;
        continue;
      }
      if (run > 0 && run <= LONGEST_RUN && before >= 0) {
        mark(outliers, before, t);
      }
      before = t;
      run = 0;
    }
    return outliers;
  }

  private void mark(boolean[] outliers, int before, int after) {
    for (int t = before + 1; t < after; t++) {
      double share = (double) (t - before) / (after - before);
      double expected = adjusted[before] * (1 - share) + adjusted[after] * share;
      // False at gaps.
      outliers[t] = jumps.far(adjusted[t] - expected);
    }
  }

  /** How many values before the first and after the last that is not far are. */
  int undecided() {
    int far = 0;
    int run = 0;
    boolean any = false;
    for (double distance : line.values()) {
      if (Double.isNaN(distance)) {
        continue;
      }
      if (line.far(distance)) {
        run++;
        continue;
      }
      far += any ? 0 : run;
      any = true;
      run = 0;
    }
    return far + run;
  }
}
