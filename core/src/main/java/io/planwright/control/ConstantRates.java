package io.planwright.control;

import io.planwright.internal.Require;
import io.planwright.money.ExchangeRates;
import io.planwright.money.Money;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;

/**
 * Brings sales in other currencies into the reporting currency twice: at the rate of the day they
 * were made, and at one constant rate, so that the effect of the rates can be told from that of
 * prices. Immutable, serializable and thread-safe.
 *
 * @param rates the exchange rates
 * @param currency the reporting currency
 * @param constantOn the day whose rates count as constant, usually the day the plan was agreed
 */
public record ConstantRates(ExchangeRates rates, Currency currency, LocalDate constantOn)
    implements Serializable {

  /**
   * Validates the components.
   *
   * @param rates the exchange rates
   * @param currency the reporting currency
   * @param constantOn the day whose rates count as constant
   */
  public ConstantRates {
    Require.nonNull(rates, "rates");
    Require.nonNull(currency, "currency");
    Require.nonNull(constantOn, "constantOn");
  }

  /**
   * Converts a sale; amounts are rounded half to even to the minor unit.
   *
   * @param productId the product; not blank
   * @param quantity the quantity, in the unit of the product
   * @param original the amount in the currency of the sale
   * @param soldOn the day of the sale, whose rate gives the reported amount
   * @return the line in the reporting currency
   * @throws IllegalArgumentException if the product is blank
   * @throws io.planwright.money.MissingRateException if a rate is missing
   */
  public SoldLine line(String productId, BigDecimal quantity, Money original, LocalDate soldOn) {
    return new SoldLine(
        productId,
        quantity,
        rates.convert(original, currency, soldOn, RoundingMode.HALF_EVEN),
        rates.convert(original, currency, constantOn, RoundingMode.HALF_EVEN));
  }
}
