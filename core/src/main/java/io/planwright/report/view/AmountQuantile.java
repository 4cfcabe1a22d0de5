package io.planwright.report.view;

import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * An amount that is not exceeded with some probability. Immutable, serializable and thread-safe.
 *
 * @param probability the probability, strictly between 0 and 1
 * @param amount the amount, in the unit of the outlook
 */
public record AmountQuantile(double probability, double amount) implements Serializable {
  /**
   * Checks the row.
   *
   * @param probability the probability, strictly between 0 and 1
   * @param amount the amount, in the unit of the outlook
   */
  public AmountQuantile {
    Require.that(
        probability > 0 && probability < 1,
        "probability",
        probability,
        "be between 0 and 1, without the ends",
        "Give for example 0.1, 0.5 and 0.9.");
    Require.finite(amount, "amount", "Leave the quantile out where it is not known.");
  }
}
