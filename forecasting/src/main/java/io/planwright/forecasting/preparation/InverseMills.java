package io.planwright.forecasting.preparation;

/** The mean of a standard normal variable above a limit: φ(z) / (1 − Φ(z)). */
final class InverseMills {

  private static final double TAIL = 3;

  /** Where the variance is that of an exponential variable, and its formula cancels. */
  private static final double FAR = 1e3;

  private static final double NORMAL = Math.sqrt(2 * Math.PI);
  private static final int TERMS = 60;

  private InverseMills() {}

  /** Accurate to some 14 digits anywhere; 0 far below, and z itself far above. */
  static double at(double z) {
    if (z >= TAIL) {
      return 1 / mills(z);
    }
    double density = Math.exp(-z * z / 2) / NORMAL;
    double below = z <= -TAIL ? density * mills(-z) : 0.5 + density * series(z);
    return density / (1 - below);
  }

  /** The variance of a standard normal variable above a limit, from 0 to 1. */
  static double variance(double z) {
    if (z > FAR) {
      return 1 / (z * z);
    }
    double ratio = at(z);
    return Math.max(0, Math.min(1, 1 + ratio * (z - ratio)));
  }

  /** (1 − Φ(z)) / φ(z) by Laplace's continued fraction, from the inside. */
  private static double mills(double z) {
    double fraction = z;
    for (int k = TERMS; k >= 1; k--) {
      fraction = z + k / fraction;
    }
    return 1 / fraction;
  }

  /** (Φ(z) − 1/2) / φ(z) = z + z³/3 + z⁵/(3·5) + … */
  private static double series(double z) {
    double term = z;
    double sum = z;
    for (int k = 3; Math.abs(term) > 1e-17 * Math.abs(sum); k += 2) {
      term *= z * z / k;
      sum += term;
    }
    return sum;
  }
}
