package io.planwright.stakeholders.influence;

/** How betweenness is scaled. */
public enum BetweennessForm {
  /**
   * The sum over pairs of the part of shortest paths that lead through a person; ordered pairs
   * where ties have a direction, unordered pairs where they have none.
   */
  RAW,
  /** That sum divided by the number of pairs without the person; 0 with fewer than three people. */
  SHARE_OF_PAIRS
}
