package io.planwright.money;

import java.time.LocalDate;
import java.util.Currency;

/**
 * An amount was to be converted and no rate between the two currencies is known on or before the
 * day. A caller may add a rate and try again.
 */
public final class MissingRateException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  /** The currency of the amount. */
  private final Currency from;

  /** The currency that was asked for. */
  private final Currency to;

  /** The day of the conversion. */
  private final LocalDate on;

  MissingRateException(Currency from, Currency to, LocalDate on) {
    super(
        "exchange rate ["
            + from
            + " to "
            + to
            + " on "
            + on
            + "] must be known. Add a rate between the two that is dated on or before that day.");
    this.from = from;
    this.to = to;
    this.on = on;
  }

  /**
   * The currency of the amount.
   *
   * @return the currency to convert from
   */
  public Currency from() {
    return from;
  }

  /**
   * The currency that was asked for.
   *
   * @return the currency to convert to
   */
  public Currency to() {
    return to;
  }

  /**
   * The day of the conversion.
   *
   * @return the day on or before which no rate is known
   */
  public LocalDate on() {
    return on;
  }
}
