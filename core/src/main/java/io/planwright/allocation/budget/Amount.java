package io.planwright.allocation.budget;

import java.math.BigDecimal;
import java.math.MathContext;

/** Writes numbers for readers: six significant digits, no exponent unless it is long without. */
final class Amount {

  private static final MathContext SIX_DIGITS = new MathContext(6);

  private Amount() {}

  static String of(double value) {
    BigDecimal rounded = new BigDecimal(value).round(SIX_DIGITS).stripTrailingZeros();
    boolean isLong = Math.abs(rounded.scale()) > 12;
    return isLong ? rounded.toString() : rounded.toPlainString();
  }
}
