package io.planwright.allocation.budget;

import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * What one line gets, what that brings, and why. Immutable, serializable and thread-safe.
 *
 * @param lineId the id of the line; not blank
 * @param spend what it gets, in the unit of the budget; at least 0
 * @param response its weighted response to that; finite
 * @param marginalReturn the weighted response that its next small unit of spend would bring, per
 *     unit; at least 0
 * @param price the price of a unit of money where the line is: what it brings at the margin
 *     elsewhere, by the relaxed problem; at least 0
 * @param limit what keeps it at its spend
 * @param limitPrice what a unit less of that limit would bring: for a ceiling what one unit more of
 *     it, for a floor or minimum what one unit less; at least 0, and 0 for other limits
 * @param statement why it gets that, in one sentence; not blank
 */
public record LineSpend(
    String lineId,
    double spend,
    double response,
    double marginalReturn,
    double price,
    SpendLimit limit,
    double limitPrice,
    String statement)
    implements Serializable {

  /**
   * Checks the components.
   *
   * @param lineId the id of the line; not blank
   * @param spend what it gets; at least 0
   * @param response its weighted response; finite
   * @param marginalReturn what its next unit would bring; at least 0
   * @param price the price of a unit of money where the line is; at least 0
   * @param limit what keeps it at its spend
   * @param limitPrice what a unit less of that limit would bring; at least 0
   * @param statement why it gets that; not blank
   * @throws IllegalArgumentException if a text is blank or a number is out of its range
   */
  public LineSpend {
    Require.notBlank(lineId, "lineId", "Give the id of the line.");
    Require.notNegative(spend, "spend of " + lineId, "Give each line at least 0.");
    Require.finite(response, "response of " + lineId, "Evaluate the curve.");
    Require.notNegative(marginalReturn, "marginalReturn of " + lineId, "Evaluate the slope.");
    Require.notNegative(price, "price of " + lineId, "Money is never worth less than nothing.");
    Require.nonNull(limit, "limit");
    Require.notNegative(limitPrice, "limitPrice of " + lineId, "Use 0 for none.");
    Require.notBlank(statement, "statement", "Say why the line gets that.");
  }
}
