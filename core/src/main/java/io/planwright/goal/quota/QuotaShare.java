package io.planwright.goal.quota;

import io.planwright.evidence.Explanation;
import io.planwright.internal.Require;
import io.planwright.money.Money;
import java.io.Serializable;

/**
 * The proposed quota of a seller. Immutable, serializable and thread-safe.
 *
 * @param sellerId the seller; not blank
 * @param amount the quota, in whole minor units
 * @param claim what the method would give without limits, and for least squares the target, in
 *     major units
 * @param explanation why; the contributions add up to the amount, in major units
 */
public record QuotaShare(String sellerId, Money amount, double claim, Explanation explanation)
    implements Serializable {

  /**
   * Checks the components.
   *
   * @param sellerId the seller
   * @param amount the quota
   * @param claim what the method would give without limits
   * @param explanation why
   * @throws IllegalArgumentException if the id is blank or the claim not finite
   */
  public QuotaShare {
    Require.notBlank(sellerId, "sellerId", "Name the seller who has the quota.");
    Require.nonNull(amount, "amount");
    Require.finite(claim, "claim", "Check the basis of the seller.");
    Require.nonNull(explanation, "explanation");
  }
}
