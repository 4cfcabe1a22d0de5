package io.planwright.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers in sentences, the same in every locale. Stateless and thread-safe. */
public final class Figures {

  private static final MathContext FOUR_DIGITS = new MathContext(4, RoundingMode.HALF_EVEN);

  private Figures() {}

  /**
   * A number to four digits that count, without powers of ten.
   *
   * @param value a finite number
   * @return such as "0.3333" or "45790"
   */
  public static String number(double value) {
    BigDecimal rounded = new BigDecimal(value).round(FOUR_DIGITS).stripTrailingZeros();
    return rounded.signum() == 0 ? "0" : rounded.toPlainString();
  }

  /**
   * A fraction as a percentage.
   *
   * @param fraction a finite number
   * @return such as "33.33 %"
   */
  public static String percent(double fraction) {
    return number(100 * fraction) + " %";
  }
}
