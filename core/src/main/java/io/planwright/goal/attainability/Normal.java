package io.planwright.goal.attainability;

/** The standard normal distribution. */
final class Normal {

  private Normal() {}

  /**
   * The probability above a number: within 8e-8 by formula 26.2.17 of M. Abramowitz and I. A.
   * Stegun, "Handbook of Mathematical Functions", 1964.
   */
  static double above(double z) {
    double t = 1 / (1 + 0.2316419 * Math.abs(z));
    double series =
        t
            * (0.319381530
                + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
    double tail = Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI) * series;
    return z >= 0 ? tail : 1 - tail;
  }
}
