package io.planwright.stakeholders.analysis;

/**
 * A {@linkplain StudentT Student's t distribution} that is moved to a location from 0 to 1,
 * stretched by a scale and cut off outside of 0 to 1. Such a location keeps most of the mass
 * inside, so no digits are lost.
 */
final class BoundedT {

  private static final double MIDDLE = 0.5;

  private final double location;
  private final double scale;
  private final double degrees;

  /** The probabilities up to 0 and up to 1 before the cut. */
  private final double below;

  private final double upTo;

  BoundedT(double location, double scale, double degrees) {
    this.location = location;
    this.scale = scale;
    this.degrees = degrees;
    below = uncut(0);
    upTo = uncut(1);
  }

  /**
   * Whether the median reaches a value. The cut moves the median from the location towards the
   * middle of the scale and never beyond it, which answers most questions.
   */
  static boolean isMedianAtLeast(double value, double location, double scale, double degrees) {
    if (value <= Math.min(location, MIDDLE)) {
      return true;
    }
    return value <= Math.max(location, MIDDLE)
        && new BoundedT(location, scale, degrees).atLeast(value) >= 0.5;
  }

  private double uncut(double value) {
    return StudentT.cumulative((value - location) / scale, degrees);
  }

  /** The probability of at least a value from 0 to 1. */
  double atLeast(double value) {
    return Math.min(1, Math.max(0, (upTo - uncut(value)) / (upTo - below)));
  }

  /** The probabilities of the ranges that values from 0 to 1, ascending, divide the scale into. */
  double[] between(double[] values) {
    double[] ranges = new double[values.length + 1];
    double from = below;
    for (int i = 0; i < values.length; i++) {
      double to = uncut(values[i]);
      ranges[i] = Math.max(0, to - from) / (upTo - below);
      from = to;
    }
    ranges[values.length] = Math.max(0, upTo - from) / (upTo - below);
    return ranges;
  }

  double quantile(double p) {
    double t = StudentT.quantile(below + p * (upTo - below), degrees);
    return Math.min(1, Math.max(0, location + scale * t));
  }

  /** The mean, from the closed form of the integral of t times its density. */
  double mean() {
    double low = -location / scale;
    double high = (1 - location) / scale;
    double moment =
        (degrees + low * low) * StudentT.density(low, degrees)
            - (degrees + high * high) * StudentT.density(high, degrees);
    return Math.min(1, Math.max(0, location + scale * moment / ((degrees - 1) * (upTo - below))));
  }
}
