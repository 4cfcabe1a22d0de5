package io.planwright.allocation.capacitated;

/** Finds the decimal unit that numbers are whole multiples of. */
final class Decimal {

  private static final double[] SCALES = {1, 10, 100, 1_000, 10_000};
  private static final double LARGEST = 1e9;

  private Decimal() {}

  /**
   * The largest unit of which all numbers at open pairs are whole multiples.
   *
   * @param agent the agent whose pairs count, or -1 for all
   * @return the unit, or 0 if the numbers have none, or too large multiples of it
   */
  static double unit(double[] values, boolean[] closed, int agents, int agent) {
    for (double scale : SCALES) {
      long divisor = commonDivisor(values, closed, agents, agent, scale);
      if (divisor >= 0) {
        return (divisor == 0 ? 1 : divisor) / scale;
      }
    }
    return 0;
  }

  /** The greatest common divisor, 0 where all are zero, or -1 if one is not whole. */
  private static long commonDivisor(
      double[] values, boolean[] closed, int agents, int agent, double scale) {
    long divisor = 0;
    for (int p = agent < 0 ? 0 : agent; p < values.length; p += agent < 0 ? 1 : agents) {
      if (!closed[p]) {
        double scaled = values[p] * scale;
        double rounded = Math.rint(scaled);
        if (Math.abs(scaled) > LARGEST || Math.abs(scaled - rounded) > 1e-12 * Math.abs(scaled)) {
          return -1;
        }
        divisor = commonDivisor(divisor, Math.abs((long) rounded));
      }
    }
    return divisor;
  }

  private static long commonDivisor(long a, long b) {
    long x = a;
    long y = b;
    while (y != 0) {
      long rest = x % y;
      x = y;
      y = rest;
    }
    return x;
  }
}
