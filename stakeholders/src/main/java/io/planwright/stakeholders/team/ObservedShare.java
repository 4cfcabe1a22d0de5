package io.planwright.stakeholders.team;

import io.planwright.internal.Require;
import io.planwright.market.WinRate;
import java.io.Serializable;

/**
 * Of which share of the cases something was seen, with the 95 % interval of Wilson (1927) in which
 * the true share may lie. Immutable, serializable and thread-safe.
 *
 * @param count how many did
 * @param of how many there were
 * @param share the share, from 0 to 1
 * @param low the lower end of the interval
 * @param high the upper end of the interval
 */
public record ObservedShare(long count, long of, double share, double low, double high)
    implements Serializable {

  /**
   * Checks the components.
   *
   * @param count how many did, at least 0
   * @param of how many there were, at least 1
   * @param share the share, from 0 to 1
   * @param low the lower end of the interval, up to the share
   * @param high the upper end of the interval, at least the share
   * @throws IllegalArgumentException if a number is out of range
   */
  public ObservedShare {
    Require.positive(of, "of", "Without cases there is no share.");
    Require.between(count, 0L, of, "count", "Count them among all.");
    Require.between(share, 0, 1, "share", "Divide count by of.");
    Require.between(low, 0, share, "low", "The interval holds the share.");
    Require.between(high, share, 1, "high", "The interval holds the share.");
  }

  static ObservedShare of(long count, long of) {
    WinRate wilson = WinRate.of(count, of);
    return new ObservedShare(count, of, wilson.rate(), wilson.low(), wilson.high());
  }
}
