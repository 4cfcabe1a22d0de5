package io.planwright.goal.quota;

import io.planwright.internal.Require;
import io.planwright.money.Money;
import java.io.Serializable;

/**
 * What a seller's quota should be near to. Immutable, serializable and thread-safe.
 *
 * @param sellerId the seller; not blank
 * @param amount the target, of any sign
 * @param weight how much a squared distance from the target counts, from 10<sup>-9</sup> to
 *     10<sup>9</sup>
 */
public record QuotaTarget(String sellerId, Money amount, double weight) implements Serializable {

  /**
   * Checks the components.
   *
   * @param sellerId the seller
   * @param amount the target
   * @param weight how much a squared distance counts
   * @throws IllegalArgumentException if the id is blank or the weight out of its range
   */
  public QuotaTarget {
    Require.notBlank(sellerId, "sellerId", "Name the seller whose target it is.");
    Require.nonNull(amount, "amount");
    Require.between(weight, 1e-9, 1e9, "weight", "Give 1 to all for plain least squares.");
  }
}
