package io.planwright.forecasting.theta;

import io.planwright.forecasting.internal.numeric.Normals;
import java.io.Serializable;
import java.util.random.RandomGenerator;

/**
 * How the errors of a Theta model grow with the horizon. An innovation ε of standard deviation σ
 * moves the value i steps later by ψ(i)·ε, ψ(0) = 1, ψ(i) = a + b·i; and the drift of all future
 * steps is off by one normal error of standard deviation d a step.
 *
 * <p>By its equations a Theta model has a = α and b and d nearly 0; far ahead it errs by more than
 * that, since its drift is only a part of the slope of a line, and what it leaves of the true trend
 * makes errors that last. So b is measured, by the errors that the model makes several steps ahead
 * along the line through what it has seen at each origin; and d is the standard error of the drift
 * of a walk, ασ/√n. Later errors count more; and where all values are positive, an error counts in
 * proportion to the level it was made at, since most series err more as they grow.
 *
 * @param sigma σ
 * @param level a
 * @param slope b
 * @param drift d
 */
record ErrorGrowth(double sigma, double level, double slope, double drift) implements Serializable {

  /** How far ahead errors are measured, as far as a quarter of the history. */
  private static final int[] STEPS = {1, 2, 3, 4, 6, 8, 12, 18, 24, 36, 48};

  private static final int FIRST_ORIGIN = 3;

  /** Unequal weights leave about half the errors for the degrees of freedom of their variance. */
  private static final double EFFECTIVE_SHARE = 0.5;

  /** An error at a far lower or higher level than today's is no further scaled. */
  private static final double MOST_SCALE = 3;

  /**
   * Measures the growth.
   *
   * @param values the adjusted history, NaN at gaps
   * @param proportional whether errors may grow in proportion to positive values
   * @param alpha of the model
   * @param weight of the line, w
   * @param sigma of the one-step errors of the fit
   */
  static ErrorGrowth measured(
      double[] values, boolean proportional, double alpha, double weight, double sigma) {
    double[] squares = new double[measuredSteps(values.length)];
    double last = proportional && Adjustment.isPositive(values) ? lastObserved(values) : 0;
    int observed = meanSquares(values, last, alpha, weight, squares);
    double first = Math.max(squares[0], sigma * sigma);
    if (!(first > 0)) {
      return new ErrorGrowth(0, alpha, 0, 0);
    }
    double slope = 0;
    double total = 0;
    for (int i = 1; i < squares.length; i++) {
      int further = STEPS[i] - 1;
      slope += further * slopeOf(squares[i] / first, alpha, further);
      total += further;
    }
    slope /= total;
    double freedom = Math.max(1, EFFECTIVE_SHARE * observed - 1);
    double inflated = Math.sqrt(first * (1 + 2 / freedom));
    return new ErrorGrowth(inflated, alpha, slope, alpha * inflated / Math.sqrt(observed));
  }

  private static int measuredSteps(int length) {
    int count = 2;
    while (count < STEPS.length && STEPS[count] <= length / 4) {
      count++;
    }
    return count;
  }

  /** The b ≥ 0 under which the variance after some further steps is a multiple of the first. */
  private static double slopeOf(double ratio, double alpha, int steps) {
    double sum = 0.5 * steps * (steps + 1.0);
    double squares = sum * (2 * steps + 1) / 3;
    double excess = ratio - 1 - steps * alpha * alpha;
    if (!(excess > 0)) {
      return 0;
    }
    double half = alpha * sum;
    return (Math.sqrt(half * half + squares * excess) - half) / squares;
  }

  /**
   * Fills in the mean squares of the errors some {@link #STEPS} ahead; 0 where there are none.
   *
   * @param last the level that errors are brought to; 0 for errors as they are
   * @return the number of observed values
   */
  private static int meanSquares(
      double[] values, double last, double alpha, double weight, double[] squares) {
    double[] counts = new double[squares.length];
    TrendLine line = new TrendLine();
    double level = Double.NaN;
    double decay = 1;
    double reach = 1;
    for (int t = 0; t < values.length; t++) {
      double value = values[t];
      if (Double.isNaN(value)) {
        reach += 1;
      } else {
        level = Double.isNaN(level) ? value : level + alpha * (value - level);
        decay = decay < 1e-100 ? 0 : decay * (1 - alpha);
        reach = 1 + (1 - alpha) * reach;
        line.add(t + 1.0, value);
      }
      if (t + 1 < FIRST_ORIGIN || Double.isNaN(level)) {
        continue;
      }
      double slope = weight * line.slope();
      double next = level + slope * (reach - decay);
      double scale = last > 0 ? scale(last / level) : 1;
      for (int i = 0; i < squares.length && t + STEPS[i] < values.length; i++) {
        double expected = next + slope * (STEPS[i] - 1);
        double error = scale * (values[t + STEPS[i]] - expected);
        if (!Double.isNaN(error)) {
          squares[i] += (t + 1) * error * error;
          counts[i] += t + 1;
        }
      }
    }
    for (int i = 0; i < squares.length; i++) {
      squares[i] = counts[i] == 0 ? 0 : squares[i] / counts[i];
    }
    return line.count();
  }

  private static double scale(double ratio) {
    return Math.max(1 / MOST_SCALE, Math.min(MOST_SCALE, ratio));
  }

  private static double lastObserved(double[] values) {
    int last = values.length - 1;
    while (Double.isNaN(values[last])) {
      last--;
    }
    return values[last];
  }

  /** By how much an innovation of one standard deviation moves the value some periods later. */
  double weight(int later) {
    return later == 0 ? sigma : sigma * (level + slope * later);
  }

  /** The standard deviation of each of the next steps, some periods after the last value. */
  double[] deviations(int steps, int gaps) {
    double[] deviations = new double[steps];
    double squares = 0;
    for (int i = 0; i < steps + gaps; i++) {
      squares += weight(i) * weight(i);
      if (i >= gaps) {
        deviations[i - gaps] = Math.sqrt(squares + drift * drift * i * i);
      }
    }
    return deviations;
  }

  /** Adds to a path what further innovations make of it, those of trailing gaps included. */
  void disturb(RandomGenerator random, double[] path, int gaps) {
    double moved = 0;
    double step = drift * Normals.next(random);
    for (int i = -gaps; i < path.length; i++) {
      double innovation = sigma * Normals.next(random);
      if (i >= 0) {
        path[i] += moved + innovation;
      }
      moved += step + (level + slope) * innovation;
      step += slope * innovation;
    }
  }
}
