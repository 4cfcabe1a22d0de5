package io.planwright.report.view;

import io.planwright.internal.Require;
import io.planwright.money.Money;
import java.io.Serializable;

/**
 * One step from the planned figure to the actual one. Immutable, serializable and thread-safe.
 *
 * @param label the cause, or the name of the total
 * @param amount the change, or the total
 * @param total whether this is a total and not a change
 */
public record WaterfallStep(String label, Money amount, boolean total) implements Serializable {
  /**
   * Checks the row.
   *
   * @param label the cause, or the name of the total
   * @param amount the change, or the total
   * @param total whether this is a total and not a change
   */
  public WaterfallStep {
    Require.notBlank(label, "label", "Name the cause or the total.");
    Require.nonNull(amount, "amount");
  }

  /**
   * Returns a total.
   *
   * @param label its name
   * @param amount the total
   * @return a step
   */
  public static WaterfallStep total(String label, Money amount) {
    return new WaterfallStep(label, amount, true);
  }

  /**
   * Returns a change.
   *
   * @param label its cause
   * @param amount what it adds, negative where it takes
   * @return a step
   */
  public static WaterfallStep change(String label, Money amount) {
    return new WaterfallStep(label, amount, false);
  }
}
