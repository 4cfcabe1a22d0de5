package io.planwright.stakeholders.decision;

import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * What the rule alone gives a person, whatever anybody thinks. Immutable, serializable and
 * thread-safe.
 *
 * <p>The text form leaves out the ids of people.
 *
 * @param personId the id of the person
 * @param shapleyShubik the share of all orders of the people in which this one turns a no into a
 *     yes; all people have 1 together. L. S. Shapley and M. Shubik, "A method for evaluating the
 *     distribution of power in a committee system", <em>American Political Science Review</em> 48
 *     (3), 1954, pp. 787-792
 * @param banzhaf the share of all votes of the others that leave it to this one (absolute,
 *     Penrose's measure). J. F. Banzhaf, "Weighted voting doesn't work", <em>Rutgers Law
 *     Review</em> 19, 1965, pp. 317-343. 0 where it is too small for a number
 * @param normalisedBanzhaf the same as a share of the sum over all people
 */
public record VotingPower(
    String personId, double shapleyShubik, double banzhaf, double normalisedBanzhaf)
    implements Serializable {

  /**
   * Checks the components.
   *
   * @param personId the id of the person; not blank
   * @param shapleyShubik from 0 to 1
   * @param banzhaf from 0 to 1
   * @param normalisedBanzhaf from 0 to 1
   * @throws IllegalArgumentException if one is out of its range
   */
  public VotingPower {
    Require.notBlank(personId, "personId", "Name the person.");
    Require.between(shapleyShubik, 0, 1, "shapleyShubik", "Give a share.");
    Require.between(banzhaf, 0, 1, "banzhaf", "Give a share.");
    Require.between(normalisedBanzhaf, 0, 1, "normalisedBanzhaf", "Give a share.");
  }

  @Override
  public String toString() {
    return "VotingPower[shapleyShubik=%s, banzhaf=%s, normalisedBanzhaf=%s]"
        .formatted(shapleyShubik, banzhaf, normalisedBanzhaf);
  }
}
