package io.planwright.stakeholders.analysis;

/**
 * A {@linkplain StudentT Student's t distribution} that is moved to a location from 0 to 1,
 * stretched by a scale and cut off outside of 0 to 1. Such a location keeps most of the mass
 * inside, so no digits are lost.
 */
final class BoundedT {

  private BoundedT() {}

  /** The probability of at least a value from 0 to 1. */
  static double atLeast(double value, double location, double scale, double degrees) {
    double below = StudentT.cumulative(-location / scale, degrees);
    double upTo = StudentT.cumulative((1 - location) / scale, degrees);
    double at = StudentT.cumulative((value - location) / scale, degrees);
    return Math.min(1, Math.max(0, (upTo - at) / (upTo - below)));
  }

  /** The probabilities of the ranges that values from 0 to 1, ascending, divide the scale into. */
  static double[] between(double[] values, double location, double scale, double degrees) {
    double below = StudentT.cumulative(-location / scale, degrees);
    double upTo = StudentT.cumulative((1 - location) / scale, degrees);
    double[] ranges = new double[values.length + 1];
    double from = below;
    for (int i = 0; i < values.length; i++) {
      double to = StudentT.cumulative((values[i] - location) / scale, degrees);
      ranges[i] = Math.max(0, to - from) / (upTo - below);
      from = to;
    }
    ranges[values.length] = Math.max(0, upTo - from) / (upTo - below);
    return ranges;
  }

  static double quantile(double p, double location, double scale, double degrees) {
    double below = StudentT.cumulative(-location / scale, degrees);
    double upTo = StudentT.cumulative((1 - location) / scale, degrees);
    double t = StudentT.quantile(below + p * (upTo - below), degrees);
    return Math.min(1, Math.max(0, location + scale * t));
  }

  /** The mean, from the closed form of the integral of t times its density. */
  static double mean(double location, double scale, double degrees) {
    double low = -location / scale;
    double high = (1 - location) / scale;
    double mass = StudentT.cumulative(high, degrees) - StudentT.cumulative(low, degrees);
    double moment =
        (degrees + low * low) * StudentT.density(low, degrees)
            - (degrees + high * high) * StudentT.density(high, degrees);
    return Math.min(1, Math.max(0, location + scale * moment / ((degrees - 1) * mass)));
  }
}
