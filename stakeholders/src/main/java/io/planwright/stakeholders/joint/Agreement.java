package io.planwright.stakeholders.joint;

import io.planwright.evidence.Explanation;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.List;

/**
 * Where two sides can meet. Immutable, serializable and thread-safe.
 *
 * @param nash the package of the greatest product of what both gain over no deal (J. F. Nash, "The
 *     bargaining problem", Econometrica 18, 1950)
 * @param kalaiSmorodinsky the package at which both gain the same share of the most that each could
 *     gain, or for single packages the greatest smaller share (E. Kalai and M. Smorodinsky, "Other
 *     solutions to Nash's bargaining problem", Econometrica 43, 1975)
 * @param frontier packages that cannot be made better for one side without loss to the other, from
 *     our best to theirs: those at which the give-way goes on to another issue. Where issues take
 *     any number, what lies between two neighbours of the same options cannot be bettered either,
 *     as far as no other options give more; no-deal alternatives are left out of account
 * @param trades the issues in the order in which we should give way: what the customer gains for
 *     each unit that we lose, greatest first. Only issues that take any number
 * @param explanation where the sides meet, in words; a reason's contribution is our share of the
 *     worth of an issue at the Nash package
 */
public record Agreement(
    TermPackage nash,
    TermPackage kalaiSmorodinsky,
    List<TermPackage> frontier,
    List<Trade> trades,
    Explanation explanation)
    implements Serializable {

  /**
   * Checks the components.
   *
   * @param nash the package of the greatest product
   * @param kalaiSmorodinsky the package of the same shares
   * @param frontier packages that cannot be bettered, at least one
   * @param trades the issues in the order in which we should give way
   * @param explanation where the sides meet
   * @throws IllegalArgumentException if there is no frontier
   */
  public Agreement {
    Require.nonNull(nash, "nash");
    Require.nonNull(kalaiSmorodinsky, "kalaiSmorodinsky");
    frontier = List.copyOf(Require.notEmpty(frontier, "frontier", "Give at least one package."));
    trades = List.copyOf(trades);
    Require.nonNull(explanation, "explanation");
  }

  /**
   * What it brings to give way on one issue. Immutable, serializable and thread-safe.
   *
   * @param issueId the issue
   * @param ourBest its value at our best
   * @param theirBest its value at the customer's best
   * @param ourLoss what we lose from one to the other, above 0
   * @param theirGain what the customer gains, above 0
   */
  public record Trade(
      String issueId, double ourBest, double theirBest, double ourLoss, double theirGain)
      implements Serializable {

    /**
     * Checks the components.
     *
     * @param issueId the issue; not blank
     * @param ourBest its value at our best; finite
     * @param theirBest its value at the customer's best; finite
     * @param ourLoss what we lose, above 0
     * @param theirGain what the customer gains, above 0
     * @throws IllegalArgumentException if a number is out of range
     */
    public Trade {
      Require.notBlank(issueId, "issueId", "Name the issue.");
      Require.finite(ourBest, "ourBest", "Give a value of the issue.");
      Require.finite(theirBest, "theirBest", "Give a value of the issue.");
      Require.positive(ourLoss, "ourLoss", "Leave out what costs nothing.");
      Require.positive(theirGain, "theirGain", "Leave out what brings nothing.");
    }
  }
}
