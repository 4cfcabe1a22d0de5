package io.planwright.allocation;

import io.planwright.internal.Require;
import io.planwright.money.Money;
import java.io.Serializable;

/**
 * What one line got, and why.
 *
 * <p>Immutable, serializable and thread-safe.
 *
 * @param lineId the id of the line; not blank
 * @param amount what it got, in whole minor units, not negative
 * @param share the amount as a fraction of the total, from 0 to 1; 0 of a total of zero
 * @param limit the limit that decided the amount
 * @param statement why it got that, in one sentence; not blank
 */
public record BudgetShare(
    String lineId, Money amount, double share, BudgetLimit limit, String statement)
    implements Serializable {

  /**
   * Validates the components.
   *
   * @param lineId the id of the line; not blank
   * @param amount what it got, in whole minor units, not negative
   * @param share the amount as a fraction of the total, from 0 to 1
   * @param limit the limit that decided the amount
   * @param statement why it got that; not blank
   * @throws IllegalArgumentException if a text is blank, the amount negative or with parts of a
   *     minor unit, or the fraction out of range
   */
  public BudgetShare {
    Require.notBlank(lineId, "lineId", "Give the id of the line.");
    Require.nonNull(amount, "amount");
    Amounts.requireBudget(amount, "amount of " + lineId);
    Require.between(share, 0, 1, "share of " + lineId, "Divide the amount by the total.");
    Require.nonNull(limit, "limit");
    Require.notBlank(statement, "statement", "Say why the line got that.");
  }
}
