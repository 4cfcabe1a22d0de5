package io.planwright.stakeholders.internal;

/**
 * The beta distribution. Immutable and thread-safe.
 *
 * @param a the first parameter, above 0
 * @param b the second parameter, above 0
 */
public record BetaCurve(double a, double b) {

  private static final int FRACTION_TERMS = 10_000;
  private static final int HALVINGS = 200;
  private static final double TINY = 1e-300;
  private static final double STIRLING_FROM = 12;

  /**
   * The number below which a probability lies, by bisection: the density may have poles at both
   * ends, where faster methods fail.
   *
   * @param probability from 0 to 1
   * @return the number, from 0 to 1
   */
  public double quantile(double probability) {
    double low = 0;
    double high = 1;
    for (int i = 0; i < HALVINGS && high - low > 1e-16 * high; i++) {
      double middle = low + (high - low) / 2;
      if (below(middle) < probability) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low + (high - low) / 2;
  }

  /**
   * The regularised incomplete beta function.
   *
   * @param x any number
   * @return the probability of a smaller number
   */
  public double below(double x) {
    if (x <= 0 || x >= 1) {
      return x <= 0 ? 0 : 1;
    }
    return x < (a + 1) / (a + b + 2) ? fraction(x, a, b) : 1 - fraction(1 - x, b, a);
  }

  /**
   * The continued fraction of the NIST Digital Library of Mathematical Functions, 8.17.22, by
   * Lentz's method.
   */
  private static double fraction(double x, double a, double b) {
    double front =
        StrictMath.exp(
            a * StrictMath.log(x)
                + b * StrictMath.log1p(-x)
                + logGamma(a + b)
                - logGamma(a)
                - logGamma(b));
    double c = 1;
    double d = 1 / nonZero(1 - (a + b) * x / (a + 1));
    double value = d;
    for (int m = 1; m <= FRACTION_TERMS; m++) {
      double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
      d = 1 / nonZero(1 + even * d);
      c = nonZero(1 + even / c);
      value *= d * c;
      double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
      d = 1 / nonZero(1 + odd * d);
      c = nonZero(1 + odd / c);
      value *= d * c;
      if (Math.abs(d * c - 1) < 1e-15) {
        break;
      }
    }
    return front * value / a;
  }

  private static double nonZero(double value) {
    return Math.abs(value) < TINY ? TINY : value;
  }

  /** Stirling's series where it is good for fifteen digits, and the recurrence up to there. */
  private static double logGamma(double x) {
    double product = 1;
    double shifted = x;
    while (shifted < STIRLING_FROM) {
      product *= shifted;
      shifted++;
    }
    double square = 1 / (shifted * shifted);
    double series =
        (1.0 / 12
                - square
                    * (1.0 / 360 - square * (1.0 / 1260 - square * (1.0 / 1680 - square / 1188))))
            / shifted;
    return (shifted - 0.5) * StrictMath.log(shifted)
        - shifted
        + StrictMath.log(2 * Math.PI) / 2
        + series
        - StrictMath.log(product);
  }
}
