package io.planwright.money;

import java.util.Currency;

/**
 * Two amounts of different currencies were to be added, compared or divided. A caller may convert
 * one of them by {@link ExchangeRates} and try again.
 */
public final class CurrencyMismatchException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  /** The currency that was needed. */
  private final Currency expected;

  /** The currency that came. */
  private final Currency actual;

  CurrencyMismatchException(Currency expected, Currency actual) {
    super(
        "currency ["
            + actual
            + "] must be "
            + expected
            + ". Convert the amount with ExchangeRates first.");
    this.expected = expected;
    this.actual = actual;
  }

  /**
   * The currency that was needed.
   *
   * @return the currency of the amount that was there first
   */
  public Currency expected() {
    return expected;
  }

  /**
   * The currency that came instead.
   *
   * @return the currency of the other amount
   */
  public Currency actual() {
    return actual;
  }
}
