package io.planwright.stakeholders.consensus;

import io.planwright.evidence.Answer;
import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * How fast opinions come to their limit. Immutable, serializable and thread-safe.
 *
 * @param secondModulus what remains of the distance to the limit after one more round, in the long
 *     run: the largest modulus of an eigenvalue other than the 1 of a closed group, from 0 to 1; 1
 *     in a cycle; no value where it has to be estimated and is above 0.98
 * @param isEstimate whether it was estimated from the last of some hundred rounds, to two or three
 *     digits, because a group has more than 120 members
 * @param rounds after how many rounds everybody is, from these opinions, within the tolerance of
 *     the limit; no value where there is no limit, or after more than a million rounds
 */
public record ConvergenceSpeed(
    Answer<Double> secondModulus, boolean isEstimate, Answer<Long> rounds) implements Serializable {

  /**
   * Checks the components.
   *
   * @param secondModulus what remains after one more round, from 0 to 1
   * @param isEstimate whether it was estimated
   * @param rounds after how many rounds everybody is within the tolerance
   * @throws IllegalArgumentException if the modulus is out of its range
   */
  public ConvergenceSpeed {
    Require.nonNull(secondModulus, "secondModulus")
        .toOptional()
        .ifPresent(
            known ->
                Require.between(known, 0, 1, "secondModulus", "Nothing moves away from a limit."));
    Require.nonNull(rounds, "rounds");
  }
}
