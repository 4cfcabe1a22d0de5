package io.planwright.goal.attainability;

import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * The most that can be closed or delivered with the people there are. Immutable, serializable and
 * thread-safe.
 *
 * @param most the bound in the unit of the goal's metric, at least 0; {@link Double#MAX_VALUE} for
 *     none
 * @param statement where the bound comes from, in words; not blank
 */
public record CapacityBound(double most, String statement) implements Serializable {

  private static final CapacityBound NONE =
      new CapacityBound(Double.MAX_VALUE, "No bound of capacity is given.");

  /**
   * Checks the components.
   *
   * @param most the bound
   * @param statement where it comes from
   * @throws IllegalArgumentException if the bound is negative or not finite, or the text blank
   */
  public CapacityBound {
    Require.notNegative(most, "most", "Use CapacityBound.none() where there is none.");
    Require.notBlank(statement, "statement", "Say where the bound comes from.");
  }

  /**
   * No bound.
   *
   * @return a bound above everything
   */
  public static CapacityBound none() {
    return NONE;
  }

  /**
   * What sellers can close in their hours.
   *
   * @param hours the working hours of all sellers in the period, at least 0
   * @param hoursPerDeal the hours of a won deal, with its share of the lost ones, above 0
   * @param valuePerDeal what a won deal adds to the metric, above 0
   * @return the bound {@code hours / hoursPerDeal · valuePerDeal}
   * @throws IllegalArgumentException if a number is out of its range
   */
  public static CapacityBound ofSellerHours(
      double hours, double hoursPerDeal, double valuePerDeal) {
    Require.notNegative(hours, "hours", "Add up the sellers' working time.");
    Require.positive(hoursPerDeal, "hoursPerDeal", "Divide all selling hours by the deals won.");
    Require.positive(valuePerDeal, "valuePerDeal", "Give the mean value of a won deal.");
    double deals = hours / hoursPerDeal;
    return new CapacityBound(
        deals * valuePerDeal,
        "%s seller hours at %s hours a won deal close %s deals."
            .formatted(Texts.plain(hours), Texts.plain(hoursPerDeal), Texts.plain(deals)));
  }

  /** Whether there is a bound. */
  boolean isGiven() {
    return most < Double.MAX_VALUE;
  }
}
