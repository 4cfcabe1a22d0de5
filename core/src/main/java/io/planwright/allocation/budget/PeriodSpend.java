package io.planwright.allocation.budget;

import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * What one line gets in one period, and what that brings then and later. Immutable, serializable
 * and thread-safe.
 *
 * @param lineId the id of the line; not blank
 * @param period the index of the period, from 0
 * @param spend what it gets; at least 0
 * @param stock the stock that the period's response comes from, the spend included; at least 0
 * @param response the weighted response of the period; finite
 * @param bringsNow what the next small unit of spend would bring in the period; at least 0
 * @param bringsLater what that unit would bring in all later periods, the value of the stock at the
 *     end included; at least 0
 */
public record PeriodSpend(
    String lineId,
    int period,
    double spend,
    double stock,
    double response,
    double bringsNow,
    double bringsLater)
    implements Serializable {

  /**
   * Checks the components.
   *
   * @param lineId the id of the line; not blank
   * @param period the index of the period, from 0
   * @param spend what it gets; at least 0
   * @param stock the stock of the period; at least 0
   * @param response the weighted response of the period; finite
   * @param bringsNow what the next unit would bring in the period; at least 0
   * @param bringsLater what that unit would bring later; at least 0
   * @throws IllegalArgumentException if the id is blank or a number is out of its range
   */
  public PeriodSpend {
    Require.notBlank(lineId, "lineId", "Give the id of the line.");
    Require.notNegative(period, "period", "Count periods from 0.");
    Require.notNegative(spend, "spend of " + lineId, "Give each line at least 0.");
    Require.notNegative(stock, "stock of " + lineId, "Add the spend to what was kept.");
    Require.finite(response, "response of " + lineId, "Evaluate the curve.");
    Require.notNegative(bringsNow, "bringsNow of " + lineId, "Evaluate the slope.");
    Require.notNegative(bringsLater, "bringsLater of " + lineId, "Evaluate the slopes.");
  }
}
