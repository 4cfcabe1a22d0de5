package io.planwright.allocation.location;

import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * Customers, the sites that may be opened, and how many are to be: each customer is served from the
 * nearest open site, and the sum of weighted distances is to be least (Hakimi 1964).
 *
 * <p>Immutable, serializable and thread-safe.
 */
public final class MedianProblem implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final double MOST_EXACT = 1L << 50;

  private final int customers;
  private final int sites;
  private final int medians;

  /** Weighted distances, site after site. */
  private final double[] bySite;

  private MedianProblem(int customers, int sites, int medians, double[] bySite) {
    this.customers = customers;
    this.sites = sites;
    this.medians = medians;
    this.bySite = bySite;
  }

  /**
   * Customers who weigh the same.
   *
   * @param distances a row a customer and a column a site, such as hours of travel; finite, at
   *     least 0; copied
   * @param medians how many sites are opened, from 1 to the number of sites
   * @return the problem
   * @throws IllegalArgumentException if there is no customer or no site, the rows differ in length,
   *     or a number is out of its range
   */
  public static MedianProblem of(double[][] distances, int medians) {
    double[] weights = new double[Require.nonNull(distances, "distances").length];
    java.util.Arrays.fill(weights, 1);
    return weighted(weights, distances, medians);
  }

  /**
   * Customers of different weight.
   *
   * @param weights what a unit of distance costs for each customer, such as visits a year; finite,
   *     at least 0; copied
   * @param distances a row a customer and a column a site; finite, at least 0; copied
   * @param medians how many sites are opened, from 1 to the number of sites
   * @return the problem
   * @throws IllegalArgumentException if there is no customer or no site, the rows differ in length,
   *     or a number is out of its range
   */
  public static MedianProblem weighted(double[] weights, double[][] distances, int medians) {
    Require.nonNull(weights, "weights");
    Require.nonNull(distances, "distances");
    int customers = distances.length;
    Require.that(customers > 0, "distances", 0, "have a row a customer", "Add a customer.");
    Require.that(
        weights.length == customers,
        "weights",
        weights.length,
        "be one a customer, " + customers,
        "Give each customer a weight.");
    int sites = Require.nonNull(distances[0], "distances[0]").length;
    Require.that(sites > 0, "distances", 0, "have a column a site", "Add a site.");
    Require.between(medians, 1, sites, "medians", "Open at least one of the sites.");
    double[] bySite = new double[Math.multiplyExact(customers, sites)];
    for (int i = 0; i < customers; i++) {
      Require.notNegative(weights[i], "weights[" + i + "]", "Leave out who does not count.");
      double[] row = Require.nonNull(distances[i], "distances[" + i + "]");
      Require.that(
          row.length == sites,
          "distances[" + i + "]",
          row.length,
          "have " + sites + " columns, as the first row has",
          "Give a distance to each site.");
      for (int j = 0; j < sites; j++) {
        String field = "distances[" + i + "][" + j + "]";
        Require.notNegative(row[j], field, "Give a large distance where there is no way.");
        double cost = weights[i] * row[j];
        bySite[j * customers + i] = Require.finite(cost, "weighted " + field, "Scale it down.");
      }
    }
    return new MedianProblem(customers, sites, medians, bySite);
  }

  /**
   * How many customers there are.
   *
   * @return the number of rows, at least 1
   */
  public int customers() {
    return customers;
  }

  /**
   * How many sites there are.
   *
   * @return the number of columns, at least 1
   */
  public int sites() {
    return sites;
  }

  /**
   * How many sites are opened.
   *
   * @return from 1 to the number of sites
   */
  public int medians() {
    return medians;
  }

  /**
   * What a customer costs when served from a site.
   *
   * @param customer the row, from 0
   * @param site the column, from 0
   * @return the distance times the customer's weight
   * @throws IndexOutOfBoundsException if there is no such customer or site
   */
  public double cost(int customer, int site) {
    java.util.Objects.checkIndex(customer, customers);
    java.util.Objects.checkIndex(site, sites);
    return bySite[site * customers + customer];
  }

  /** The weighted distances, site after site; not to be changed. */
  double[] bySite() {
    return bySite;
  }

  /** Whether every value of a plan is a whole number that a double holds exactly. */
  boolean isWhole() {
    double most = 0;
    for (double cost : bySite) {
      if (cost != Math.rint(cost)) {
        return false;
      }
      most = Math.max(most, cost);
    }
    return most * customers < MOST_EXACT;
  }
}
