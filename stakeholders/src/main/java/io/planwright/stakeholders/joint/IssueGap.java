package io.planwright.stakeholders.joint;

import io.planwright.evidence.Answer;
import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * How far two sides are apart on one issue. Immutable, serializable and thread-safe.
 *
 * @param issueId the issue
 * @param opposed whether one side wants more and the other one less
 * @param aspirationGap how far the wishes are apart, in the unit of the issue; 0 where both can
 *     have theirs
 * @param reservationGap how far the reservations overlap (positive: there is room) or are apart
 *     (negative); for sides that want the same, how far beyond both reservations one can go within
 *     their wishes
 * @param ourWeight the share of the issue in our worth, from 0 to 1
 * @param theirWeight the share of the issue in the customer's worth, from 0 to 1
 * @param zone the values that both take on this issue alone; insufficient data where there is none
 * @param explanation all this in one sentence
 */
public record IssueGap(
    String issueId,
    boolean opposed,
    double aspirationGap,
    double reservationGap,
    double ourWeight,
    double theirWeight,
    Answer<Zone> zone,
    String explanation)
    implements Serializable {

  /**
   * Values that both sides take. Immutable, serializable and thread-safe.
   *
   * @param low the lowest one
   * @param high the highest one
   */
  public record Zone(double low, double high) implements Serializable {

    /**
     * Checks the components.
     *
     * @param low the lowest one
     * @param high the highest one, at least the lowest
     * @throws IllegalArgumentException if a number is not finite or they are out of order
     */
    public Zone {
      Require.finite(low, "low", "Give a value of the issue.");
      Require.atLeast(high, low, "high", "The highest value is not below the lowest.");
    }
  }

  /**
   * Checks the components.
   *
   * @param issueId the issue; not blank
   * @param opposed whether one side wants more and the other one less
   * @param aspirationGap how far the wishes are apart, at least 0
   * @param reservationGap how far the reservations overlap; finite
   * @param ourWeight our share, from 0 to 1
   * @param theirWeight their share, from 0 to 1
   * @param zone the values that both take
   * @param explanation all this in one sentence; not blank
   * @throws IllegalArgumentException if a number is out of range or a text blank
   */
  public IssueGap {
    Require.notBlank(issueId, "issueId", "Name the issue.");
    Require.notNegative(aspirationGap, "aspirationGap", "Take the distance.");
    Require.finite(reservationGap, "reservationGap", "Take the distance.");
    Require.between(ourWeight, 0, 1, "ourWeight", "Divide by the sum.");
    Require.between(theirWeight, 0, 1, "theirWeight", "Divide by the sum.");
    Require.nonNull(zone, "zone");
    Require.notBlank(explanation, "explanation", "Say it in one sentence.");
  }
}
