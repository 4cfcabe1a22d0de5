package io.planwright.stakeholders.influence;

/** Who has a constraint and an effective size. */
public enum HoleEgo {
  /** Everybody with a tie in either direction, as R. Burt defines it and igraph computes it. */
  ANY_TIE,
  /**
   * Only people with a tie that goes out, as NetworkX has it where the people are named; for a
   * whole network its newer versions count everybody.
   */
  OUTGOING_TIE
}
