package io.planwright.forecasting.pipeline.stage;

import io.planwright.evidence.Answer;
import io.planwright.internal.Require;
import io.planwright.market.WinRate;
import java.io.Serializable;

/**
 * What became of the deals that reached a stage. A deal has reached all stages up to the farthest
 * it ever stood in, those that it skipped included; a later move back takes nothing away. So
 * entered = passed + lost + still there.
 *
 * <p>Immutable, serializable and thread-safe.
 *
 * @param stage the stage, not blank
 * @param entered the deals that reached it
 * @param passed those that reached a later stage or were won
 * @param lost those that were lost with this as their farthest stage
 * @param stillThere those that are open with this as their farthest stage
 * @param toNext of the deals that reached it long enough ago, the share that passed: the cohort by
 *     date of entry, in which slow deals count like fast ones
 * @param toWin of the same cohort, the share that was won by now
 * @param closedOnlyToWin the usual figure: of the closed deals that reached it, the share won
 * @param medianDays the median length of a visit
 * @param daysPerDeal the mean days that a deal spends there, averaged over all deals; visits longer
 *     than the longest seen count as that
 */
public record StageFigures(
    String stage,
    long entered,
    long passed,
    long lost,
    long stillThere,
    Answer<WinRate> toNext,
    Answer<WinRate> toWin,
    Answer<WinRate> closedOnlyToWin,
    Answer<MedianDays> medianDays,
    double daysPerDeal)
    implements Serializable {

  /**
   * Checks the components.
   *
   * @param stage the stage, not blank
   * @param entered the deals that reached it
   * @param passed those that reached a later stage or were won
   * @param lost those that were lost with this as their farthest stage
   * @param stillThere those that are open with this as their farthest stage
   * @param toNext the share of the cohort that passed
   * @param toWin the share of the cohort that was won
   * @param closedOnlyToWin the share of the closed deals that was won
   * @param medianDays the median length of a visit
   * @param daysPerDeal the mean days that a deal spends there
   * @throws IllegalArgumentException if the counts do not add up or a number is negative
   */
  public StageFigures {
    Require.notBlank(stage, "stage", "Name the stage as your CRM does.");
    Require.notNegative(passed, "passed", "Count from 0.");
    Require.notNegative(lost, "lost", "Count from 0.");
    Require.notNegative(stillThere, "stillThere", "Count from 0.");
    Require.that(
        entered == passed + lost + stillThere,
        "entered",
        entered,
        "be passed + lost + still there, " + (passed + lost + stillThere),
        "Count each deal once.");
    Require.nonNull(toNext, "toNext");
    Require.nonNull(toWin, "toWin");
    Require.nonNull(closedOnlyToWin, "closedOnlyToWin");
    Require.nonNull(medianDays, "medianDays");
    Require.notNegative(daysPerDeal, "daysPerDeal", "Count days from 0.");
  }
}
