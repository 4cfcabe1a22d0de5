package io.planwright.allocation.audit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Figures in sentences: four digits that count, never in powers of ten. */
final class Rounded {

  private static final MathContext DIGITS = new MathContext(4, RoundingMode.HALF_EVEN);

  private Rounded() {}

  static String of(double figure) {
    BigDecimal rounded = BigDecimal.valueOf(figure).round(DIGITS);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }
}
