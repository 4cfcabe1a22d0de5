package io.planwright.forecasting.monitoring;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/** Numbers in sentences, and numbers that have to stay finite. */
final class Wording {

  private static final int LEAST_PLAIN = 6;
  private static final int MOST_PLAIN = 15;

  private Wording() {}

  /** Fills a format, the same way in every locale. */
  static String text(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }

  /** A number with so many significant digits at most, without zeros at its end. */
  static String number(double value, int digits) {
    BigDecimal rounded = new BigDecimal(value).round(new MathContext(digits)).stripTrailingZeros();
    int magnitude = rounded.precision() - rounded.scale();
    boolean plain = magnitude > -LEAST_PLAIN && magnitude <= MOST_PLAIN;
    return plain ? rounded.toPlainString() : rounded.toString();
  }

  /** The same with its sign, also where it is positive. */
  static String change(double value, int digits) {
    return (value > 0 ? "+" : "") + number(value, digits);
  }

  /** The number, or the largest of its sign where it has overflowed. */
  static double finite(double value) {
    return Math.max(-Double.MAX_VALUE, Math.min(Double.MAX_VALUE, value));
  }
}
