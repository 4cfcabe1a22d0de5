package io.planwright.goal.quota;

import io.planwright.internal.Require;
import io.planwright.money.Money;
import java.util.Currency;

/** Money as whole numbers of minor units, of a size that a double holds with digits to spare. */
final class MinorUnits {

  /** One more than the largest amount: beyond it a double could not tell tenths of a unit. */
  static final long MOST = 1_000_000_000_000_000L;

  private MinorUnits() {}

  static Money require(Money amount, String field) {
    Require.nonNull(amount, field);
    Require.that(!amount.isNegative(), field, amount, "not be negative", "Use zero for nothing.");
    int digits = amount.currency().getDefaultFractionDigits();
    Require.that(
        amount.amount().scale() == digits,
        field,
        amount,
        "be in whole minor units",
        "Round it with roundedToMinorUnit first.");
    Require.that(
        amount.amount().precision() <= 15 || amount.isZero(),
        field,
        amount,
        "be below 10^15 minor units",
        "Set quotas in thousands.");
    return amount;
  }

  static long of(Money amount) {
    return amount.amount().unscaledValue().longValueExact();
  }

  /** How many there are in one major unit. */
  static double perMajor(Currency currency) {
    return Math.pow(10, currency.getDefaultFractionDigits());
  }
}
