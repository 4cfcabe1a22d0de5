package io.planwright.forecasting.pipeline.stage;

import io.planwright.forecasting.internal.outcome.SampledOutcome;
import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * A figure with the interval in which the true one lies at a stated level. Immutable, serializable
 * and thread-safe.
 *
 * @param value the estimate, finite
 * @param low the lower end of the interval, at most the value
 * @param high the upper end of the interval, at least the value
 * @param level the probability that the interval is made for, strictly between 0 and 1
 */
public record IntervalEstimate(double value, double low, double high, double level)
    implements Serializable {

  /**
   * Checks the components.
   *
   * @param value the estimate, finite
   * @param low the lower end of the interval, at most the value
   * @param high the upper end of the interval, at least the value
   * @param level the probability that the interval is made for, strictly between 0 and 1
   * @throws IllegalArgumentException if a number is out of its range
   */
  public IntervalEstimate {
    Require.finite(value, "value", "Leave out what could not be estimated.");
    Require.that(
        Double.isFinite(low) && low <= value,
        "low",
        low,
        "be finite and at most the value " + value,
        "The interval holds the value.");
    Require.that(
        Double.isFinite(high) && high >= value,
        "high",
        high,
        "be finite and at least the value " + value,
        "The interval holds the value.");
    requireLevel(level);
  }

  static double requireLevel(double level) {
    Require.that(
        level > 0 && level < 1,
        "level",
        level,
        "be strictly between 0 and 1",
        "Give 0.9 for 90 percent.");
    return level;
  }

  /** The equal-tailed interval of draws in ascending order, widened to the value if need be. */
  static IntervalEstimate ofDraws(double value, double[] sorted, double level) {
    double tail = (1 - level) / 2;
    return new IntervalEstimate(
        value,
        Math.min(value, SampledOutcome.quantile(sorted, tail)),
        Math.max(value, SampledOutcome.quantile(sorted, 1 - tail)),
        level);
  }
}
