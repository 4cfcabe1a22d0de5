package io.planwright.forecasting.theta;

import java.util.Arrays;

/**
 * Measures how the errors of a Theta model grow, by those that it makes some steps ahead along the
 * line through what it has seen at each origin.
 *
 * <p>Later errors count more; and where all values are positive, an error counts in proportion to
 * the level it was made at, since most series err more as they grow. σ is the greater of the root
 * mean squares of these errors and of those of the fit, widened for the degrees of freedom; of a
 * hundred errors and more it is no wider than it takes to hold 95 % of them, lest a few outliers
 * make all intervals too wide. The drift's standard error is that of a walk, ασ/√n.
 */
final class GrowthMeasurement {

  /** How far ahead errors are measured, as far as a quarter of the history. */
  private static final int[] STEPS = {1, 2, 3, 4, 6, 8, 12, 18, 24, 36, 48};

  private static final int FIRST_ORIGIN = 3;

  /** Unequal weights leave about half the errors for the degrees of freedom of their variance. */
  private static final double EFFECTIVE_SHARE = 0.5;

  /** An error at a far lower or higher level than today's is no further scaled. */
  private static final double MOST_SCALE = 3;

  /** Histories of so many values tell how heavy the tails of their errors are. */
  private static final int ENOUGH_FOR_TAILS = 100;

  private static final double TAIL = 0.95;
  private static final double NORMAL_TAIL = 1.96;
  private static final double LEAST_TAIL = 0.5;

  private final double[] values;
  private final double last;
  private final double[] squares;
  private final double[] sizes;
  private int observed;

  private GrowthMeasurement(double[] values, double last) {
    this.values = values;
    this.last = last;
    this.squares = new double[measuredSteps(values.length)];
    this.sizes = new double[values.length < ENOUGH_FOR_TAILS ? 0 : values.length];
    Arrays.fill(sizes, Double.NaN);
  }

  /**
   * Measures the growth.
   *
   * @param values the adjusted history, NaN at gaps
   * @param proportional whether errors may grow in proportion to positive values
   * @param alpha of the model
   * @param weight of the line, w
   * @param sigma of the one-step errors of the fit
   */
  static ErrorGrowth of(
      double[] values, boolean proportional, double alpha, double weight, double sigma) {
    double last = proportional && Adjustment.isPositive(values) ? lastObserved(values) : 0;
    GrowthMeasurement measurement = new GrowthMeasurement(values, last);
    measurement.run(alpha, weight);
    return measurement.growth(alpha, sigma);
  }

  private ErrorGrowth growth(double alpha, double sigma) {
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
    double freedom = Math.max(1, EFFECTIVE_SHARE * observed - 1);
    double wide = Math.sqrt(first * (1 + 2 / freedom)) * tail();
    return new ErrorGrowth(wide, alpha, slope / total, alpha * wide / Math.sqrt(observed));
  }

  /** How far 95 % of the errors one step ahead reach, as a share of what normal ones would. */
  private double tail() {
    Arrays.sort(sizes);
    int count = sizes.length;
    while (count > 0 && Double.isNaN(sizes[count - 1])) {
      count--;
    }
    if (count < ENOUGH_FOR_TAILS / 2 || !(squares[0] > 0)) {
      return 1;
    }
    double reach = sizes[(int) (TAIL * (count - 1))] / Math.sqrt(squares[0]);
    return Math.max(LEAST_TAIL, Math.min(1, reach / NORMAL_TAIL));
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

  /** Fills in mean squares, 0 where there are no errors, and the sizes of errors one step ahead. */
  private void run(double alpha, double weight) {
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
          if (i == 0 && sizes.length > 0) {
            sizes[t] = Math.abs(error);
          }
        }
      }
    }
    for (int i = 0; i < squares.length; i++) {
      squares[i] = counts[i] == 0 ? 0 : squares[i] / counts[i];
    }
    observed = line.count();
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
}
