package io.planwright.stakeholders.consensus;

import io.planwright.evidence.Provenance;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.List;

/**
 * The camps that are left when nobody hears those who think too differently. Immutable,
 * serializable and thread-safe.
 *
 * @param clusters the camps, by opinion ascending; one alone is a consensus
 * @param rounds the rounds it took, at least 0
 * @param isSettled whether nobody moves any more; false where the rounds ran out before
 * @param provenance how it was computed
 */
public record OpinionClusters(
    List<OpinionCluster> clusters, long rounds, boolean isSettled, Provenance provenance)
    implements Serializable {

  /**
   * Checks the components.
   *
   * @param clusters the camps; at least one
   * @param rounds the rounds it took, at least 0
   * @param isSettled whether nobody moves any more
   * @param provenance how it was computed
   * @throws IllegalArgumentException if there is no camp or the rounds are negative
   */
  public OpinionClusters {
    clusters = List.copyOf(Require.notEmpty(clusters, "clusters", "Somebody thinks something."));
    Require.notNegative(rounds, "rounds", "Count the rounds.");
    Require.nonNull(provenance, "provenance");
  }

  /**
   * Whether all are in one camp.
   *
   * @return true for a settled single camp
   */
  public boolean isConsensus() {
    return isSettled && clusters.size() == 1;
  }
}
