package io.planwright.activity;

import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * A duration that is not known for sure, as three judgements in working days: if all goes well,
 * what is most likely, and if much goes wrong.
 *
 * <p>Mean and variance are those of PERT, which stands for a beta distribution whose range is six
 * standard deviations wide: D. G. Malcolm, J. H. Roseboom, C. E. Clark and W. Fazar, "Application
 * of a technique for research and development program evaluation", <em>Operations Research</em> 7
 * (5), 1959, pp. 646-669.
 *
 * <p>Immutable, serializable and thread-safe.
 *
 * @param optimistic working days if all goes well, from 0
 * @param mostLikely working days that are most likely, at least the optimistic ones
 * @param pessimistic working days if much goes wrong, at least the most likely ones and at most
 *     {@value Activity#MAX_DAYS}
 */
public record DurationEstimate(double optimistic, double mostLikely, double pessimistic)
    implements Serializable {

  private static final double RANGE_IN_DEVIATIONS = 6;
  private static final double WEIGHT_OF_MOST_LIKELY = 4;

  /**
   * Validates the components.
   *
   * @param optimistic working days if all goes well
   * @param mostLikely working days that are most likely
   * @param pessimistic working days if much goes wrong
   * @throws IllegalArgumentException if one is out of range or they are out of order
   */
  public DurationEstimate {
    String fix = "Give working days, the optimistic ones first and the pessimistic ones last.";
    Require.between(optimistic, 0, Activity.MAX_DAYS, "optimistic", fix);
    Require.between(mostLikely, optimistic, Activity.MAX_DAYS, "mostLikely", fix);
    Require.between(pessimistic, mostLikely, Activity.MAX_DAYS, "pessimistic", fix);
  }

  /**
   * A duration that is known for sure.
   *
   * @param days the working days
   * @return an estimate without spread
   * @throws IllegalArgumentException if the days are out of range
   */
  public static DurationEstimate certain(double days) {
    return new DurationEstimate(days, days, days);
  }

  /**
   * The expected duration by PERT.
   *
   * @return (o + 4m + p) / 6, in working days
   */
  public double mean() {
    return (optimistic + WEIGHT_OF_MOST_LIKELY * mostLikely + pessimistic) / RANGE_IN_DEVIATIONS;
  }

  /**
   * The spread by PERT.
   *
   * @return (p - o) / 6, in working days
   */
  public double standardDeviation() {
    return (pessimistic - optimistic) / RANGE_IN_DEVIATIONS;
  }

  /**
   * The variance by PERT.
   *
   * @return ((p - o) / 6)², in working days squared
   */
  public double variance() {
    return standardDeviation() * standardDeviation();
  }

  /**
   * The estimate for a larger or smaller piece of the same work.
   *
   * @param factor by what to multiply, at least 0
   * @return the estimate with all three judgements multiplied
   * @throws IllegalArgumentException if the factor is negative or not finite, or the product is out
   *     of range
   */
  public DurationEstimate times(double factor) {
    Require.notNegative(factor, "factor", "Give 1 to leave the estimate as it is.");
    return new DurationEstimate(optimistic * factor, mostLikely * factor, pessimistic * factor);
  }
}
