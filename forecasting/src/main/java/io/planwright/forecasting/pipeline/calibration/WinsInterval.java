package io.planwright.forecasting.pipeline.calibration;

import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * The central interval of a number of wins. Immutable, serializable and thread-safe.
 *
 * @param low the fewest wins in it
 * @param high the most wins in it
 * @param level the probability asked for; that of the interval is at least this, as numbers are
 *     whole
 */
public record WinsInterval(int low, int high, double level) implements Serializable {

  /**
   * Validates the components.
   *
   * @param low at least 0
   * @param high at least low
   * @param level strictly between 0 and 1
   * @throws IllegalArgumentException if a number is out of its range
   */
  public WinsInterval {
    Require.notNegative(low, "low", "Count wins from 0.");
    Require.atLeast(high, low, "high", "Give the upper end second.");
    ReliabilityCurve.requireLevel(level);
  }

  /**
   * Whether a number of wins is in the interval.
   *
   * @param wins the number
   * @return true if it is between both ends, which are in it
   */
  public boolean includes(long wins) {
    return wins >= low && wins <= high;
  }
}
