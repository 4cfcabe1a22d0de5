package io.planwright.stakeholders.influence;

/** Whether a tie draws people together or apart. */
public enum TieSign {
  /** Support, liking, trust. */
  POSITIVE,
  /** Opposition, dislike, distrust. */
  NEGATIVE
}
