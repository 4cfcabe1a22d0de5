package io.planwright.series;

/**
 * Compensated summation, so that a million amounts add up without a visible rounding error.
 *
 * <p>Source: A. Neumaier, "Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen",
 * Zeitschrift für Angewandte Mathematik und Mechanik 54 (1974), p. 39-51, method IV.
 */
final class Sums {

  private Sums() {}

  /** The sum of the values from an index up to, and without, an end; NaN if one of them is. */
  static double of(double[] values, int from, int to) {
    double sum = 0;
    double lost = 0;
    for (int i = from; i < to; i++) {
      lost += lostBy(sum, values[i]);
      sum += values[i];
    }
    // After an overflow the lost part is NaN, while the sum still says which infinity it is.
    return Double.isInfinite(sum) ? sum : sum + lost;
  }

  /** The low-order part of a value, or of a sum, that the sum of both cannot hold. */
  static double lostBy(double sum, double value) {
    double next = sum + value;
    return Math.abs(sum) >= Math.abs(value) ? (sum - next) + value : (value - next) + sum;
  }
}
