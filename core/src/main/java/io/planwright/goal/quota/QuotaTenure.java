package io.planwright.goal.quota;

import io.planwright.calendar.DateRange;
import io.planwright.internal.Require;
import io.planwright.money.Money;
import java.io.Serializable;

/**
 * The days on which a seller carries a quota, and the part of it for these days. Immutable,
 * serializable and thread-safe.
 *
 * @param sellerId the seller; not blank
 * @param days the days
 * @param amount the part of the quota
 */
public record QuotaTenure(String sellerId, DateRange days, Money amount) implements Serializable {

  /**
   * Checks the components.
   *
   * @param sellerId the seller
   * @param days the days
   * @param amount the part of the quota
   * @throws IllegalArgumentException if the id is blank
   */
  public QuotaTenure {
    Require.notBlank(sellerId, "sellerId", "Name the seller who carries the quota.");
    Require.nonNull(days, "days");
    Require.nonNull(amount, "amount");
  }
}
