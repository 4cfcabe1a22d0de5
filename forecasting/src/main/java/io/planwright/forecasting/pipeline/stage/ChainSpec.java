package io.planwright.forecasting.pipeline.stage;

import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * How a {@link StageChain} is fitted. Immutable, serializable and thread-safe.
 *
 * @param priorStrength how many deals the prior counts for in each stage, from {@value
 *     #LEAST_STRENGTH}; or {@link #ESTIMATED}, to find it by empirical Bayes
 * @param level the probability that intervals are made for, strictly between 0 and 1
 * @param draws how often the posterior is sampled for intervals, at least 100
 * @param seed the seed of the draws; equal seeds give equal bits
 */
public record ChainSpec(double priorStrength, double level, int draws, long seed)
    implements Serializable {

  /** The prior strength is found from the data. */
  public static final double ESTIMATED = 0;

  /** The least strength of a prior that is given. */
  public static final double LEAST_STRENGTH = 0.5;

  /**
   * Checks the components.
   *
   * @param priorStrength how many deals the prior counts for, or {@link #ESTIMATED}
   * @param level the probability that intervals are made for, strictly between 0 and 1
   * @param draws how often the posterior is sampled, at least 100
   * @param seed the seed of the draws
   * @throws IllegalArgumentException if a number is out of its range
   */
  public ChainSpec {
    Require.that(
        priorStrength == ESTIMATED
            || (priorStrength >= LEAST_STRENGTH && Double.isFinite(priorStrength)),
        "priorStrength",
        priorStrength,
        "be ESTIMATED, or finite and at least " + LEAST_STRENGTH,
        "Say how many deals the prior counts for.");
    IntervalEstimate.requireLevel(level);
    Require.atLeast(draws, 100, "draws", "Fewer draws give no interval.");
  }

  /**
   * The prior strength estimated, 90 % intervals from 1,000 draws, seed 1.
   *
   * @return the standard
   */
  public static ChainSpec standard() {
    return new ChainSpec(ESTIMATED, 0.9, 1_000, 1);
  }

  /**
   * Gives the strength of the prior.
   *
   * @param strength how many deals the prior counts for in each stage, or {@link #ESTIMATED}
   * @return a copy with that strength
   * @throws IllegalArgumentException if it is out of its range
   */
  public ChainSpec withPriorStrength(double strength) {
    return new ChainSpec(strength, level, draws, seed);
  }

  /**
   * Gives the level of the intervals.
   *
   * @param newLevel the probability, strictly between 0 and 1
   * @return a copy with that level
   * @throws IllegalArgumentException if it is out of its range
   */
  public ChainSpec withLevel(double newLevel) {
    return new ChainSpec(priorStrength, newLevel, draws, seed);
  }

  /**
   * Gives the seed.
   *
   * @param newSeed any number
   * @return a copy with that seed
   */
  public ChainSpec withSeed(long newSeed) {
    return new ChainSpec(priorStrength, level, draws, newSeed);
  }
}
