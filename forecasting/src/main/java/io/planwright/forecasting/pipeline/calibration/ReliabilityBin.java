package io.planwright.forecasting.pipeline.calibration;

import io.planwright.evidence.Verdict;
import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * Some rows: what was stated on average and how often it came true, with Wilson's interval of the
 * rate. All rows of a deal share its outcome, so the interval counts deals and not rows: n is (Σ
 * w)² / Σ w², w the weight of a deal's rows in the bin (L. Kish, "Survey Sampling", 1965).
 * Immutable, serializable and thread-safe.
 *
 * @param rows how many rows
 * @param effectiveDeals how many deals of equal weight tell as much; at most as many as rows
 * @param lowestProbability the lowest probability of the rows
 * @param highestProbability the highest probability of the rows
 * @param meanProbability the weighted mean probability
 * @param observedRate the weighted share of wins
 * @param low the lower end of the interval of the rate
 * @param high the upper end of the interval of the rate
 */
public record ReliabilityBin(
    int rows,
    double effectiveDeals,
    double lowestProbability,
    double highestProbability,
    double meanProbability,
    double observedRate,
    double low,
    double high)
    implements Serializable {

  private static final String RATE = "Give a share from 0 to 1.";
  private static final double LEAST_DEALS = 10;

  /**
   * Validates the components.
   *
   * @param rows at least 1
   * @param effectiveDeals above 0
   * @param lowestProbability from 0 to 1
   * @param highestProbability from the lowest to 1
   * @param meanProbability from 0 to 1
   * @param observedRate from 0 to 1
   * @param low from 0 to the rate
   * @param high from the rate to 1
   * @throws IllegalArgumentException if a number is out of its range
   */
  public ReliabilityBin {
    Require.positive(rows, "rows", "Leave out empty bins.");
    Require.positive(effectiveDeals, "effectiveDeals", "Leave out empty bins.");
    Require.between(lowestProbability, 0, 1, "lowestProbability", RATE);
    Require.between(highestProbability, lowestProbability, 1, "highestProbability", RATE);
    Require.between(meanProbability, 0, 1, "meanProbability", RATE);
    Require.between(observedRate, 0, 1, "observedRate", RATE);
    Require.between(low, 0, observedRate, "low", "The interval holds the rate.");
    Require.between(high, observedRate, 1, "high", "The interval holds the rate.");
  }

  /** The bin of rows that stand side by side in the order of probabilities. */
  static ReliabilityBin of(SortedOutcomes rows, int from, int to, double level) {
    double weight = 0;
    double stated = 0;
    double won = 0;
    double squares = 0;
    double[] sums = DealSums.of(rows, from, to);
    for (int i = from; i < to; i++) {
      weight += rows.weight[i];
      stated += rows.weight[i] * rows.probability[i];
      won += rows.outcome[i] ? rows.weight[i] : 0;
    }
    for (double sum : sums) {
      squares += sum * sum;
    }
    double lowest = rows.probability[from];
    double highest = rows.probability[to - 1];
    double rate = Math.min(1, won / weight);
    double deals = weight * weight / squares;
    WilsonInterval interval = WilsonInterval.of(rate, deals, level);
    return new ReliabilityBin(
        to - from,
        deals,
        lowest,
        highest,
        Math.max(lowest, Math.min(highest, stated / weight)),
        rate,
        interval.low(),
        interval.high());
  }

  /**
   * The observed rate less the mean probability.
   *
   * @return above 0 where more deals were won than stated
   */
  public double gap() {
    return observedRate - meanProbability;
  }

  /**
   * Whether what was stated may be right.
   *
   * @return yes where the interval of the rate holds the mean probability, no where it does not,
   *     unknown with less than 10 effective deals
   */
  public Verdict calibrated() {
    if (effectiveDeals < LEAST_DEALS) {
      return Verdict.UNKNOWN;
    }
    return meanProbability >= low && meanProbability <= high ? Verdict.YES : Verdict.NO;
  }
}
