package io.planwright.benchmarks.accuracy;

import java.math.BigDecimal;
import java.math.MathContext;

/** Interval levels in words. */
final class Levels {

  private Levels() {}

  /** A level in per cent without further zeros: 0.95 as "95", 0.995 as "99.5". */
  static String percent(double level) {
    return BigDecimal.valueOf(level)
        .movePointRight(2)
        .round(MathContext.DECIMAL32)
        .stripTrailingZeros()
        .toPlainString();
  }
}
