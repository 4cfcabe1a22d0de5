package io.planwright.stakeholders.team;

import io.planwright.internal.Require;
import io.planwright.market.WinRate;
import java.io.Serializable;

/**
 * Which share of something came back, or passed somewhere, with the 95 % interval of Wilson (1927)
 * in which the true share may lie. Immutable, serializable and thread-safe.
 *
 * @param count how many did
 * @param of how many there were
 * @param rate the share, from 0 to 1
 * @param low the lower end of the interval
 * @param high the upper end of the interval
 */
public record ReworkRate(long count, long of, double rate, double low, double high)
    implements Serializable {

  /**
   * Checks the components.
   *
   * @param count how many did, at least 0
   * @param of how many there were, at least 1
   * @param rate the share, from 0 to 1
   * @param low the lower end of the interval, up to the rate
   * @param high the upper end of the interval, at least the rate
   * @throws IllegalArgumentException if a number is out of range
   */
  public ReworkRate {
    Require.positive(of, "of", "Without cases there is no rate.");
    Require.between(count, 0L, of, "count", "Count them among all.");
    Require.between(rate, 0, 1, "rate", "Divide count by of.");
    Require.between(low, 0, rate, "low", "The interval holds the rate.");
    Require.between(high, rate, 1, "high", "The interval holds the rate.");
  }

  static ReworkRate of(long count, long of) {
    WinRate wilson = WinRate.of(count, of);
    return new ReworkRate(count, of, wilson.rate(), wilson.low(), wilson.high());
  }
}
