package io.planwright.benchmarks.training.synthetic;

import java.util.SplittableRandom;

/** How a series gets into the books: with mistakes, at some level and in some unit. */
final class Recording {

  /** Below the bound that is promised, as rounding may raise the ratio by a half. */
  private static final double MOST_GROWTH = 5000;

  private static final double MOST_RANGE = 1e9;

  private static final double[] UNITS = {1, 1, 1, 0.1, 0.1, 0.01, 0.01, 10, 100};

  private Recording() {}

  /** The mean of the absolute values. */
  static double level(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += Math.abs(value);
    }
    return sum / values.length;
  }

  /**
   * Adds rare outliers, lifts the series above zero unless it is one of the few that may go below,
   * scales it to a level from 1 to 1,000,000 and, in 65 %, rounds it.
   *
   * @return whether the series will do: it does not when it explodes, vanishes or stays constant
   */
  static boolean record(SplittableRandom random, double[] values) {
    if (Variates.chance(random, 0.12)) {
      addOutliers(random, values);
    }
    if (!acceptable(values)) {
      return false;
    }
    double least = least(values);
    if (least <= 0) {
      if (Variates.chance(random, 0.75)) {
        double range = most(values) - least;
        add(range * Variates.logUniform(random, 0.02, 1) - least, values);
      } else if (Variates.chance(random, 0.4)) {
        cutAtZero(values);
      }
    }
    double level = StrictMath.pow(10, 3 * (random.nextDouble() + random.nextDouble()));
    multiply(level / level(values), values);
    if (Variates.chance(random, 0.65)) {
      round(UNITS[random.nextInt(UNITS.length)], values);
    }
    return most(values) > least(values);
  }

  /** Whether a series varies, yet neither explodes nor vanishes. */
  static boolean acceptable(double[] values) {
    double least = least(values);
    double most = most(values);
    double range = most - least;
    return range > 1e-9 * level(values)
        && range < MOST_RANGE
        && (least <= 0 || most <= MOST_GROWTH * least);
  }

  private static void addOutliers(SplittableRandom random, double[] values) {
    double steps = 0;
    for (int t = 1; t < values.length; t++) {
      steps += Math.abs(values[t] - values[t - 1]);
    }
    double size = Math.max(steps / (values.length - 1), 0.02 * level(values));
    double rate = Variates.uniform(random, 0.002, 0.02);
    int count = 1 + (int) Variates.poisson(random, rate * values.length);
    for (int k = 0; k < count; k++) {
      int t = random.nextInt(values.length);
      double outlier = size * Variates.uniform(random, 2, 10);
      boolean up = values[t] < 1.2 * outlier || Variates.chance(random, 0.6);
      values[t] += up ? outlier : -outlier;
    }
  }

  /** Rounds where that leaves something to forecast and nothing vanishes. */
  private static void round(double unit, double[] values) {
    double least = least(values);
    if ((least > 0 && least < unit) || most(values) - least < 6 * unit) {
      return;
    }
    double perUnit = Math.rint(1 / unit);
    for (int t = 0; t < values.length; t++) {
      double value = values[t];
      double rounded =
          unit < 1 ? Math.rint(value * perUnit) / perUnit : Math.rint(value / unit) * unit;
      values[t] = rounded + 0.0; // No negative zeros.
    }
  }

  private static void cutAtZero(double[] values) {
    for (int t = 0; t < values.length; t++) {
      values[t] = Math.max(0, values[t]);
    }
  }

  private static void add(double lift, double[] values) {
    for (int t = 0; t < values.length; t++) {
      values[t] += lift;
    }
  }

  private static void multiply(double factor, double[] values) {
    for (int t = 0; t < values.length; t++) {
      values[t] *= factor;
    }
  }

  private static double least(double[] values) {
    double least = values[0];
    for (double value : values) {
      least = Math.min(least, value);
    }
    return least;
  }

  private static double most(double[] values) {
    double most = values[0];
    for (double value : values) {
      most = Math.max(most, value);
    }
    return most;
  }
}
