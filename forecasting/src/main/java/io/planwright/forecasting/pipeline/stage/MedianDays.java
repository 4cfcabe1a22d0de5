package io.planwright.forecasting.pipeline.stage;

import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * The days by which half of the visits to a stage have ended, by the estimate of Kaplan and Meier,
 * with a 90 % interval. Immutable, serializable and thread-safe.
 *
 * @param days the median, not negative
 * @param low the lower end of the interval, at most the median
 * @param high the upper end of the interval, at least the median
 * @param highKnown whether the upper end was seen; if not, it is the oldest age seen and the true
 *     end lies beyond
 */
public record MedianDays(int days, int low, int high, boolean highKnown) implements Serializable {

  /**
   * Checks the components.
   *
   * @param days the median, not negative
   * @param low the lower end of the interval, at most the median
   * @param high the upper end of the interval, at least the median
   * @param highKnown whether the upper end was seen
   * @throws IllegalArgumentException if a number is out of its range
   */
  public MedianDays {
    Require.notNegative(days, "days", "Count days from 0.");
    Require.between(low, 0, days, "low", "The interval holds the median.");
    Require.atLeast(high, days, "high", "The interval holds the median.");
  }
}
