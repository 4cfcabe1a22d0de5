package io.planwright.strategy;

import io.planwright.evidence.Explanation;
import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * An option with its place in the ranking. Immutable, serializable and thread-safe.
 *
 * @param rank the place, 1 for the top option; no two options share one
 * @param option the option
 * @param score the sum over the linked factors that count of normalised weight times {@linkplain
 *     SwotFactor#leverage() leverage}, above 0 and at most 8 (4 a side)
 * @param explanation why: one reason a factor, whose contributions add up to the score
 */
public record RankedOption(int rank, TowsOption option, double score, Explanation explanation)
    implements Serializable {

  /**
   * Makes a ranked option.
   *
   * @param rank the place, at least 1
   * @param option the option
   * @param score the score, from 0 to 8
   * @param explanation why
   * @throws IllegalArgumentException if rank or score is out of its range
   * @throws NullPointerException if an argument is null
   */
  public RankedOption {
    Require.atLeast(rank, 1, "rank", "The top option has rank 1.");
    Require.nonNull(option, "option");
    Require.between(score, 0, 8, "score", "Add up normalised weight times leverage.");
    Require.nonNull(explanation, "explanation");
  }
}
