package io.planwright.market;

import io.planwright.evidence.Answer;
import io.planwright.internal.Require;
import io.planwright.money.Money;
import java.io.Serializable;

/**
 * How we do in one segment, or in all. Immutable, serializable and thread-safe.
 *
 * @param segment the segment, not blank
 * @param accounts the distinct accounts with one of these deals
 * @param deals how many deals are open, won and lost
 * @param winRate the win rate of the closed deals; insufficient data below the floor
 * @param revenueWon the exact sum of the amounts of the won deals
 * @param revenueShare its share of the revenue won in all segments; insufficient data if that is
 *     not positive
 * @param averageCycleDays the mean days from creation to closing of the won deals; insufficient
 *     data below the floor
 */
public record SegmentFigures(
    String segment,
    long accounts,
    DealCounts deals,
    Answer<WinRate> winRate,
    Money revenueWon,
    Answer<Double> revenueShare,
    Answer<Double> averageCycleDays)
    implements Serializable {

  /**
   * Makes the figures; {@link SegmentAnalysis#analyse} is the usual way to get them.
   *
   * @param segment the segment, not blank
   * @param accounts the distinct accounts, not negative
   * @param deals how many deals are open, won and lost
   * @param winRate the win rate of the closed deals
   * @param revenueWon the sum of the amounts of the won deals
   * @param revenueShare its share of the revenue won in all segments
   * @param averageCycleDays the mean days from creation to closing of the won deals
   * @throws IllegalArgumentException if the segment is blank or the number of accounts negative
   * @throws NullPointerException if an argument is null
   */
  public SegmentFigures {
    Require.notBlank(segment, "segment", "Name the segment.");
    Require.notNegative(accounts, "accounts", "Count the accounts.");
    Require.nonNull(deals, "deals");
    Require.nonNull(winRate, "winRate");
    Require.nonNull(revenueWon, "revenueWon");
    Require.nonNull(revenueShare, "revenueShare");
    Require.nonNull(averageCycleDays, "averageCycleDays");
  }
}
