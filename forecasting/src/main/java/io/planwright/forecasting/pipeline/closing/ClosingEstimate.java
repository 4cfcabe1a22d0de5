package io.planwright.forecasting.pipeline.closing;

import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * A figure with the interval in which it may well lie.
 *
 * <p>Immutable, serializable and thread-safe.
 *
 * @param value the estimate; a probability or days, as the method that gives it says
 * @param lower the lower end of the interval, at most the value
 * @param upper the upper end, at least the value; {@link Double#POSITIVE_INFINITY} where the data
 *     do not bound a number of days from above
 */
public record ClosingEstimate(double value, double lower, double upper) implements Serializable {

  private static final long serialVersionUID = 1L;

  /**
   * Validates the components.
   *
   * @param value the estimate
   * @param lower the lower end of the interval
   * @param upper the upper end of the interval
   * @throws IllegalArgumentException if the value is not finite or not within the interval
   */
  public ClosingEstimate {
    Require.finite(value, "value", "Leave out what cannot be estimated.");
    Require.that(lower <= value, "lower", lower, "be at most the value " + value, "Swap the ends.");
    Require.that(
        upper >= value, "upper", upper, "be at least the value " + value, "Swap the ends.");
  }
}
