package io.planwright.money;

import io.planwright.internal.Decimals;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;

/**
 * What one unit of a currency cost in another on a day. Immutable, serializable and thread-safe.
 *
 * @param base the currency that one unit is taken of, such as EUR
 * @param quote the currency that it is priced in, such as USD; another than {@code base}
 * @param date the first day on which the rate is valid; it stays so until the next one
 * @param rate units of {@code quote} for one unit of {@code base}, above zero; zeros at its end
 *     don't count
 */
public record ExchangeRate(Currency base, Currency quote, LocalDate date, BigDecimal rate)
    implements Serializable {

  /**
   * Checks the components and takes zeros off the end of the rate.
   *
   * @param base the currency that one unit is taken of
   * @param quote the currency that it is priced in, another than {@code base}
   * @param date the first day on which the rate is valid
   * @param rate units of {@code quote} for one unit of {@code base}, above zero
   * @throws IllegalArgumentException if the currencies are the same or have no minor unit, or the
   *     rate is not above zero or has more than 50 digits before or after the point
   */
  public ExchangeRate {
    Currencies.minorDigits(Require.nonNull(base, "base"));
    Currencies.minorDigits(Require.nonNull(quote, "quote"));
    Require.nonNull(date, "date");
    Require.nonNull(rate, "rate");
    Require.that(
        !base.equals(quote), "quote", quote, "differ from the base", "Leave out this rate.");
    Require.that(
        rate.signum() > 0, "rate", rate, "be positive", "Give quote units for one base unit.");
    rate = Decimals.written(rate, "rate", "Round the rate.");
  }
}
