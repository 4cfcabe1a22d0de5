package io.planwright.forecasting.response;

import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * How well weeks are predicted that the estimate has not seen, from their spends and controls.
 * Immutable, serializable and thread-safe.
 *
 * @param weeks the weeks predicted, the last ones
 * @param rSquared 1 less the squared errors over those of the mean of these weeks; 1 at best, may
 *     be negative
 * @param naiveRSquared the same for the sales of 52 weeks before
 */
public record HoldOut(int weeks, double rSquared, double naiveRSquared) implements Serializable {

  /**
   * Checks the components.
   *
   * @param weeks the weeks predicted; positive
   * @param rSquared the model's; finite
   * @param naiveRSquared the seasonal naive one's; finite
   * @throws IllegalArgumentException if one is out of its range
   */
  public HoldOut {
    Require.positive(weeks, "weeks", "Hold out at least one.");
    Require.finite(rSquared, "rSquared", "Give a share.");
    Require.finite(naiveRSquared, "naiveRSquared", "Give a share.");
  }
}
