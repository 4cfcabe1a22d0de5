package io.planwright.report.view;

import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * How often some deals were won beside the chance that was stated for them. Immutable, serializable
 * and thread-safe.
 *
 * @param stated the mean of the chances, from 0 to 1
 * @param observed the share of the deals that were won, from 0 to 1
 * @param deals how many deals tell
 * @param low the lower end of the interval of the share, such as Wilson's
 * @param high the upper end of the interval
 */
public record ReliabilityPoint(double stated, double observed, long deals, double low, double high)
    implements Serializable {
  /**
   * Checks the row.
   *
   * @param stated the mean of the chances, from 0 to 1
   * @param observed the share of the deals that were won, from 0 to 1
   * @param deals how many deals tell
   * @param low the lower end of the interval of the share, such as Wilson's
   * @param high the upper end of the interval
   */
  public ReliabilityPoint {
    Require.between(stated, 0, 1, "stated", "Give a probability, not per cent.");
    Require.between(observed, 0, 1, "observed", "Give a share of 1.");
    Require.positive(deals, "deals", "Leave the point out where no deal tells.");
    Require.between(low, 0, observed, "low", "The interval holds the share.");
    Require.between(high, observed, 1, "high", "The interval holds the share.");
  }
}
