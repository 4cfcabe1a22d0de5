package io.planwright.stakeholders.consensus;

import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * How people meet two by two. Immutable, serializable and thread-safe.
 *
 * @param step which part of their difference each of two covers who hear each other, above 0 and at
 *     most 0.5, where both meet in the middle
 * @param mostRounds after how many rounds to end at the latest, from 1 to 1,000,000; a round is as
 *     many meetings as there are people
 * @param seed any number; the same seed gives the same meetings
 */
public record PairMeetings(double step, int mostRounds, long seed) implements Serializable {

  /**
   * Checks the components.
   *
   * @param step which part of their difference each covers, above 0 and at most 0.5
   * @param mostRounds after how many rounds to end at the latest, from 1 to 1,000,000
   * @param seed any number
   * @throws IllegalArgumentException if a number is out of its range
   */
  public PairMeetings {
    Require.that(
        step > 0 && step <= 0.5, "step", step, "be above 0 and at most 0.5", "Do not overshoot.");
    Require.between(mostRounds, 1, 1_000_000, "mostRounds", "A thousand are mostly enough.");
  }
}
