package io.planwright.stakeholders.joint;

import io.planwright.evidence.Provenance;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.List;

/**
 * What the uncertainty of both stands means. Immutable, serializable and thread-safe.
 *
 * @param zoneProbability the chance that there is a zone of agreement, from 0 to 1
 * @param zoneError its standard error by chance
 * @param terms where the Nash package puts each issue, in the order of the issues; empty if no draw
 *     had a zone
 * @param provenance how it was made
 */
public record ConsensusOutlook(
    double zoneProbability, double zoneError, List<Term> terms, Provenance provenance)
    implements Serializable {

  /**
   * Checks the components.
   *
   * @param zoneProbability the chance of a zone, from 0 to 1
   * @param zoneError its standard error, at least 0
   * @param terms where the Nash package puts each issue
   * @param provenance how it was made
   * @throws IllegalArgumentException if a number is out of range
   */
  public ConsensusOutlook {
    Require.between(zoneProbability, 0, 1, "zoneProbability", "Divide by the draws.");
    Require.notNegative(zoneError, "zoneError", "Take the root.");
    terms = List.copyOf(terms);
    Require.nonNull(provenance, "provenance");
  }

  /**
   * Where to meet on one issue, over the draws that have a zone. Immutable, serializable and
   * thread-safe.
   *
   * @param issueId the issue
   * @param low 10 % of the draws are below
   * @param median half of the draws are below
   * @param high 10 % of the draws are above
   */
  public record Term(String issueId, double low, double median, double high)
      implements Serializable {

    /**
     * Checks the components.
     *
     * @param issueId the issue; not blank
     * @param low 10 % of the draws are below
     * @param median half of the draws are below, at least low
     * @param high 10 % of the draws are above, at least the median
     * @throws IllegalArgumentException if the id is blank or the numbers do not rise
     */
    public Term {
      Require.notBlank(issueId, "issueId", "Name the issue.");
      Require.finite(low, "low", "Sort the draws.");
      Require.atLeast(median, low, "median", "Sort the draws.");
      Require.atLeast(high, median, "high", "Sort the draws.");
    }
  }
}
