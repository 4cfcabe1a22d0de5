package io.planwright.allocation.response;

/**
 * The numbers of u / (1 + u), where u = (spend / half)<sup>shape</sup>.
 *
 * <p>With y = ln(spend / half) the logarithm of the slope, in units of shape / half, is (shape − 1)
 * y − 2 ln(1 + exp(shape · y)), a concave function of y. It lies below −(shape + 1) y. So Newton's
 * method, started where that line has the value sought, comes down to the solution from the right
 * without overshooting.
 */
final class Sigmoid {

  private static final int MOST_STEPS = 100;
  private static final double CLOSE = 4e-16;

  private Sigmoid() {}

  static double share(double spend, double half, double shape) {
    double u = Math.pow(spend / half, shape);
    return u > 1 ? 1 / (1 + 1 / u) : u / (1 + u);
  }

  static double slope(double spend, double half, double shape) {
    if (spend == 0) {
      if (shape == 1) {
        return 1 / half;
      }
      return shape > 1 ? 0 : Double.MAX_VALUE;
    }
    double u = Math.pow(spend / half, shape);
    // Of u and 1/u use the one that can't overflow when it is squared.
    double v = u > 1 ? 1 / u : u;
    return Spends.bounded(shape * v / ((1 + v) * (1 + v)) / spend);
  }

  static double inflection(double half, double shape) {
    return shape <= 1 ? 0 : half * Math.pow((shape - 1) / (shape + 1), 1 / shape);
  }

  /** The spend from the inflection on where the slope is the one given. */
  static double spendAtSlope(double slope, double half, double shape) {
    double least = inflection(half, shape);
    if (shape == 1) {
      return Math.min(Math.max(0, half * (Math.sqrt(1 / (half * slope)) - 1)), Double.MAX_VALUE);
    }
    if (slope >= slope(least, half, shape)) {
      return least;
    }
    double target = Math.log(slope) + Math.log(half / shape);
    double y = -target / (shape + 1);
    for (int step = 0; step < MOST_STEPS; step++) {
      double power = Math.exp(-Math.abs(shape * y));
      double softplus = Math.max(shape * y, 0) + Math.log1p(power);
      double logistic = y > 0 ? 1 / (1 + power) : power / (1 + power);
      double excess = (shape - 1) * y - 2 * softplus - target;
      double derivative = (shape - 1) - 2 * shape * logistic;
      double move = excess / derivative;
      if (!(derivative < 0) || !(move > CLOSE * Math.max(1, Math.abs(y)))) {
        break;
      }
      y -= move;
    }
    return Math.min(Math.max(least, half * Math.exp(y)), Double.MAX_VALUE);
  }
}
