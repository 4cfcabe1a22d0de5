package io.planwright.forecasting.pipeline.closing;

import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * The daily chances of closing in a band of ages, as pooled over all deals, with 90 % intervals:
 * beta distributions around (closes + prior) / (days + prior), wide where little was seen.
 *
 * <p>Immutable, serializable and thread-safe.
 *
 * @param fromAge the first age in days
 * @param toAge the last age in days; {@link Integer#MAX_VALUE} for the band without an end
 * @param daysAtRisk the days that all deals together were open at these ages
 * @param wins how many were won
 * @param losses how many were lost
 * @param win the chance that a deal open at such an age is won on that day
 * @param loss the chance that it is lost on that day
 */
public record AgeHazard(
    int fromAge,
    int toAge,
    long daysAtRisk,
    long wins,
    long losses,
    ClosingEstimate win,
    ClosingEstimate loss)
    implements Serializable {

  private static final long serialVersionUID = 1L;

  /**
   * Validates the components.
   *
   * @param fromAge the first age in days
   * @param toAge the last age in days
   * @param daysAtRisk the days at risk
   * @param wins how many were won
   * @param losses how many were lost
   * @param win the daily chance of winning
   * @param loss the daily chance of losing
   * @throws IllegalArgumentException if the ages are in the wrong order or a count is negative
   */
  public AgeHazard {
    Require.notNegative(fromAge, "fromAge", "Ages count from 0.");
    Require.atLeast(toAge, fromAge, "toAge", "Give the last age of the band.");
    Require.notNegative(daysAtRisk, "daysAtRisk", "Count days.");
    Require.notNegative(wins, "wins", "Count deals.");
    Require.notNegative(losses, "losses", "Count deals.");
    Require.nonNull(win, "win");
    Require.nonNull(loss, "loss");
  }
}
