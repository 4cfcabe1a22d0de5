package io.planwright.forecasting.internal.numeric;

/**
 * A sum of squares whose root neither overflows nor vanishes: the squares of values that are very
 * large or very small are added up in other units as well. Not thread-safe.
 */
public final class SquareSum {

  private static final double SHRINK = 0x1p-600;
  private static final double STRETCH = 0x1p600;

  /** Below, the squares may have lost digits. */
  private static final double LEAST = 0x1p-900;

  private double plain;
  private double shrunk;
  private double stretched;

  /**
   * Adds a square.
   *
   * @param value the value, finite
   * @param divisor what its square is divided by; above 0
   */
  public void add(double value, double divisor) {
    plain += value * value / divisor;
    shrunk += SHRINK * value * (SHRINK * value) / divisor;
    stretched += STRETCH * value * (STRETCH * value) / divisor;
  }

  /**
   * The root of the sum, divided.
   *
   * @param count what the sum is divided by; above 0
   * @return the root of the mean square
   */
  public double rootOfMean(double count) {
    if (plain > Double.MAX_VALUE) {
      return Math.sqrt(shrunk / count) / SHRINK;
    }
    return plain < LEAST ? Math.sqrt(stretched / count) / STRETCH : Math.sqrt(plain / count);
  }
}
