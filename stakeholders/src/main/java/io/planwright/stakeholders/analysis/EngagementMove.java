package io.planwright.stakeholders.analysis;

import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * What lies between the current and the desired column of the engagement matrix. Immutable,
 * serializable and thread-safe.
 *
 * @param kind what is to be done
 * @param levels how many levels of attitude lie between the two; 0 unless both are such levels
 */
public record EngagementMove(Kind kind, int levels) implements Serializable {

  private static final int MOST_LEVELS = 3;

  /** What is to be done. */
  public enum Kind {
    /** Nothing: current is desired. */
    KEEP,
    /** Win this person over, by some levels. */
    RAISE,
    /** Nothing: this person is better than needed, by some levels. */
    AHEAD,
    /** Tell this person of the sale, and then find out what the attitude is. */
    INFORM,
    /** Nothing can be done: this person knows what was to be kept from them. */
    AWARE_ALREADY
  }

  /**
   * Makes a move.
   *
   * @param kind what is to be done
   * @param levels how many levels lie between, from 1 to 3 to raise or ahead, otherwise 0
   * @throws IllegalArgumentException if the levels do not go with the kind
   * @throws NullPointerException if the kind is null
   */
  public EngagementMove {
    boolean counts = Require.nonNull(kind, "kind") == Kind.RAISE || kind == Kind.AHEAD;
    Require.between(
        levels, counts ? 1 : 0, counts ? MOST_LEVELS : 0, "levels", "Count levels of attitude.");
  }

  /**
   * Compares two columns.
   *
   * @param current where somebody is
   * @param desired where the plan needs them
   * @return the move
   * @throws NullPointerException if an argument is null
   */
  public static EngagementMove between(Engagement current, Engagement desired) {
    Require.nonNull(current, "current");
    Require.nonNull(desired, "desired");
    if (current == desired) {
      return new EngagementMove(Kind.KEEP, 0);
    }
    if (current == Engagement.UNAWARE) {
      return new EngagementMove(Kind.INFORM, 0);
    }
    if (desired == Engagement.UNAWARE) {
      return new EngagementMove(Kind.AWARE_ALREADY, 0);
    }
    int levels = desired.ordinal() - current.ordinal();
    return new EngagementMove(levels > 0 ? Kind.RAISE : Kind.AHEAD, Math.abs(levels));
  }
}
