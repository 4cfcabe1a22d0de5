package io.planwright.forecasting.theta;

/**
 * How far a future value may exceed its expectation where errors multiply: up to 10 times as the
 * model says, beyond that less and less, never 20 times. The normal distribution of logarithms of a
 * volatile history otherwise promises values beyond all sense. Order is kept.
 */
final class RatioLimit {

  private static final double FREE = Math.log(10);
  private static final double REST = Math.log(2);

  private RatioLimit() {}

  /** The limited logarithm of a ratio. */
  static double limited(double logRatio) {
    return logRatio <= FREE ? logRatio : FREE - REST * Math.expm1((FREE - logRatio) / REST);
  }

  /** A value with its ratio to an expectation above 0 limited. */
  static double limited(double value, double expectation) {
    double ratio = value / expectation;
    return ratio > 10 ? expectation * Math.exp(limited(Math.log(ratio))) : value;
  }
}
