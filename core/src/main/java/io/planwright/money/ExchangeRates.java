package io.planwright.money;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Dated exchange rates. Immutable, serializable and thread-safe.
 *
 * <p>A conversion takes the latest rate between the two currencies on or before the day, as quoted
 * or turned around; of a quoted and a turned rate of the same day it takes the quoted one. Rates
 * are not chained over a third currency: a missing rate is said, not made up.
 *
 * <p>In JSON it is the list of its rates.
 */
public final class ExchangeRates implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final ExchangeRates NONE = new ExchangeRates(List.of());

  /** The rates, in the order of base, quote and date. */
  private final List<ExchangeRate> rates;

  /** The rates by base, then quote, then date; made anew when this is read from a stream. */
  private final transient Map<Currency, Map<Currency, NavigableMap<LocalDate, ExchangeRate>>>
      byPair;

  private ExchangeRates(List<ExchangeRate> rates) {
    this.rates = rates;
    this.byPair = new HashMap<>();
    for (ExchangeRate rate : rates) {
      ExchangeRate earlier =
          byPair
              .computeIfAbsent(rate.base(), base -> new HashMap<>())
              .computeIfAbsent(rate.quote(), quote -> new TreeMap<>())
              .put(rate.date(), rate);
      Require.that(
          earlier == null,
          "rates",
          rate.base() + " to " + rate.quote() + " on " + rate.date(),
          "have one rate a day",
          "Keep the rate that holds.");
    }
  }

  /**
   * Holds rates.
   *
   * @param rates the rates, in any order, at most one a day for each pair and direction
   * @return the rates, ready to convert
   * @throws IllegalArgumentException if there are two for the same pair and day
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ExchangeRates of(List<ExchangeRate> rates) {
    Require.nonNull(rates, "rates");
    List<ExchangeRate> sorted = new ArrayList<>(List.copyOf(rates));
    sorted.sort(
        Comparator.comparing((ExchangeRate rate) -> rate.base().getCurrencyCode())
            .thenComparing(rate -> rate.quote().getCurrencyCode())
            .thenComparing(ExchangeRate::date));
    return new ExchangeRates(List.copyOf(sorted));
  }

  /**
   * Holds no rate, for plans in one currency: each conversion to another currency fails.
   *
   * @return the empty rates
   */
  public static ExchangeRates none() {
    return NONE;
  }

  /**
   * The rates.
   *
   * @return all rates in the order of base, quote and date, unmodifiable
   */
  @JsonValue
  public List<ExchangeRate> rates() {
    return rates;
  }

  /**
   * Converts an amount and rounds once, to the minor unit of the other currency.
   *
   * @param amount the amount
   * @param to the currency that is wanted; if it is the amount's own, the amount stays as it is
   * @param on the day of the conversion; later rates are not looked at
   * @param rounding how to round
   * @return the amount in the other currency
   * @throws MissingRateException if no rate between the two is known on or before that day
   */
  public Money convert(Money amount, Currency to, LocalDate on, RoundingMode rounding) {
    Require.nonNull(amount, "amount");
    Require.nonNull(on, "on");
    Require.nonNull(rounding, "rounding");
    Currency from = amount.currency();
    int minorDigits = Currencies.minorDigits(to);
    if (from.equals(to)) {
      return amount;
    }
    Map.Entry<LocalDate, ExchangeRate> quoted = dated(from, to).floorEntry(on);
    Map.Entry<LocalDate, ExchangeRate> turned = dated(to, from).floorEntry(on);
    if (quoted != null && (turned == null || !turned.getKey().isAfter(quoted.getKey()))) {
      BigDecimal product = amount.amount().multiply(quoted.getValue().rate());
      return Money.of(product.setScale(minorDigits, rounding), to);
    }
    if (turned != null) {
      BigDecimal rate = turned.getValue().rate();
      return Money.of(amount.amount().divide(rate, minorDigits, rounding), to);
    }
    throw new MissingRateException(from, to, on);
  }

  private NavigableMap<LocalDate, ExchangeRate> dated(Currency base, Currency quote) {
    return byPair.getOrDefault(base, Map.of()).getOrDefault(quote, Collections.emptyNavigableMap());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ExchangeRates that && rates.equals(that.rates);
  }

  @Override
  public int hashCode() {
    return rates.hashCode();
  }

  @Override
  public String toString() {
    return "ExchangeRates" + rates;
  }

  private Object readResolve() {
    return of(rates);
  }
}
