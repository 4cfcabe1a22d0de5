package io.planwright.allocation.sizing;

import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * The time that a seller has. Immutable, serializable and thread-safe.
 *
 * @param hoursPerYear the hours worked in a year, above 0 and at most 8,784
 * @param nonSellingShare the share of them that neither calls nor ways get, such as meetings and
 *     reports; from 0 to 0.99
 */
public record SellerTime(double hoursPerYear, double nonSellingShare) implements Serializable {

  private static final double HOURS_OF_A_LEAP_YEAR = 8_784;

  /**
   * Checks the components.
   *
   * @param hoursPerYear the hours worked in a year, above 0 and at most 8,784
   * @param nonSellingShare the share of them without calls and ways; from 0 to 0.99
   * @throws IllegalArgumentException if one is out of its range
   */
  public SellerTime {
    Require.positive(hoursPerYear, "hoursPerYear", "About 1,600 is usual.");
    Require.between(
        hoursPerYear, 0, HOURS_OF_A_LEAP_YEAR, "hoursPerYear", "No year has more hours.");
    Require.between(nonSellingShare, 0, 0.99, "nonSellingShare", "Give a share: 0.4 is 40 %.");
  }

  /**
   * What is left for calls and the ways to them.
   *
   * @return hours a year
   */
  public double sellingHours() {
    return hoursPerYear * (1 - nonSellingShare);
  }
}
