package io.planwright.goal;

import io.planwright.calendar.FiscalPeriod;
import io.planwright.internal.Require;
import io.planwright.money.Money;
import java.io.Serializable;

/**
 * What a seller is to sell in a fiscal period. Immutable, serializable and thread-safe.
 *
 * @param nodeId the leaf of the quota tree that has the quota; not blank
 * @param period the period
 * @param amount the quota, not negative
 */
public record Quota(String nodeId, FiscalPeriod period, Money amount) implements Serializable {

  /**
   * Checks the components.
   *
   * @param nodeId the leaf of the quota tree that has the quota; not blank
   * @param period the period
   * @param amount the quota, not negative
   * @throws IllegalArgumentException if the id is blank or the amount negative
   */
  public Quota {
    Require.notBlank(nodeId, "nodeId", "Name the seller who has the quota.");
    Require.nonNull(period, "period");
    Require.nonNull(amount, "amount");
    Require.that(
        !amount.isNegative(), "amount", amount, "not be negative", "Use zero for no quota.");
  }
}
