package io.planwright.stakeholders.rating;

import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * Where the true value of a measure may lie. Immutable, serializable and thread-safe.
 *
 * @param level the share of such intervals that hold the true value, above 0 and below 1
 * @param low the lower end
 * @param high the upper end, at least the lower
 */
public record ConfidenceInterval(double level, double low, double high) implements Serializable {

  private static final double ROUNDING = 1e-9;

  /**
   * Checks the components.
   *
   * @param level the share of such intervals that hold the true value, above 0 and below 1
   * @param low the lower end; finite
   * @param high the upper end; finite, at least the lower
   * @throws IllegalArgumentException if a number is out of its range
   */
  public ConfidenceInterval {
    requireLevel(level);
    Require.finite(low, "low", "An interval has two ends.");
    Require.atLeast(high, low, "high", "The upper end is not below the lower.");
  }

  static double requireLevel(double level) {
    Require.that(
        level > 0 && level < 1, "level", level, "be above 0 and below 1", "Ask for 0.95, say.");
    return level;
  }

  /**
   * The interval of a coefficient by the normal approximation, cut off at the ends of its range.
   *
   * @param value the estimate, from -1 to 1
   * @param standardError its standard error, at least 0
   * @param level the share of such intervals that hold the true value, above 0 and below 1
   * @return the interval, within -1 and 1
   * @throws IllegalArgumentException if a number is out of its range
   */
  public static ConfidenceInterval around(double value, double standardError, double level) {
    Require.between(value, -1 - ROUNDING, 1 + ROUNDING, "value", "Coefficients are from -1 to 1.");
    Require.notNegative(standardError, "standardError", "Errors have no sign.");
    requireLevel(level);
    double half = ChiSquare.normalCriticalValue(level) * standardError;
    return new ConfidenceInterval(
        level, Math.min(1, Math.max(-1, value - half)), Math.max(-1, Math.min(1, value + half)));
  }
}
