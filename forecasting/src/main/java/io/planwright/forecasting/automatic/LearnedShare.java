package io.planwright.forecasting.automatic;

import java.io.Serializable;

/**
 * How much of a forecast trained nets make, step by step.
 *
 * @param weights the shares of the first steps, from 0 to 1; the last one goes on
 */
record LearnedShare(double[] weights) implements Serializable {

  /** The share of a step, counted from 1. */
  double at(int step) {
    return weights[Math.min(step, weights.length) - 1];
  }

  /** This part of the shares. */
  LearnedShare times(double factor) {
    double[] products = new double[weights.length];
    for (int i = 0; i < products.length; i++) {
      products[i] = factor * weights[i];
    }
    return new LearnedShare(products);
  }

  /** Whether the nets take no part. */
  boolean isNothing() {
    for (double weight : weights) {
      if (weight > 0) {
        return false;
      }
    }
    return true;
  }

  /** The weighted mean of two forecasts. */
  double[] mean(double[] classical, double[] learned) {
    double[] mean = new double[classical.length];
    for (int i = 0; i < mean.length; i++) {
      double share = at(i + 1);
      mean[i] = (1 - share) * classical[i] + share * learned[i];
    }
    return mean;
  }

  /** In words, such as "30 % of step 1, 62 % from step 6 on". */
  String text() {
    String first = percent(at(1)) + " of step 1";
    return weights.length == 1
        ? first
        : first + ", " + percent(at(weights.length)) + " from step " + weights.length + " on";
  }

  private static String percent(double share) {
    return Math.round(100 * share) + " %";
  }

  /** The mean share of a range of steps. */
  double over(int fromStep, int toStep) {
    double sum = 0;
    for (int step = fromStep; step <= toStep; step++) {
      sum += at(step);
    }
    return sum / (toStep - fromStep + 1);
  }
}
