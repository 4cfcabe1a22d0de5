package io.planwright.goal.attainability;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/** Numbers in words that read alike in every locale. */
final class Texts {

  private Texts() {}

  /** To four significant digits, but no digit before the point is dropped, in groups. */
  static String plain(double value) {
    if (Math.abs(value) >= 1000) {
      return String.format(Locale.ROOT, "%,.0f", value);
    }
    BigDecimal rounded = new BigDecimal(value, new MathContext(4));
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f %%", 100 * share);
  }
}
