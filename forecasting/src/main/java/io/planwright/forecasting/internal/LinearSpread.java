package io.planwright.forecasting.internal;

import io.planwright.forecasting.internal.outcome.NormalOutcome;

/**
 * The normal distribution of a model that is linear in its innovations: the error of step h is Σ
 * ψ(i)·ε(h−i), i from 0 to h+g−1, where g is the number of gaps at the end of the history and ε are
 * independent with one standard deviation. An error that all steps share, such as that of an
 * estimated mean or drift, may come on top.
 */
public final class LinearSpread implements Spread {

  /** So that bounds far out in the tails are numbers still. */
  private static final double MOST = Double.MAX_VALUE / 1000;

  private final double[] points;
  private final double sigma;
  private final double[] cumulativeWeights;
  private final double[] shared;
  private final double[] deviations;

  private LinearSpread(
      double[] points, double sigma, double[] cumulativeWeights, double[] shared, double[] devs) {
    this.points = points;
    this.sigma = sigma;
    this.cumulativeWeights = cumulativeWeights;
    this.shared = shared;
    this.deviations = devs;
  }

  /**
   * A spread without shared error.
   *
   * @param points the expected values, one a step
   * @param sigma the standard deviation of the innovations; at least 0
   * @param weights ψ(0), ψ(1), … with ψ(0) = 1: one a step and one a trailing gap
   * @return the spread
   */
  public static LinearSpread of(double[] points, double sigma, double[] weights) {
    return of(points, sigma, weights, new double[points.length]);
  }

  /**
   * A spread with a shared error.
   *
   * @param points the expected values, one a step
   * @param sigma the standard deviation of the innovations; at least 0
   * @param weights ψ(0), ψ(1), … with ψ(0) = 1: one a step and one a trailing gap
   * @param shared the standard deviation in each step of the error that all steps share
   * @return the spread
   */
  public static LinearSpread of(double[] points, double sigma, double[] weights, double[] shared) {
    int gaps = weights.length - points.length;
    double[] cumulative = new double[weights.length];
    double[] deviations = new double[points.length];
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i];
      cumulative[i] = sum;
      squares += weights[i] * weights[i];
      int step = i - gaps;
      if (step >= 0) {
        deviations[step] = deviation(sigma, squares, shared[step]);
      }
    }
    return new LinearSpread(points, sigma, cumulative, shared, deviations);
  }

  private static double deviation(double sigma, double squares, double shared) {
    return Math.min(MOST, Math.hypot(sigma * Math.sqrt(squares), shared));
  }

  /**
   * The standard deviation of a step.
   *
   * @param step the step, from 1
   * @return at least 0
   */
  public double deviation(int step) {
    return deviations[step - 1];
  }

  @Override
  public void interval(double level, double[] lower, double[] upper) {
    double width = NormalOutcome.standardHalfWidth(level);
    for (int i = 0; i < points.length; i++) {
      lower[i] = points[i] - width * deviations[i];
      upper[i] = points[i] + width * deviations[i];
    }
  }

  @Override
  public NormalOutcome sum(int fromStep, int toStep) {
    double mean = 0;
    double common = 0;
    for (int step = fromStep; step <= toStep; step++) {
      mean += points[step - 1];
      common += shared[step - 1];
    }
    int gaps = cumulativeWeights.length - points.length;
    double squares = 0;
    for (int lag = 0; lag < toStep + gaps; lag++) {
      // The innovation that lies lag steps before the last summed step enters each step after it.
      int before = lag - (toStep - fromStep + 1);
      double weight = cumulativeWeights[lag] - (before < 0 ? 0 : cumulativeWeights[before]);
      squares += weight * weight;
    }
    return new NormalOutcome(mean, deviation(sigma, squares, common));
  }
}
