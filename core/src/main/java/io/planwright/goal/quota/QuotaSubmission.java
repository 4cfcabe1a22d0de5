package io.planwright.goal.quota;

import io.planwright.internal.Require;
import io.planwright.money.Money;
import java.io.Serializable;

/**
 * What a seller offers to sell, bottom-up, and how sure that is. Immutable, serializable and
 * thread-safe.
 *
 * @param sellerId the seller; not blank
 * @param amount what the seller offers, not negative
 * @param standardDeviation how far sales typically end from it, in major units, above zero; past
 *     submissions against actuals tell
 */
public record QuotaSubmission(String sellerId, Money amount, double standardDeviation)
    implements Serializable {

  /**
   * Checks the components.
   *
   * @param sellerId the seller
   * @param amount what the seller offers
   * @param standardDeviation how far sales typically end from it
   * @throws IllegalArgumentException if the id is blank, the amount negative or the deviation not
   *     above zero
   */
  public QuotaSubmission {
    Require.notBlank(sellerId, "sellerId", "Name the seller who submits.");
    MinorUnits.require(amount, "amount");
    Require.positive(
        standardDeviation, "standardDeviation", "Nobody is certain: give a small one instead.");
  }
}
