package io.planwright.stakeholders.analysis;

import io.planwright.stakeholder.EngagementLevel;
import java.util.Optional;

/**
 * The five columns of the engagement assessment matrix of the PMBOK Guide (Project Management
 * Institute). The last four are levels of attitude, in order; {@link #UNAWARE} is none, so no
 * number stands for it and nobody is compared with it by more or less.
 */
public enum Engagement {
  /** Does not know of the sale; has no attitude. */
  UNAWARE(0, 0),
  /** Knows of it and works against it: attitude from -1 to -0.25. */
  RESISTANT(-1, -0.25),
  /** Knows of it, neither helps nor hinders: attitude between -0.25 and 0.25. */
  NEUTRAL(-0.25, 0.25),
  /** Is in favour: attitude from 0.25 to below 0.75. */
  SUPPORTIVE(0.25, 0.75),
  /** Wins others over: attitude from 0.75 to 1. */
  LEADING(0.75, 1);

  private static final Engagement[] ALL = values();

  private final double least;
  private final double most;

  Engagement(double least, double most) {
    this.least = least;
    this.most = most;
  }

  /**
   * Puts a level of attitude into the matrix.
   *
   * @param level the level
   * @return the column
   * @throws NullPointerException if the level is null
   */
  public static Engagement of(EngagementLevel level) {
    return ALL[level.ordinal() + 1];
  }

  /**
   * The level of attitude.
   *
   * @return the level; nothing for {@link #UNAWARE}
   */
  public Optional<EngagementLevel> level() {
    return this == UNAWARE
        ? Optional.empty()
        : Optional.of(EngagementLevel.values()[ordinal() - 1]);
  }

  /** The lower end of the attitudes of a level. */
  double least() {
    return least;
  }

  /** What the name of a level says as a score of attitude: the middle of its attitudes. */
  double centre() {
    return (least + most) / 2;
  }

  /** How much less the name of a level says than a score: attitudes spread evenly over it. */
  double variance() {
    return (most - least) * (most - least) / 12;
  }
}
