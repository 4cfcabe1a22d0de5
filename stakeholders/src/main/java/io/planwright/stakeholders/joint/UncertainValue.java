package io.planwright.stakeholders.joint;

import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * A number that is not known for sure, as a judgement of its range. Draws are from the triangular
 * distribution on it. Immutable, serializable and thread-safe; the same in JSON under Jackson 2 and
 * Jackson 3.
 *
 * @param low the lowest value thought possible
 * @param likely the most likely value
 * @param high the highest value thought possible
 */
public record UncertainValue(double low, double likely, double high) implements Serializable {

  private static final double LARGEST = 1e12;

  /**
   * Checks the components.
   *
   * @param low the lowest value, from -1e12
   * @param likely the most likely value, at least the lowest
   * @param high the highest value, at least the most likely, up to 1e12
   * @throws IllegalArgumentException if a number is out of range or they do not rise
   */
  public UncertainValue {
    String fix = "Give the lowest value first and the highest last.";
    Require.between(low, -LARGEST, LARGEST, "low", fix);
    Require.between(likely, low, LARGEST, "likely", fix);
    Require.between(high, likely, LARGEST, "high", fix);
  }

  /**
   * A number that is known for sure.
   *
   * @param value the number
   * @return a range without width
   * @throws IllegalArgumentException if the number is out of range
   */
  public static UncertainValue sure(double value) {
    return new UncertainValue(value, value, value);
  }

  /** The value below which a share of the triangular distribution lies. */
  double quantile(double u) {
    if (high == low) {
      return likely;
    }
    double top = (likely - low) / (high - low);
    double x = u < top ? Math.sqrt(u * top) : 1 - Math.sqrt((1 - u) * (1 - top));
    return low + (high - low) * x;
  }
}
