package io.planwright.control.earned;

import io.planwright.internal.Decimals;
import io.planwright.internal.Require;
import io.planwright.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Exact percentages, and what part of an amount they are to the minor unit. */
final class Percentages {

  static final BigDecimal ALL = new BigDecimal(100);

  private Percentages() {}

  static BigDecimal given(BigDecimal percent, String field) {
    Require.nonNull(percent, field);
    Require.that(
        percent.signum() >= 0 && percent.compareTo(ALL) <= 0,
        field,
        percent,
        "be between 0 and 100",
        "Give a percentage.");
    return Decimals.written(percent, field, "Round the percentage.");
  }

  /** The part of an amount, rounded to the minor unit; all of it for 100. */
  static Money of(Money whole, BigDecimal percent) {
    return whole.multipliedBy(percent.movePointLeft(2), RoundingMode.HALF_EVEN);
  }
}
