package io.planwright.activity;

import io.planwright.internal.Decimals;
import io.planwright.internal.Require;
import java.math.BigDecimal;

/** Exact percentages in their shortest form, so that 50 and 50.00 are equal. */
final class Percent {

  static final BigDecimal HUNDRED = new BigDecimal(100);

  private Percent() {}

  static BigDecimal checked(BigDecimal percent, String field, String fix) {
    Require.nonNull(percent, field);
    Require.that(
        percent.signum() >= 0 && percent.compareTo(HUNDRED) <= 0,
        field,
        percent,
        "be between 0 and 100",
        fix);
    return Decimals.shortest(percent);
  }

  /** A percentage from outside: computed ones may have as many digits as they need. */
  static BigDecimal given(BigDecimal percent, String field, String fix) {
    return Decimals.written(checked(percent, field, fix), field, "Round the percentage.");
  }

  static BigDecimal parse(String text, String field) {
    Require.nonNull(text, field);
    try {
      return new BigDecimal(text);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          field + " [" + text + "] must be a decimal number. Write it as in 12.5.", e);
    }
  }

  /** The share of a percentage: exact, because dividing by 100 only moves the point. */
  static BigDecimal of(BigDecimal percent, BigDecimal value) {
    return Decimals.shortest(percent.multiply(value).movePointLeft(2));
  }
}
