package io.planwright.report.view;

import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * The chance that a period brings an amount that matters, such as its quota. Immutable,
 * serializable and thread-safe.
 *
 * @param name what the amount is, such as quota
 * @param amount the amount, in the unit of the outlook
 * @param chance the probability of reaching it, from 0 to 1
 */
public record AmountChance(String name, double amount, double chance) implements Serializable {
  /**
   * Checks the row.
   *
   * @param name what the amount is, such as quota
   * @param amount the amount, in the unit of the outlook
   * @param chance the probability of reaching it, from 0 to 1
   */
  public AmountChance {
    Require.notBlank(name, "name", "Say what the amount is, for example \"quota\".");
    Require.finite(amount, "amount", "Leave the row out where no amount is set.");
    Require.between(chance, 0, 1, "chance", "Give a probability, not per cent.");
  }
}
