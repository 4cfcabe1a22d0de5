package io.planwright.stakeholders.consensus;

import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * When a Delphi study is over. Immutable, serializable and thread-safe; the same in JSON under
 * Jackson 2 and Jackson 3.
 *
 * @param basis which of the two signs of consensus counts
 * @param largestRange the widest interquartile range of an item on which experts agree, in the unit
 *     of the estimates, at least 0
 * @param leastConcordance the least Kendall's W, with the correction for ties, of experts who agree
 *     on the order of the items, from 0 to 1
 * @param largestChange how far estimates that are stable may still move from one round to the next,
 *     in the unit of the estimates: the median of each item, and each item's estimates in the mean;
 *     at least 0
 * @param leastExperts how many estimates of an item are needed, at least 2
 * @param mostRounds after which round to end in any case, at least 1
 */
public record DelphiRule(
    Basis basis,
    double largestRange,
    double leastConcordance,
    double largestChange,
    int leastExperts,
    int mostRounds)
    implements Serializable {

  /** Which sign of consensus counts. */
  public enum Basis {
    /** The interquartile range of every item. */
    RANGE,
    /** Kendall's W over the items. */
    CONCORDANCE,
    /** One of the two suffices. */
    EITHER,
    /** Both are needed. */
    BOTH
  }

  /**
   * Checks the components.
   *
   * @param basis which sign of consensus counts
   * @param largestRange the widest interquartile range, at least 0
   * @param leastConcordance the least W, from 0 to 1
   * @param largestChange how far stable estimates may still move, at least 0
   * @param leastExperts how many estimates of an item are needed, at least 2
   * @param mostRounds after which round to end in any case, at least 1
   * @throws IllegalArgumentException if a number is out of its range
   */
  public DelphiRule {
    Require.nonNull(basis, "basis");
    Require.notNegative(largestRange, "largestRange", "Use the unit of the estimates.");
    Require.between(leastConcordance, 0, 1, "leastConcordance", "W is from 0 to 1; try 0.7.");
    Require.notNegative(largestChange, "largestChange", "Use the unit of the estimates.");
    Require.atLeast(leastExperts, 2, "leastExperts", "One alone cannot agree.");
    Require.atLeast(mostRounds, 1, "mostRounds", "Three are usual.");
  }

  /**
   * Consensus by the interquartile range of each item, with at least 5 experts and at most 4
   * rounds.
   *
   * @param largestRange the widest interquartile range of an item on which experts agree
   * @param largestChange how far stable estimates may still move
   * @return the rule
   * @throws IllegalArgumentException if a number is out of its range
   */
  public static DelphiRule byRange(double largestRange, double largestChange) {
    return new DelphiRule(Basis.RANGE, largestRange, 0.7, largestChange, 5, 4);
  }

  boolean isConsensus(boolean isNarrow, boolean isConcordant) {
    return switch (basis) {
      case RANGE -> isNarrow;
      case CONCORDANCE -> isConcordant;
      case EITHER -> isNarrow || isConcordant;
      case BOTH -> isNarrow && isConcordant;
    };
  }
}
