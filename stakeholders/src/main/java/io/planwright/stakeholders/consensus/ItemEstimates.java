package io.planwright.stakeholders.consensus;

import io.planwright.evidence.Answer;
import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * What experts estimate for one item in one round. Quartiles are interpolated between the ordered
 * estimates (type 7 of R. J. Hyndman &amp; Y. Fan, "Sample quantiles in statistical packages", The
 * American Statistician 50, 1996). Immutable, serializable and thread-safe.
 *
 * @param itemId which item; not blank
 * @param experts how many gave an estimate
 * @param lowerQuartile a quarter of the estimates lie at or below it
 * @param median half of the estimates lie at or below it
 * @param upperQuartile three quarters of the estimates lie at or below it
 * @param change how estimates moved since the round before; no value in the first round
 */
public record ItemEstimates(
    String itemId,
    int experts,
    double lowerQuartile,
    double median,
    double upperQuartile,
    Answer<Change> change)
    implements Serializable {

  /**
   * How the estimates of an item moved since the round before. Immutable, serializable and
   * thread-safe.
   *
   * @param experts how many gave an estimate in both rounds, at least 1
   * @param median the median less the one of the round before, of all estimates
   * @param meanMove how far, in the mean and without sign, those moved who estimated in both rounds
   * @param shareMoved the part of those who moved at all, from 0 to 1
   */
  public record Change(int experts, double median, double meanMove, double shareMoved)
      implements Serializable {}

  /**
   * Checks the components.
   *
   * @param itemId which item; not blank
   * @param experts how many gave an estimate, at least 1
   * @param lowerQuartile the lower quartile
   * @param median the median, at least the lower quartile
   * @param upperQuartile the upper quartile, at least the median
   * @param change how estimates moved since the round before
   * @throws IllegalArgumentException if a component is out of its range
   */
  public ItemEstimates {
    Require.notBlank(itemId, "itemId", "Use the id of the item.");
    Require.positive(experts, "experts", "Without estimates there is no median.");
    Require.finite(lowerQuartile, "lowerQuartile", "Estimates are finite.");
    Require.atLeast(median, lowerQuartile, "median", "Order the quartiles.");
    Require.atLeast(upperQuartile, median, "upperQuartile", "Order the quartiles.");
    Require.nonNull(change, "change");
  }

  /**
   * How far the middle half of the estimates is apart.
   *
   * @return the interquartile range, at least 0
   */
  public double range() {
    return upperQuartile - lowerQuartile;
  }
}
