package io.planwright.forecasting.internal.numeric;

/** How large the values of a history are. Gaps, NaN, do not count. */
public final class Magnitude {

  /** What values that are computed stay within. */
  private static final double MOST = Double.MAX_VALUE / 1024;

  private Magnitude() {}

  /**
   * Keeps what overflows below the largest number, so that sums do not overflow either.
   *
   * @param value a value, maybe infinite; NaN stays NaN
   * @return the value within a 1024th of the largest double
   */
  public static double bounded(double value) {
    return Math.max(-MOST, Math.min(MOST, value));
  }

  /**
   * The largest size.
   *
   * @param values the values, NaN at gaps; only read
   * @return the largest absolute value; 0 if there is none
   */
  public static double largest(double[] values) {
    return largest(values, 0, values.length);
  }

  /**
   * The largest size in a range.
   *
   * @param values the values, NaN at gaps; only read
   * @param from the first position
   * @param to the position after the last one
   * @return the largest absolute value; 0 if there is none
   */
  public static double largest(double[] values, int from, int to) {
    double largest = 0;
    for (int t = from; t < to; t++) {
      largest = Math.abs(values[t]) > largest ? Math.abs(values[t]) : largest;
    }
    return largest;
  }

  /**
   * A unit in which values are near 1 and their squares do not overflow. As a power of two it
   * scales without rounding, so that a change of unit changes no digit.
   *
   * @param largest the largest size of a value; at least 0
   * @return the power of two at most as large, no smaller than the smallest normal number; 1 for 0
   */
  public static double unit(double largest) {
    if (largest == 0) {
      return 1;
    }
    return Math.scalb(1.0, Math.max(Double.MIN_EXPONENT, Math.getExponent(largest)));
  }
}
