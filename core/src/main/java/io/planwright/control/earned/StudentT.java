package io.planwright.control.earned;

/**
 * Student's t distribution with whole degrees of freedom, in closed form; by StrictMath, so that a
 * forecast has the same bits on every machine.
 */
final class StudentT {

  private static final int BISECTIONS = 200;

  private StudentT() {}

  /** The bound that |t| keeps with a probability; by bisection, exact to rounding. */
  static double bound(double probability, int degrees) {
    double low = 0;
    double high = 1;
    while (within(high, degrees) < probability && high < 1e300) {
      high *= 2;
    }
    for (int i = 0; i < BISECTIONS && low < high; i++) {
      double middle = (low + high) / 2;
      if (within(middle, degrees) < probability) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return high;
  }

  /**
   * The probability that |t| is at most a number: formulas 26.7.3 and 26.7.4 of M. Abramowitz and
   * I. A. Stegun, "Handbook of Mathematical Functions", 1964.
   */
  static double within(double t, int degrees) {
    double angle = StrictMath.atan(t / Math.sqrt(degrees));
    double cosine = StrictMath.cos(angle);
    boolean isOdd = degrees % 2 == 1;
    double term = isOdd ? cosine : 1;
    double sum = degrees == 1 ? 0 : term;
    for (int k = isOdd ? 3 : 2; k <= degrees - 2; k += 2) {
      term *= cosine * cosine * (k - 1) / k;
      sum += term;
    }
    double tail = StrictMath.sin(angle) * sum;
    return isOdd ? 2 / Math.PI * (angle + tail) : tail;
  }
}
