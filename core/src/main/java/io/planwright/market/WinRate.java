package io.planwright.market;

import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * The share of closed deals that were won, with the 95 % interval in which the true share may lie
 * (Edwin B. Wilson, "Probable inference, the law of succession, and statistical inference", Journal
 * of the American Statistical Association 22, 1927): with p = won/n and z = 1.96,
 *
 * <p>(p + z²/2n ± z·√(p(1−p)/n + z²/4n²)) / (1 + z²/n).
 *
 * <p>It holds its level for small n and for shares near 0 or 1, where the textbook interval p ±
 * z·√(p(1−p)/n) does not. Immutable, serializable and thread-safe.
 *
 * @param won the deals won
 * @param closed the deals won and lost, positive
 * @param rate won by closed, from 0 to 1
 * @param low the lower end of the interval, from 0 to the rate
 * @param high the upper end of the interval, from the rate to 1
 */
public record WinRate(long won, long closed, double rate, double low, double high)
    implements Serializable {

  /** The confidence level of the interval. */
  public static final double LEVEL = 0.95;

  /** The 97.5 % quantile of the standard normal distribution. */
  private static final double Z = 1.959963984540054;

  /**
   * Makes a win rate; {@link #of} computes rate and interval.
   *
   * @param won the deals won
   * @param closed the deals won and lost, positive
   * @param rate won by closed, from 0 to 1
   * @param low the lower end of the interval, from 0 to the rate
   * @param high the upper end of the interval, from the rate to 1
   * @throws IllegalArgumentException if a number is out of its range
   */
  public WinRate {
    Require.positive(closed, "closed", "Without closed deals there is no rate.");
    Require.between(won, 0L, closed, "won", "Count the won deals among the closed ones.");
    Require.between(rate, 0, 1, "rate", "Divide won by closed.");
    Require.between(low, 0, rate, "low", "The interval holds the rate.");
    Require.between(high, rate, 1, "high", "The interval holds the rate.");
  }

  /**
   * Computes the rate and its interval.
   *
   * @param won the deals won, not negative
   * @param closed the deals won and lost, positive, at least the won ones
   * @return the win rate
   * @throws IllegalArgumentException if a number is out of its range
   */
  public static WinRate of(long won, long closed) {
    Require.positive(closed, "closed", "Without closed deals there is no rate.");
    Require.between(won, 0L, closed, "won", "Count the won deals among the closed ones.");
    double n = closed;
    double rate = won / n;
    double scale = 1 + Z * Z / n;
    double centre = (rate + Z * Z / (2 * n)) / scale;
    double half = Z / scale * Math.sqrt(rate * (1 - rate) / n + Z * Z / (4 * n * n));
    // At both ends of the scale the bound is the rate itself, but for rounding.
    double low = won == 0 ? 0 : Math.max(0, Math.min(rate, centre - half));
    double high = won == closed ? 1 : Math.min(1, Math.max(rate, centre + half));
    return new WinRate(won, closed, rate, low, high);
  }
}
