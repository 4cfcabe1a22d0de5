package io.planwright.forecasting.intermittent;

import io.planwright.forecasting.internal.numeric.Magnitude;
import java.io.Serializable;

/**
 * The observed values of a history, without its gaps, in a unit of their own: counts in multiples
 * of their greatest common divisor, other values in a power of two near the largest.
 *
 * @param values the values in that unit
 * @param unit the unit
 * @param nature what they are
 */
record Demand(double[] values, double unit, Nature nature) implements Serializable {

  private static final long serialVersionUID = 1L;

  /** Larger counts are as good as amounts, and would make long lists of probabilities. */
  private static final double MOST_COUNT = 1000;

  private static final double LARGEST_WHOLE = 0x1p53;

  enum Nature {
    COUNTS,
    AMOUNTS,
    SIGNED
  }

  /**
   * The demand of a history.
   *
   * @param history the values, NaN at gaps; only read
   */
  static Demand of(double[] history) {
    double[] observed = observed(history);
    double largest = Magnitude.largest(observed);
    if (hasNegative(observed)) {
      return in(Magnitude.unit(largest), observed, Nature.SIGNED);
    }
    long divisor = commonDivisor(observed);
    if (divisor > 0 && largest / divisor <= MOST_COUNT) {
      return in(divisor, observed, Nature.COUNTS);
    }
    return in(Magnitude.unit(largest), observed, Nature.AMOUNTS);
  }

  private static Demand in(double unit, double[] observed, Nature nature) {
    for (int i = 0; i < observed.length; i++) {
      observed[i] /= unit;
    }
    return new Demand(observed, unit, nature);
  }

  private static double[] observed(double[] history) {
    int count = 0;
    for (double value : history) {
      if (!Double.isNaN(value)) {
        count++;
      }
    }
    double[] observed = new double[count];
    int i = 0;
    for (double value : history) {
      if (!Double.isNaN(value)) {
        observed[i++] = value == 0 ? 0 : value; // no negative zero
      }
    }
    return observed;
  }

  private static boolean hasNegative(double[] values) {
    for (double value : values) {
      if (value < 0) {
        return true;
      }
    }
    return false;
  }

  /** The greatest common divisor of whole numbers, 1 if all are zero; 0 if not all are whole. */
  private static long commonDivisor(double[] values) {
    long divisor = 0;
    for (double value : values) {
      if (value > LARGEST_WHOLE || value != Math.rint(value)) {
        return 0;
      }
      long a = divisor;
      long b = (long) value;
      while (b != 0) {
        long rest = a % b;
        a = b;
        b = rest;
      }
      divisor = a;
    }
    return Math.max(1, divisor);
  }

  int size() {
    return values.length;
  }

  boolean isCounted() {
    return nature == Nature.COUNTS;
  }

  int demands(int size) {
    int demands = 0;
    for (int i = 0; i < size; i++) {
      if (values[i] != 0) {
        demands++;
      }
    }
    return demands;
  }
}
