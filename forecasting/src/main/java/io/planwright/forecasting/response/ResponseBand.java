package io.planwright.forecasting.response;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.Arrays;

/**
 * What is known of a number: it lies between <em>low</em> and <em>high</em> with a probability of
 * 80 %, as far above as below. Immutable, serializable and thread-safe.
 *
 * @param low what it falls short of with a probability of 10 %
 * @param median what it falls short of as often as not
 * @param high what it exceeds with a probability of 10 %
 */
public record ResponseBand(double low, double median, double high) implements Serializable {

  private static final double OUTSIDE = 0.1;

  /**
   * Checks the components.
   *
   * @param low the 10 % quantile; finite
   * @param median the median; at least low
   * @param high the 90 % quantile; at least the median, finite
   * @throws IllegalArgumentException if they are not in order
   */
  public ResponseBand {
    Require.finite(low, "low", "Give a quantile.");
    Require.finite(high, "high", "Give a quantile.");
    Require.between(median, low, high, "median", "Sort the quantiles.");
  }

  /**
   * Whether a number is inside.
   *
   * @param value any number
   * @return whether it is from low to high
   */
  public boolean contains(double value) {
    return value >= low && value <= high;
  }

  static ResponseBand of(double[] draws) {
    double[] sorted = draws.clone();
    Arrays.sort(sorted);
    return new ResponseBand(
        quantile(sorted, OUTSIDE), quantile(sorted, 0.5), quantile(sorted, 1 - OUTSIDE));
  }

  private static double quantile(double[] sorted, double p) {
    double at = p * (sorted.length - 1);
    int before = (int) at;
    int after = Math.min(before + 1, sorted.length - 1);
    return sorted[before] + (at - before) * (sorted[after] - sorted[before]);
  }
}
