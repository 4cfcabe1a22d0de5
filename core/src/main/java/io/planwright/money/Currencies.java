package io.planwright.money;

import io.planwright.internal.Require;
import java.util.Currency;

/** What this package asks of a currency. */
final class Currencies {

  private Currencies() {}

  /** Reads an ISO 4217 code, with a message where the JDK's has none. */
  static Currency parse(String code) {
    Require.nonNull(code, "currency");
    try {
      return Currency.getInstance(code);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "currency [" + code + "] must be an ISO 4217 code. Write it like EUR.", e);
    }
  }

  /** The digits after the point, such as 2 for EUR; codes such as XAU or XXX have no answer. */
  static int minorDigits(Currency currency) {
    Require.nonNull(currency, "currency");
    int digits = currency.getDefaultFractionDigits();
    Require.that(
        digits >= 0,
        "currency",
        currency,
        "have a minor unit",
        "Use the currency that you invoice in, such as EUR.");
    return digits;
  }

  static void requireSame(Currency expected, Currency actual) {
    // The JDK has one instance a currency, serialization included, so this is cheap.
    if (!expected.equals(actual)) {
      throw new CurrencyMismatchException(expected, actual);
    }
  }
}
