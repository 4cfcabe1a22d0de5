package io.planwright.allocation.location;

import io.planwright.allocation.Optimality;
import io.planwright.evidence.Provenance;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.List;

/**
 * Which sites are opened, and who is served from where. Immutable, serializable and thread-safe.
 *
 * @param sites the open sites, ascending
 * @param siteByCustomer the nearest open site of each customer; of sites as near as each other the
 *     first
 * @param prices what serving each customer costs at the margin, by the bound: the bound is the sum
 *     of them less what the open sites are worth; one a customer
 * @param optimality the sum of weighted distances, and the bound
 * @param provenance how it was made
 */
public record MedianPlan(
    List<Integer> sites,
    List<Integer> siteByCustomer,
    List<Double> prices,
    Optimality optimality,
    Provenance provenance)
    implements Serializable {

  /**
   * Checks the components.
   *
   * @param sites the open sites; at least one
   * @param siteByCustomer the nearest open site of each customer; each one of the open ones
   * @param prices what serving each customer costs at the margin; one a customer
   * @param optimality the sum of weighted distances, and the bound
   * @param provenance how it was made
   * @throws IllegalArgumentException if nothing is open, somebody is served from a closed site, or
   *     the numbers of prices and customers differ
   */
  public MedianPlan {
    sites = List.copyOf(Require.notEmpty(sites, "sites", "Open at least one."));
    siteByCustomer = List.copyOf(siteByCustomer);
    prices = List.copyOf(prices);
    Require.that(
        sites.containsAll(siteByCustomer),
        "siteByCustomer",
        siteByCustomer,
        "be open sites",
        "Serve each customer from an open site.");
    Require.that(
        prices.size() == siteByCustomer.size(),
        "prices",
        prices.size(),
        "be one a customer, " + siteByCustomer.size(),
        "Give each customer a price.");
    Require.nonNull(optimality, "optimality");
    Require.nonNull(provenance, "provenance");
  }
}
