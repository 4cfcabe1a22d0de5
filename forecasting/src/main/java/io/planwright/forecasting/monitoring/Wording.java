package io.planwright.forecasting.monitoring;

import java.util.Locale;

/** Numbers in sentences, and numbers that have to stay finite. */
final class Wording {

  private Wording() {}

  /** Fills a format, the same way in every locale. */
  static String text(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }

  /** The number, or the largest of its sign where it has overflowed. */
  static double finite(double value) {
    return Math.max(-Double.MAX_VALUE, Math.min(Double.MAX_VALUE, value));
  }
}
