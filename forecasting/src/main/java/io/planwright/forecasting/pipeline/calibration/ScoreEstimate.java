package io.planwright.forecasting.pipeline.calibration;

import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * A measure and the interval in which its true value may lie. Immutable, serializable and
 * thread-safe.
 *
 * @param value the measure of the rows at hand
 * @param low the lower end of the interval, at most the value
 * @param high the upper end of the interval, at least the value
 */
public record ScoreEstimate(double value, double low, double high) implements Serializable {

  /**
   * Validates the components.
   *
   * @param value finite
   * @param low finite, at most the value
   * @param high finite, at least the value
   * @throws IllegalArgumentException if a number is out of its range
   */
  public ScoreEstimate {
    Require.finite(value, "value", "Say that the data does not suffice.");
    Require.between(low, -Double.MAX_VALUE, value, "low", "The interval holds the value.");
    Require.between(high, value, Double.MAX_VALUE, "high", "The interval holds the value.");
  }

  /**
   * Whether the interval holds a number, such as 0 for a skill that may be none.
   *
   * @param number the number
   * @return true if it is between low and high, both included
   */
  public boolean includes(double number) {
    return number >= low && number <= high;
  }
}
