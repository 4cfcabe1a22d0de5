package io.planwright.forecasting.internal.learned;

/**
 * The meaning of a net's outputs for quantiles: each is turned into an increment above 0, and the
 * increments of a side add up to the distances of its quantiles from the point, the nearest first.
 * A step has first those below the point, then those above.
 */
public final class Distances {

  private static final double[] LEVELS = {0.75, 0.9, 0.975};

  private Distances() {}

  /**
   * The number of quantiles on either side of the point.
   *
   * @return how many levels there are
   */
  public static int perSide() {
    return LEVELS.length;
  }

  /**
   * The number of quantiles beside the point.
   *
   * @return twice those of a side
   */
  public static int perStep() {
    return 2 * LEVELS.length;
  }

  /**
   * The probabilities of the quantiles above the point, rising; those below mirror them.
   *
   * @return a new array
   */
  public static double[] levels() {
    return LEVELS.clone();
  }

  /**
   * By how much a quantile lies farther out than the one before: (x + √(x² + 4)) / 2.
   *
   * @param x what the net gives
   * @return the increment, above 0 for all that a net gives
   */
  public static double increment(double x) {
    double root = Math.sqrt(x * x + 4);
    return x < 0 ? 2 / (root - x) : (x + root) / 2;
  }

  /**
   * The slope of {@link #increment}.
   *
   * @param x what the net gives
   * @return the slope, from 0 to 1
   */
  public static double slope(double x) {
    return increment(x) / Math.sqrt(x * x + 4);
  }
}
