package io.planwright.allocation.sizing;

import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * What sellers cost and what their sales leave, in one currency. Immutable, serializable and
 * thread-safe.
 *
 * @param margin what a unit of sales leaves before the cost of sellers, above 0 and at most 1
 * @param costPerYear a seller's pay, travel and support in a year; from 0 to 1E+12
 * @param hiringCost what it costs once to find and train one; from 0 to 1E+12
 * @param dismissalCost what it costs once to let one go who would have stayed; from 0 to 1E+12
 */
public record SellerEconomics(
    double margin, double costPerYear, double hiringCost, double dismissalCost)
    implements Serializable {

  private static final double MOST = 1e12;

  /**
   * Checks the components.
   *
   * @param margin what a unit of sales leaves, above 0 and at most 1
   * @param costPerYear a seller's cost in a year; from 0 to 1E+12
   * @param hiringCost what it costs to find and train one; from 0 to 1E+12
   * @param dismissalCost what it costs to let one go; from 0 to 1E+12
   * @throws IllegalArgumentException if one is out of its range
   */
  public SellerEconomics {
    Require.positive(margin, "margin", "Give a share of sales: 0.4 is 40 %.");
    Require.between(margin, 0, 1, "margin", "Give a share of sales: 0.4 is 40 %.");
    Require.between(costPerYear, 0, MOST, "costPerYear", "Give the cost of one seller.");
    Require.between(hiringCost, 0, MOST, "hiringCost", "Use 0 where it costs nothing.");
    Require.between(dismissalCost, 0, MOST, "dismissalCost", "Use 0 where it costs nothing.");
  }

  /**
   * What a seller has to sell in a year to be worth the cost of that year.
   *
   * @return sales in a year
   */
  public double breakEvenSales() {
    return costPerYear / margin;
  }
}
