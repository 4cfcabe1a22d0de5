package io.planwright.stakeholders.influence;

/** What one more tie should raise. */
public enum TieGoal {
  /** How many people are reached within the steps. */
  REACH,
  /** The sum of the reciprocal distances to others. */
  HARMONIC,
  /** Closeness to others as Wasserman and Faust scale it. */
  CLOSENESS
}
