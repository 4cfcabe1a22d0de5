package io.planwright.allocation;

import io.planwright.internal.Require;
import io.planwright.money.Money;
import java.math.BigDecimal;

/** What the amounts and weights of a budget have to be. */
final class Amounts {

  private static final int MOST_INTEGER_DIGITS = 100;
  private static final int MOST_FRACTION_DIGITS = 150;

  private Amounts() {}

  static void requireBudget(Money money, String field) {
    Require.that(
        !money.isNegative(), field, money, "not be negative", "Budgets are amounts to spend.");
    Require.that(
        money.amount().scale() == Money.zero(money.currency()).amount().scale(),
        field,
        money,
        "be in whole minor units",
        "Round it with roundedToMinorUnit first.");
  }

  static void requireWeight(BigDecimal weight, String field) {
    Require.that(
        weight.signum() >= 0,
        field,
        weight,
        "not be negative",
        "Give each line a weight of at least 0.");
    // Huge exponents would make the exact integers of the division fill the memory.
    Require.that(
        weight.scale() <= MOST_FRACTION_DIGITS
            && (long) weight.precision() - weight.scale() <= MOST_INTEGER_DIGITS,
        field,
        weight,
        "be below 1E+100 with at most 150 digits after the point",
        "Round the weight.");
  }
}
