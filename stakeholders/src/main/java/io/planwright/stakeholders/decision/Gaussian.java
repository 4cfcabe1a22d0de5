package io.planwright.stakeholders.decision;

/** The standard normal distribution to about fifteen digits. */
final class Gaussian {

  private static final double SERIES_END = 3;
  private static final int FRACTION_TERMS = 100;
  private static final int NEWTON_STEPS = 60;

  private Gaussian() {}

  static double density(double z) {
    return StrictMath.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
  }

  /**
   * The probability below a number: the series of M. Abramowitz and I. A. Stegun, "Handbook of
   * Mathematical Functions", 1964, 26.2.11 in the middle, the continued fraction 26.2.14 outside.
   */
  static double below(double z) {
    double distance = Math.abs(z);
    double tail = distance < SERIES_END ? 0.5 - centre(distance) : tail(distance);
    return z < 0 ? tail : 1 - tail;
  }

  private static double centre(double z) {
    double term = z;
    double sum = z;
    for (int k = 3; term > 1e-17 * sum; k += 2) {
      term *= z * z / k;
      sum += term;
    }
    return density(z) * sum;
  }

  private static double tail(double z) {
    double fraction = z;
    for (int k = FRACTION_TERMS; k >= 1; k--) {
      fraction = z + k / fraction;
    }
    return density(z) / fraction;
  }

  /**
   * The number below which a probability lies, strictly between 0 and 1: formula 26.2.22 of the
   * same book, then Newton's method.
   */
  static double quantile(double p) {
    if (p > 0.5) {
      return -quantile(1 - p);
    }
    double t = Math.sqrt(-2 * StrictMath.log(p));
    double z = -(t - (2.30753 + 0.27061 * t) / (1 + t * (0.99229 + 0.04481 * t)));
    for (int step = 0; step < NEWTON_STEPS; step++) {
      double move = (below(z) - p) / density(z);
      z -= Math.max(-1, Math.min(1, move));
      if (Math.abs(move) < 1e-15 * Math.max(1, Math.abs(z))) {
        break;
      }
    }
    return z;
  }
}
