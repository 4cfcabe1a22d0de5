package io.planwright.forecasting.launch;

import io.planwright.forecasting.internal.numeric.Normals;
import java.io.Serializable;
import java.util.random.RandomGenerator;

/**
 * What the rest of each launch tells of the errors of a forecast made at a certain age: logarithms
 * of sales over forecast, normal, with the covariance between the steps that the launches have.
 *
 * @param group the launches
 * @param age the periods that the product has behind it
 * @param deviations of each launch from the mean error of a step, times the root of its weight; of
 *     the launches that are older than the product
 * @param effective how many launches of equal weight would tell as much; 0 if none is older
 * @param posterior the relative variance of the level, by the group's variances alone
 */
record AnalogueFutures(
    AnalogueGroup group, int age, double[][] deviations, double effective, double posterior)
    implements Serializable {

  private static final double LEAST_RATIO = 0.05;
  private static final double MOST_WIDENING = 3;
  private static final double MOST_LOGARITHM = 12;
  private static final double LEAST_VARIANCE = 1e-12;
  private static final double MOST_VARIANCE = 9;

  /**
   * Forecasts each launch as the product would be.
   *
   * @param history the product's sales, of which the observed periods count
   * @param profileSum the profile summed over these
   */
  static AnalogueFutures of(AnalogueGroup group, double[] history, double profileSum) {
    int age = history.length;
    int count = group.sales().length;
    int steps = Math.max(0, group.profile().length - age);
    double[][] errors = new double[count][];
    double[] weights = new double[count];
    int older = 0;
    double total = 0;
    for (int i = 0; i < count; i++) {
      double[] sales = group.sales()[i];
      double[] error = errors(group, sales, age, steps, levelAt(group, sales, history));
      if (error.length > 0) {
        errors[older] = error;
        weights[older] = group.weights()[i];
        total += weights[older];
        older++;
      }
    }
    double[][] deviations = new double[older][steps];
    for (int h = 0; h < steps && older > 0; h++) {
      double mean = 0;
      for (int i = 0; i < older; i++) {
        mean += weights[i] / total * errors[i][h];
      }
      for (int i = 0; i < older; i++) {
        deviations[i][h] = Math.sqrt(weights[i] / total) * (errors[i][h] - mean);
      }
    }
    double posterior = 1 / (1 / group.between() + profileSum / group.within());
    return new AnalogueFutures(
        group, age, deviations, AnalogueGroup.effective(weights), posterior);
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

  /** One a step, where nothing was observed the last one; none if there is nothing at all. */
  private static double[] errors(
      AnalogueGroup group, double[] sales, int age, int steps, double level) {
    double[] errors = new double[steps];
    boolean seen = false;
    double last = 0;
    for (int h = 0; h < steps; h++) {
      int t = age + h;
      if (t < sales.length && !Double.isNaN(sales[t])) {
        double expected = level * group.profile(t);
        last =
            expected > 0 ? StrictMath.log(Math.max(LEAST_RATIO, sales[t] / expected)) : 0;
        seen = true;
      }
      errors[h] = last;
    }
    return seen ? errors : new double[0];
  }

  /** Draws the sales that follow, relative to the level of the product. */
  void simulate(RandomGenerator random, double[] path) {
    double degrees = AnalogueGroup.IMAGINED + effective - 1;
    double imagined = effective == 0 ? 1 : AnalogueGroup.IMAGINED / effective;
    double within =
        effective == 0
            ? group.within()
            : AnalogueGroup.IMAGINED / degrees * AnalogueGroup.IMAGINED_WITHIN;
    double widening =
        effective == 0 ? 1 : Math.min(MOST_WIDENING, Draws.widening(random, degrees));
    double drift = imagined * AnalogueGroup.IMAGINED_BETWEEN / group.shortest();
    double[] normals = new double[deviations.length];
    for (int i = 0; i < normals.length; i++) {
      normals[i] = Normals.next(random);
    }
    double shared = Math.sqrt(imagined * posterior) * Normals.next(random);
    double seen = 0;
    double variance = 0;
    for (int i = 0; i < path.length; i++) {
      shared += Math.sqrt(drift) * Normals.next(random);
      if (i < group.profile().length - age) {
        seen = 0;
        variance = 0;
        for (int j = 0; j < normals.length; j++) {
          seen += normals[j] * deviations[j][i];
          variance += deviations[j][i] * deviations[j][i];
        }
      }
      double total = variance + imagined * posterior + (i + 1) * drift;
      double error = widening * (seen + shared) - total / 2;
      double expected = group.profile(age + i);
      path[i] = expected * StrictMath.exp(limited(error)) * noise(random, within, expected);
    }
  }

  private static double limited(double logarithm) {
    return Math.max(-MOST_LOGARITHM, Math.min(MOST_LOGARITHM, logarithm));
  }

  /** What a single period differs by: a gamma distributed factor of mean 1. */
  private static double noise(RandomGenerator random, double within, double expected) {
    if (!(expected > 0)) {
      return 1;
    }
    double variance = Math.max(LEAST_VARIANCE, Math.min(MOST_VARIANCE, within / expected));
    return variance * Draws.gamma(random, 1 / variance);
  }
}
