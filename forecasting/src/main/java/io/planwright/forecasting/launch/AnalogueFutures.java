package io.planwright.forecasting.launch;

import java.io.Serializable;
import java.util.random.RandomGenerator;

/**
 * What the rest of each launch tells of the errors of a forecast made at a certain age: by which
 * factor the total would have been wrong, and how the course would have differed.
 *
 * @param group the launches
 * @param age the periods that the product has behind it
 * @param weights of the launches that are older than it; 0 for the others
 * @param courses of these launches from this age on, relative to the profile and to their own total
 * @param variance of the factor that the total is wrong by; above 0
 * @param degrees of freedom of this variance
 * @param within the variance of a period beyond what the courses show, relative to its mean
 */
record AnalogueFutures(
    AnalogueGroup group,
    int age,
    double[] weights,
    double[][] courses,
    double variance,
    double degrees,
    double within)
    implements Serializable {

  private static final double MOST_VARIANCE = 9;
  private static final double LEAST_VARIANCE = 1e-12;

  /**
   * Forecasts each launch as the product would be.
   *
   * @param history the product's sales, of which the observed periods count
   * @param profileSum the profile summed over these
   */
  static AnalogueFutures of(AnalogueGroup group, double[] history, double profileSum) {
    int count = group.sales().length;
    double[] factors = new double[count];
    double[] weights = new double[count];
    double[][] courses = new double[count][];
    double total = 0;
    for (int i = 0; i < count; i++) {
      double[] sales = group.sales()[i];
      double level = levelAt(group, sales, history);
      double future = 0;
      double expected = 0;
      for (int t = history.length; t < sales.length; t++) {
        if (!Double.isNaN(sales[t])) {
          future += sales[t];
          expected += level * group.profile(t);
        }
      }
      if (expected > 0) {
        factors[i] = future / expected;
        weights[i] = group.weights()[i];
        total += weights[i];
      }
      courses[i] = course(group, sales, history.length, level * factors[i]);
    }
    double posterior = 1 / (1 / group.between() + profileSum / group.within());
    if (total == 0) {
      return new AnalogueFutures(
          group, history.length, weights, courses, posterior, Double.MAX_VALUE, group.within());
    }
    double n = AnalogueGroup.effective(weights);
    double own = n * variance(factors, weights, total);
    double degrees = AnalogueGroup.IMAGINED + n - 1;
    double variance = (AnalogueGroup.IMAGINED * posterior + own) / degrees * (1 + 1 / n);
    double within = AnalogueGroup.IMAGINED / degrees * AnalogueGroup.IMAGINED_WITHIN;
    return new AnalogueFutures(
        group, history.length, weights, courses, variance, degrees, within);
  }

  /** The level that a launch would have been given from the periods observed of the product. */
  private static double levelAt(AnalogueGroup group, double[] sales, double[] history) {
    double sold = 0;
    double profileSum = 0;
    for (int t = 0; t < Math.min(sales.length, history.length); t++) {
      if (!Double.isNaN(sales[t]) && !Double.isNaN(history[t])) {
        sold += sales[t];
        profileSum += group.profile(t);
      }
    }
    return group.level(sold, profileSum);
  }

  /** Where nothing was observed the last deviation stays. */
  private static double[] course(AnalogueGroup group, double[] sales, int age, double level) {
    double[] course = new double[Math.max(0, sales.length - age)];
    double last = 1;
    for (int i = 0; i < course.length; i++) {
      double expected = level * group.profile(age + i);
      if (expected > 0 && !Double.isNaN(sales[age + i])) {
        last = sales[age + i] / expected;
      }
      course[i] = last;
    }
    return course;
  }

  private static double variance(double[] factors, double[] weights, double total) {
    double mean = 0;
    for (int i = 0; i < factors.length; i++) {
      mean += weights[i] / total * factors[i];
    }
    double squares = 0;
    for (int i = 0; i < factors.length; i++) {
      squares += weights[i] / total * (factors[i] - mean) * (factors[i] - mean);
    }
    return squares;
  }

  /** Draws the sales that follow, relative to the level of the product. */
  void simulate(RandomGenerator random, double[] path) {
    double widening = degrees == Double.MAX_VALUE ? 1 : Draws.widening(random, degrees);
    double factor = factor(random, variance * widening * widening);
    double[] course = courses[drawn(random)];
    double last = course.length == 0 ? 1 : course[course.length - 1];
    for (int i = 0; i < path.length; i++) {
      double expected = group.profile(age + i);
      double deviation = i < course.length ? course[i] : last;
      double noise = expected > 0 ? factor(random, within / expected) : 1;
      path[i] = expected * factor * deviation * noise;
    }
  }

  /** A factor of mean 1. */
  private static double factor(RandomGenerator random, double variance) {
    double limited = Math.max(LEAST_VARIANCE, Math.min(MOST_VARIANCE, variance));
    return limited * Draws.gamma(random, 1 / limited);
  }

  private int drawn(RandomGenerator random) {
    double total = 0;
    for (double weight : weights) {
      total += weight;
    }
    double left = random.nextDouble() * total;
    int last = 0;
    for (int i = 0; i < weights.length; i++) {
      if (weights[i] > 0) {
        last = i;
        left -= weights[i];
        if (left < 0) {
          return i;
        }
      }
    }
    return last;
  }
}
