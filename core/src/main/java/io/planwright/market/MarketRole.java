package io.planwright.market;

/** The part a competitor plays in a segment (Philip Kotler, <i>Marketing Management</i>). */
public enum MarketRole {
  /** Has the largest share and sets the pace. */
  LEADER,
  /** Attacks the leader. */
  CHALLENGER,
  /** Follows the leader without a fight. */
  FOLLOWER,
  /** Serves a small part of the segment that the others neglect. */
  NICHER
}
