package io.planwright.report.view;

import io.planwright.internal.Require;
import io.planwright.money.Money;
import java.io.Serializable;

/**
 * One reason why the open pipeline of one day became that of a later one. Immutable, serializable
 * and thread-safe.
 *
 * @param label the reason, or the name of the total
 * @param amount what was added, or the total; below zero for what was taken away
 * @param deals how many deals
 * @param total whether this is a total and not a change
 */
public record MovementRow(String label, Money amount, long deals, boolean total)
    implements Serializable {
  /**
   * Checks the row.
   *
   * @param label the reason, or the name of the total
   * @param amount what was added, or the total; below zero for what was taken away
   * @param deals how many deals
   * @param total whether this is a total and not a change
   */
  public MovementRow {
    Require.notBlank(label, "label", "Name the reason or the total.");
    Require.nonNull(amount, "amount");
    Require.notNegative(deals, "deals", "Count the deals.");
  }
}
