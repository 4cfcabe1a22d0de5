package io.planwright.forecasting.launch;

import io.planwright.forecasting.internal.numeric.Normals;
import java.io.Serializable;
import java.util.random.RandomGenerator;

/**
 * What the rest of each launch tells of the errors of a forecast made at a certain age: logarithms
 * of sales over forecast, normal, with the covariance between the steps that the launches have, and
 * with what imagined launches add to it.
 *
 * @param group the launches
 * @param age the periods that the product has behind it
 * @param deviations of each launch that is older, from the mean error of a step, times the root of
 *     its weight
 * @param variances of the steps, the sums of their squares
 * @param shared the variance that the imagined launches add to all steps
 * @param drift the variance that they add from each step to the next
 * @param within the variance of a single period beside these, relative to its mean
 * @param degrees of freedom of the variances
 */
record AnalogueFutures(
    AnalogueGroup group,
    int age,
    double[][] deviations,
    double[] variances,
    double shared,
    double drift,
    double within,
    double degrees)
    implements Serializable {

  private static final double LEAST_RATIO = 0.05;
  private static final double MOST_WIDENING = 3;
  private static final double MOST_LOGARITHM = 12;
  private static final double LEAST_VARIANCE = 1e-12;
  private static final double MOST_VARIANCE = 9;
  private static final double CERTAIN = 1e9;

  /**
   * Forecasts each launch as the product would be.
   *
   * @param history the product's sales, of which the observed periods count
   * @param profileSum the profile summed over these
   */
  static AnalogueFutures of(AnalogueGroup group, double[] history, double profileSum) {
    int age = history.length;
    int count = group.sales().length;
    double[][] errors = new double[count][];
    double[] weights = new double[count];
    int older = 0;
    for (int i = 0; i < count; i++) {
      double[] sales = group.sales()[i];
      double[] error = errors(group, sales, age, levelAt(group, sales, history));
      if (error.length > 0) {
        errors[older] = error;
        weights[older] = group.weights()[i];
        older++;
      }
    }
    double n = AnalogueGroup.effective(weights);
    double imagined = older == 0 ? 1 : AnalogueGroup.IMAGINED / n;
    double degrees = older == 0 ? CERTAIN : AnalogueGroup.IMAGINED + n - 1;
    double within =
        older == 0
            ? group.within()
            : AnalogueGroup.IMAGINED / degrees * AnalogueGroup.IMAGINED_WITHIN;
    double[][] deviations = deviations(errors, weights, older);
    double posterior = 1 / (1 / group.between() + profileSum / group.within());
    return new AnalogueFutures(
        group,
        age,
        deviations,
        variances(deviations, Math.max(0, group.profile().length - age)),
        imagined * posterior,
        imagined * AnalogueGroup.IMAGINED_BETWEEN / group.shortest(),
        within,
        degrees);
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
  private static double[] errors(AnalogueGroup group, double[] sales, int age, double level) {
    double[] errors = new double[Math.max(0, group.profile().length - age)];
    boolean seen = false;
    double last = 0;
    for (int h = 0; h < errors.length; h++) {
      int t = age + h;
      if (t < sales.length && !Double.isNaN(sales[t])) {
        double expected = level * group.profile(t);
        last = expected > 0 ? StrictMath.log(Math.max(LEAST_RATIO, sales[t] / expected)) : 0;
        seen = true;
      }
      errors[h] = last;
    }
    return seen ? errors : new double[0];
  }

  private static double[][] deviations(double[][] errors, double[] weights, int count) {
    double total = 0;
    for (int i = 0; i < count; i++) {
      total += weights[i];
    }
    int steps = count == 0 ? 0 : errors[0].length;
    double[][] deviations = new double[count][steps];
    for (int h = 0; h < steps; h++) {
      double mean = 0;
      for (int i = 0; i < count; i++) {
        mean += weights[i] / total * errors[i][h];
      }
      for (int i = 0; i < count; i++) {
        deviations[i][h] = Math.sqrt(weights[i] / total) * (errors[i][h] - mean);
      }
    }
    return deviations;
  }

  private static double[] variances(double[][] deviations, int steps) {
    double[] variances = new double[steps];
    for (double[] one : deviations) {
      for (int h = 0; h < steps; h++) {
        variances[h] += one[h] * one[h];
      }
    }
    return variances;
  }

  /** Draws the sales that follow, relative to the level of the product. */
  void simulate(RandomGenerator random, double[] path) {
    double widening = Math.min(MOST_WIDENING, Draws.widening(random, degrees));
    double[] normals = new double[deviations.length];
    for (int i = 0; i < normals.length; i++) {
      normals[i] = Normals.next(random);
    }
    double imagined = Math.sqrt(shared) * Normals.next(random);
    double variance = shared;
    for (int h = 0; h < path.length; h++) {
      imagined += Math.sqrt(drift) * Normals.next(random);
      variance += drift;
      // Beyond the longest launch the last deviations stay.
      int seen = Math.min(h, variances.length - 1);
      double error = imagined;
      for (int i = 0; i < normals.length; i++) {
        error += normals[i] * deviations[i][seen];
      }
      double centre = -0.5 * (variance + (seen < 0 ? 0 : variances[seen]));
      double logarithm = widening * error + centre;
      double factor =
          StrictMath.exp(Math.max(-MOST_LOGARITHM, Math.min(MOST_LOGARITHM, logarithm)));
      path[h] = group.profile(age + h) * factor * noise(random, group.profile(age + h));
    }
  }

  /** What a single period differs by: a gamma distributed factor of mean 1. */
  private double noise(RandomGenerator random, double expected) {
    if (!(expected > 0)) {
      return 1;
    }
    double variance = Math.max(LEAST_VARIANCE, Math.min(MOST_VARIANCE, within / expected));
    return variance * Draws.gamma(random, 1 / variance);
  }
}
