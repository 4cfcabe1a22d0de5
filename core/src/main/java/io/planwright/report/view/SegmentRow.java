package io.planwright.report.view;

import io.planwright.internal.Require;
import io.planwright.money.Money;
import java.io.Serializable;

/**
 * One segment of the market. Immutable, serializable and thread-safe.
 *
 * @param grouping what the segments are formed by, such as sector
 * @param segment the name of the segment
 * @param revenue revenue won
 * @param won deals won
 * @param lost deals lost
 * @param winRateLow lower end of the interval around the win rate, 0 to 1
 * @param winRateHigh upper end of that interval, 0 to 1
 */
public record SegmentRow(
    String grouping,
    String segment,
    Money revenue,
    long won,
    long lost,
    double winRateLow,
    double winRateHigh)
    implements Serializable {
  /**
   * Checks the row.
   *
   * @param grouping what the segments are formed by, such as sector
   * @param segment the name of the segment
   * @param revenue revenue won
   * @param won deals won
   * @param lost deals lost
   * @param winRateLow lower end of the interval around the win rate, 0 to 1
   * @param winRateHigh upper end of that interval, 0 to 1
   */
  public SegmentRow {
    Require.notBlank(grouping, "grouping", "Say what forms the segments.");
    Require.notBlank(segment, "segment", "Name the segment, for example \"not known\".");
    Require.nonNull(revenue, "revenue");
    Require.notNegative(won, "won", "Count the deals.");
    Require.notNegative(lost, "lost", "Count the deals.");
    Require.between(winRateLow, 0, 1, "winRateLow", "Give a share of 1.");
    Require.between(
        winRateHigh, winRateLow, 1, "winRateHigh", "Give a share of 1, not below the lower end.");
  }

  /**
   * Returns the share of the closed deals that were won.
   *
   * @return 0 to 1; the middle of the interval where no deal was closed
   */
  public double winRate() {
    long closed = won + lost;
    return closed == 0 ? (winRateLow + winRateHigh) / 2 : (double) won / closed;
  }
}
