package io.planwright.stakeholders.rating;

/**
 * Tail probabilities by the regularised incomplete gamma function with half-integer parameter:
 * series and continued fraction of Abramowitz and Stegun 1964, 6.5.29 and 6.5.31, the latter by
 * Lentz's method.
 */
final class ChiSquare {

  private static final double LOG_GAMMA_OF_HALF = 0.5723649429247001;
  private static final double TINY = 1e-300;
  private static final double ENOUGH = 0x1p-51;
  private static final int BISECTIONS = 100;

  /** Beyond this number of standard deviations a double has no probability left. */
  private static final double FAR = 40;

  private ChiSquare() {}

  /**
   * The probability that a chi-square variable exceeds a number.
   *
   * @param x the number, at least 0
   * @param degrees its degrees of freedom, at least 1
   */
  static double above(double x, int degrees) {
    if (x <= 0) {
      return 1;
    }
    double a = degrees / 2.0;
    double h = x / 2;
    double factor = Math.exp(a * Math.log(h) - h - logGamma(degrees));
    double tail = h < a + 1 ? 1 - factor * series(a, h) : factor * fraction(a, h);
    return Math.max(0, Math.min(1, tail));
  }

  /** The probability that a standard normal variable is further from 0 than a number. */
  static double normalBeyond(double z) {
    return above(z * z, 1);
  }

  /** The number from which a standard normal variable is at most that far from 0. */
  static double normalCriticalValue(double level) {
    double low = 0;
    double high = FAR;
    for (int i = 0; i < BISECTIONS; i++) {
      double middle = (low + high) / 2;
      if (normalBeyond(middle) > 1 - level) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2;
  }

  private static double logGamma(int degrees) {
    double sum = degrees % 2 == 0 ? 0 : LOG_GAMMA_OF_HALF;
    for (int k = degrees % 2 == 0 ? 2 : 1; k < degrees; k += 2) {
      sum += Math.log(k / 2.0);
    }
    return sum;
  }

  private static double series(double a, double h) {
    double term = 1 / a;
    double sum = term;
    for (double n = a + 1; term > ENOUGH * sum; n++) {
      term *= h / n;
      sum += term;
    }
    return sum;
  }

  private static double fraction(double a, double h) {
    double b = h + 1 - a;
    double c = 1 / TINY;
    double d = 1 / b;
    double value = d;
    double change = 0;
    for (int i = 1; Math.abs(change - 1) > ENOUGH && i < 10_000_000; i++) {
      double an = i * (a - i);
      b += 2;
      d = an * d + b;
      d = 1 / (Math.abs(d) < TINY ? TINY : d);
      c = b + an / c;
      c = Math.abs(c) < TINY ? TINY : c;
      change = d * c;
      value *= change;
    }
    return value;
  }
}
