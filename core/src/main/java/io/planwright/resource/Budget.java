package io.planwright.resource;

import io.planwright.internal.Require;
import io.planwright.money.Money;
import java.io.Serializable;

/**
 * Money set aside for a purpose, and how much of it is spoken for. Immutable, serializable and
 * thread-safe: committing gives a new budget.
 *
 * @param id the stable identity, not blank
 * @param name what it is for, not blank
 * @param total the money set aside, not negative
 * @param committed the part that is promised or spent, from 0 to the total, in the same currency
 */
public record Budget(String id, String name, Money total, Money committed) implements Serializable {

  /**
   * Makes a budget.
   *
   * @param id the stable identity, not blank
   * @param name what it is for, not blank
   * @param total the money set aside, not negative
   * @param committed the part that is promised or spent, from 0 to the total
   * @throws IllegalArgumentException if a text is blank, the currencies differ or an amount is out
   *     of its range
   * @throws NullPointerException if an argument is null
   */
  public Budget {
    Require.notBlank(id, "id", "Give the budget an id.");
    Require.notBlank(name, "name", "Say what the budget is for.");
    Require.nonNull(total, "total");
    Require.nonNull(committed, "committed");
    Require.that(!total.isNegative(), "total", total, "not be negative", "Set money aside.");
    Require.that(
        committed.currency().equals(total.currency()),
        "committed",
        committed,
        "be in " + total.currency().getCurrencyCode(),
        "Convert it, or keep a budget a currency.");
    Require.that(
        !committed.isNegative() && committed.compareTo(total) <= 0,
        "committed",
        committed,
        "be from zero to the total of " + total,
        "Release what is not needed, or raise the total.");
  }

  /**
   * Makes a budget of which nothing is committed yet.
   *
   * @param id the stable identity, not blank
   * @param name what it is for, not blank
   * @param total the money set aside, not negative
   * @return the budget
   * @throws IllegalArgumentException if a text is blank or the total is negative
   * @throws NullPointerException if an argument is null
   */
  public static Budget of(String id, String name, Money total) {
    Require.nonNull(total, "total");
    return new Budget(id, name, total, Money.zero(total.currency()));
  }

  /**
   * Gives what can still be committed.
   *
   * @return total less committed
   */
  public Money available() {
    return total.minus(committed);
  }

  /**
   * Commits some of what is left.
   *
   * @param amount how much, not negative, in the currency of this budget
   * @return the budget with so much more committed
   * @throws ResourceShortageException if less than that is left
   * @throws IllegalArgumentException if the amount is negative
   * @throws io.planwright.money.CurrencyMismatchException if it is in another currency
   * @throws NullPointerException if the amount is null
   */
  public Budget commit(Money amount) {
    checkNotNegative(amount);
    Money left = available();
    if (amount.minus(left).isPositive()) {
      throw new ResourceShortageException(
          id, amount.amount(), left.amount(), total.currency().getCurrencyCode());
    }
    return new Budget(id, name, total, committed.plus(amount));
  }

  /**
   * Gives back some of what was committed.
   *
   * @param amount how much, not negative, in the currency of this budget
   * @return the budget with so much less committed
   * @throws IllegalArgumentException if the amount is negative or more than was committed
   * @throws io.planwright.money.CurrencyMismatchException if it is in another currency
   * @throws NullPointerException if the amount is null
   */
  public Budget release(Money amount) {
    checkNotNegative(amount);
    Require.that(
        !committed.minus(amount).isNegative(),
        "amount",
        amount,
        "not exceed the " + committed + " committed",
        "Release at most that.");
    return new Budget(id, name, total, committed.minus(amount));
  }

  private static void checkNotNegative(Money amount) {
    Require.that(
        !Require.nonNull(amount, "amount").isNegative(),
        "amount",
        amount,
        "not be negative",
        "Use commit to take and release to give back.");
  }
}
