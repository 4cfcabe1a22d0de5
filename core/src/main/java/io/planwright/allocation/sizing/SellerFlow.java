package io.planwright.allocation.sizing;

import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * How sellers come and go. Immutable, serializable and thread-safe.
 *
 * @param attrition the share of the sellers of one year that is gone by the next, from 0 to 0.9;
 *     whole people leave, halves rounded up
 * @param firstYearShare what a new seller is worth in the first year, as a share of a seasoned one;
 *     from 0 to 1
 * @param mostAdded by how many the sales force can grow from one year to the next, from 0 to 2,000
 * @param mostPeople the ceiling of the sales force, from 1 to 2,000
 */
public record SellerFlow(double attrition, double firstYearShare, int mostAdded, int mostPeople)
    implements Serializable {

  private static final int MOST = 2_000;

  /**
   * Checks the components.
   *
   * @param attrition the share that leaves in a year, from 0 to 0.9
   * @param firstYearShare what a new seller is worth in the first year, from 0 to 1
   * @param mostAdded by how many it can grow in a year, from 0 to 2,000
   * @param mostPeople the ceiling, from 1 to 2,000
   * @throws IllegalArgumentException if one is out of its range
   */
  public SellerFlow {
    Require.between(attrition, 0, 0.9, "attrition", "Give a share: 0.1 is 10 %.");
    Require.between(firstYearShare, 0, 1, "firstYearShare", "Give a share: 0.5 is half.");
    Require.between(mostAdded, 0, MOST, "mostAdded", "Give people a year.");
    Require.between(mostPeople, 1, MOST, "mostPeople", "Size divisions one by one.");
  }

  /**
   * Who of last year's sellers is still there.
   *
   * @param people last year's sellers, at least 0
   * @return how many have not left of themselves
   */
  public int staying(int people) {
    Require.notNegative(people, "people", "Give last year's sellers.");
    return people - (int) Math.floor(attrition * people + 0.5);
  }
}
