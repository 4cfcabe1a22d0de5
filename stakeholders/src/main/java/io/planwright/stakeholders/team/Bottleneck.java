package io.planwright.stakeholders.team;

import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * How much passes through one person or department. Immutable, serializable and thread-safe.
 *
 * @param partyId who
 * @param received how many hand-offs came in
 * @param passedOn how many hand-offs went out
 * @param through of which share of the items it is neither the first nor, so far, the last party,
 *     but one between
 * @param betweenness the share of the pairs of others whose shortest ways lead through, from 0 to
 *     1: that of L. C. Freeman, "A set of measures of centrality based on betweenness", Sociometry
 *     40, 1977, for directed ways without weights, divided by (n - 1)(n - 2)
 * @param pairsCut how many pairs of others would be left without any way if this party were away
 */
public record Bottleneck(
    String partyId,
    int received,
    int passedOn,
    ObservedShare through,
    double betweenness,
    int pairsCut)
    implements Serializable {

  /**
   * Checks the components.
   *
   * @param partyId who; not blank
   * @param received how many hand-offs came in, at least 0
   * @param passedOn how many hand-offs went out, at least 0
   * @param through which share of the items passed through
   * @param betweenness the share of shortest ways, from 0 to 1
   * @param pairsCut how many pairs hang on this party, at least 0
   * @throws IllegalArgumentException if the id is blank or a number out of range
   */
  public Bottleneck {
    Require.notBlank(partyId, "partyId", "Give the id of the person or department.");
    Require.notNegative(received, "received", "Count the hand-offs.");
    Require.notNegative(passedOn, "passedOn", "Count the hand-offs.");
    Require.nonNull(through, "through");
    Require.between(betweenness, 0, 1, "betweenness", "Divide by the pairs of others.");
    Require.notNegative(pairsCut, "pairsCut", "Count the pairs.");
  }

  /** Without the parties, so that logs stay free of them. */
  @Override
  public String toString() {
    return "Bottleneck[received " + received + ", passed on " + passedOn + ", " + through + "]";
  }
}
