package io.planwright.forecasting.pipeline.scenario;

import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * What scenarios are compared by. Immutable, serializable and thread-safe.
 *
 * @param goal what is to be reached, in the unit of the outcomes; finite
 * @param tail the share of worst outcomes that value at risk and tail mean look at, strictly
 *     between 0 and 1
 * @param level the probability that intervals are made for, and the share of resamples in which
 *     dominance must hold to be established; strictly between 0 and 1
 * @param resamples how often the states are drawn again to judge dominance, at least 100
 * @param seed the seed of the resamples; equal seeds give equal bits
 */
public record ComparisonSpec(double goal, double tail, double level, int resamples, long seed)
    implements Serializable {

  /**
   * Checks the components.
   *
   * @param goal what is to be reached; finite
   * @param tail the share of worst outcomes, strictly between 0 and 1
   * @param level the level of intervals, strictly between 0 and 1
   * @param resamples how often the states are drawn again, at least 100
   * @param seed the seed of the resamples
   * @throws IllegalArgumentException if a number is out of its range
   */
  public ComparisonSpec {
    Require.finite(goal, "goal", "Give the goal in the unit of the outcomes.");
    requireShare(tail, "tail");
    requireShare(level, "level");
    Require.atLeast(resamples, 100, "resamples", "Fewer resamples say nothing.");
  }

  /**
   * The worst 5 %, a level of 95 %, 200 resamples, seed 1.
   *
   * @param goal what is to be reached, in the unit of the outcomes; finite
   * @return the standard
   * @throws IllegalArgumentException if the goal is not finite
   */
  public static ComparisonSpec withGoal(double goal) {
    return new ComparisonSpec(goal, 0.05, 0.95, 200, 1);
  }

  /**
   * Gives the tail.
   *
   * @param share the share of worst outcomes, strictly between 0 and 1
   * @return a copy with that tail
   * @throws IllegalArgumentException if it is out of its range
   */
  public ComparisonSpec withTail(double share) {
    return new ComparisonSpec(goal, share, level, resamples, seed);
  }

  static void requireShare(double share, String field) {
    Require.that(
        share > 0 && share < 1,
        field,
        share,
        "be strictly between 0 and 1",
        "Give 0.05 for 5 percent.");
  }
}
