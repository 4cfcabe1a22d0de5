package io.planwright.stakeholders.analysis;

import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * A range of scores that holds the truth with a probability. Immutable, serializable and
 * thread-safe.
 *
 * @param level the probability, above 0 and below 1
 * @param lower its lower end, on the scale of the dimension
 * @param upper its upper end, not below the lower one
 */
public record ScoreInterval(double level, double lower, double upper) implements Serializable {

  /**
   * Makes a range.
   *
   * @param level the probability, above 0 and below 1
   * @param lower its lower end
   * @param upper its upper end, not below the lower one
   * @throws IllegalArgumentException if the level is out of its range or the ends not in order
   */
  public ScoreInterval {
    Require.that(
        level > 0 && level < 1, "level", level, "be above 0 and below 1", "Use 0.9 for 90 %.");
    Require.finite(lower, "lower", "Give a score.");
    Require.atLeast(upper, lower, "upper", "Swap the ends.");
  }

  /**
   * Whether a score is inside.
   *
   * @param score the score
   * @return true if it is, the ends included
   */
  public boolean contains(double score) {
    return score >= lower && score <= upper;
  }
}
