package io.planwright.allocation.sizing;

import io.planwright.allocation.response.ResponseCurve;
import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * How many sellers, year by year.
 *
 * <p>A year's sellers are worth as many seasoned ones as {@link SellerFlow#firstYearShare} says:
 * their effort. The effort brings <em>curve</em>(effort) of new sales in that year, of which the
 * share <em>carryOver</em> remains in each year after the one before. What remains after the last
 * year does not count: choose the years long enough for what is built to pay. Sales that would
 * remain from the years before without any seller are the same for all sizes and left out.
 * Immutable, serializable and thread-safe.
 *
 * @param curve the new sales of a year by the effort in it, in seasoned sellers
 * @param today today's sellers, from 0 to the ceiling of the flow
 * @param economics what sellers cost and what their sales leave
 * @param flow how sellers come and go
 * @param years the years to plan, from 1 to 30
 * @param discountRate what money is worth more a year earlier, from 0 to 1; the first year's counts
 *     in full
 * @param carryOver the share of sales that remains in the next year without effort, from 0 to 0.99
 */
public record SizingProblem(
    ResponseCurve curve,
    int today,
    SellerEconomics economics,
    SellerFlow flow,
    int years,
    double discountRate,
    double carryOver)
    implements Serializable {

  /**
   * Checks the components.
   *
   * @param curve the new sales of a year by the effort in it
   * @param today today's sellers, from 0 to the ceiling of the flow
   * @param economics what sellers cost and what their sales leave
   * @param flow how sellers come and go
   * @param years the years to plan, from 1 to 30
   * @param discountRate what money is worth more a year earlier, from 0 to 1
   * @param carryOver the share of sales that remains in the next year, from 0 to 0.99
   * @throws IllegalArgumentException if one is out of its range
   */
  public SizingProblem {
    Require.nonNull(curve, "curve");
    Require.nonNull(economics, "economics");
    Require.nonNull(flow, "flow");
    Require.between(today, 0, flow.mostPeople(), "today", "Raise the ceiling of the flow.");
    Require.between(years, 1, 30, "years", "Plan the years in which the curve holds.");
    Require.between(discountRate, 0, 1, "discountRate", "Give a share: 0.1 is 10 %.");
    Require.between(carryOver, 0, 0.99, "carryOver", "Give a share: 0.6 is 60 %.");
  }
}
