package io.planwright.goal.attainability;

import io.planwright.evidence.Answer;
import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * How much open pipeline a target needs, as a multiple of the target, instead of a rule of thumb.
 * Immutable, serializable and thread-safe.
 *
 * @param forMean the coverage at which the target is met on average: 1 / (win rate · (1 −
 *     slippage))
 * @param forLuck the coverage that meets it with the probability asked for, if the rates were
 *     known: what the luck of single deals adds
 * @param required the coverage that meets it with this probability, the uncertainty of the rates
 *     included
 * @param deals the number of open deals that this is
 */
public record CoverageRequirement(double forMean, double forLuck, double required, int deals)
    implements Serializable {

  private static final int LEAST_CLOSED = 20;
  private static final int MOST_DEALS = 100_000;
  private static final int WIN_POINTS = 64;
  private static final int SLIP_POINTS = 8;

  /**
   * Checks the components.
   *
   * @param forMean the coverage of the mean
   * @param forLuck the coverage with known rates
   * @param required the coverage with uncertain rates
   * @param deals the number of open deals
   * @throws IllegalArgumentException if a number is not above zero
   */
  public CoverageRequirement {
    Require.positive(forMean, "forMean", "Use CoverageRequirement.of.");
    Require.positive(forLuck, "forLuck", "Use CoverageRequirement.of.");
    Require.positive(required, "required", "Use CoverageRequirement.of.");
    Require.positive(deals, "deals", "Use CoverageRequirement.of.");
  }

  /**
   * Computes the coverage.
   *
   * <p>Each open deal brings its value with probability win rate · (1 − slippage). Both rates have
   * the posterior under Jeffreys' prior, at 64 by 8 of whose quantiles the sum of the deals is
   * evaluated, taken as normal with its exact mean and variance; the number of deals is bisected.
   *
   * @param wins deals won of those closed
   * @param slips deals that slipped of those due
   * @param averageShare the mean value of a deal as a part of the target, above 0 and at most 1
   * @param variation the standard deviation of values by their mean, at least 0
   * @param probability with which the target is to be met, from 0.5 to 0.99
   * @return the coverage, or that fewer than 20 deals closed or were due
   * @throws IllegalArgumentException if a number is out of its range
   */
  public static Answer<CoverageRequirement> of(
      RateEvidence wins,
      RateEvidence slips,
      double averageShare,
      double variation,
      double probability) {
    Require.that(
        averageShare > 0 && averageShare <= 1,
        "averageShare",
        averageShare,
        "be above 0 and at most 1",
        "Divide the mean value of a deal by the target.");
    Require.notNegative(variation, "variation", "Use 0 for deals of one size.");
    Require.between(probability, 0.5, 0.99, "probability", "Give a probability such as 0.8.");
    long least = Math.min(wins.trials(), slips.trials());
    if (least < LEAST_CLOSED || wins.hits() == 0) {
      return Answer.insufficient(
          "required pipeline coverage",
          "at least "
              + LEAST_CLOSED
              + " closed and "
              + LEAST_CLOSED
              + " due deals, one of them won",
          least + " deals, " + wins.hits() + " won",
          "Take more periods or a larger team.");
    }
    double mean = wins.mean() * (1 - slips.mean());
    double[] known = {mean};
    int lucky = deals(known, averageShare, variation, probability);
    int needed = deals(rates(wins, slips), averageShare, variation, probability);
    if (needed >= MOST_DEALS) {
      return Answer.insufficient(
          "required pipeline coverage",
          "a win rate that is known to be above zero",
          "more than " + MOST_DEALS + " deals needed",
          "Ask for a lower probability, or take more periods.");
    }
    return Answer.known(
        new CoverageRequirement(1 / mean, lucky * averageShare, needed * averageShare, needed));
  }

  private static double[] rates(RateEvidence wins, RateEvidence slips) {
    double[] rates = new double[WIN_POINTS * SLIP_POINTS];
    double[] won = wins.quantiles(WIN_POINTS);
    double[] slipped = slips.quantiles(SLIP_POINTS);
    for (int i = 0; i < rates.length; i++) {
      rates[i] = won[i / SLIP_POINTS] * (1 - slipped[i % SLIP_POINTS]);
    }
    return rates;
  }

  private static int deals(double[] rates, double share, double variation, double probability) {
    int low = 0;
    int high = MOST_DEALS;
    while (high - low > 1) {
      int middle = (low + high) >>> 1;
      if (chance(rates, middle, share, variation) < probability) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return high;
  }

  private static double chance(double[] rates, int deals, double share, double variation) {
    double chance = 0;
    for (double rate : rates) {
      double mean = deals * share * rate;
      double variance = deals * share * share * rate * (1 + variation * variation - rate);
      chance += Normal.above((1 - mean) / Math.sqrt(variance)) / rates.length;
    }
    return chance;
  }
}
