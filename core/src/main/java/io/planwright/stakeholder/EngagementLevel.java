package io.planwright.stakeholder;

import io.planwright.internal.Require;

/**
 * Where a stakeholder stands, in the words of the engagement assessment matrix of the PMBOK Guide
 * (Project Management Institute), from worst to best. Its level "unaware" is missing: an attitude
 * is only recorded for people who know. The bounds on the scale of attitudes are ours.
 */
public enum EngagementLevel {
  /** Works against the sale: attitude of at most −0.25. */
  RESISTANT,
  /** Neither helps nor hinders: attitude between −0.25 and 0.25. */
  NEUTRAL,
  /** Is in favour: attitude of at least 0.25. */
  SUPPORTIVE,
  /** Wins others over: attitude of at least 0.75. */
  LEADING;

  private static final double SUPPORT = 0.25;
  private static final double LEAD = 0.75;

  /**
   * Reads an attitude as a level.
   *
   * @param attitude the attitude, from -1 to 1
   * @return the level
   * @throws IllegalArgumentException if the attitude is out of its range
   */
  public static EngagementLevel of(double attitude) {
    Require.between(attitude, -1, 1, "attitude", "Scale your rating to that range.");
    if (attitude >= LEAD) {
      return LEADING;
    }
    if (attitude >= SUPPORT) {
      return SUPPORTIVE;
    }
    return attitude > -SUPPORT ? NEUTRAL : RESISTANT;
  }
}
