package io.planwright.control;

import io.planwright.internal.Require;
import io.planwright.money.CurrencyMismatchException;
import io.planwright.money.Money;
import java.io.Serializable;
import java.math.BigDecimal;

/**
 * What was sold of one product, as one line of a period's sales. Immutable, serializable and
 * thread-safe.
 *
 * @param productId the product; not blank
 * @param quantity the quantity, in the unit of the product; negative for a return, zero for a
 *     credit without goods
 * @param amount the amount in the reporting currency, at the rate of the period
 * @param amountAtConstantRate the same sale in the reporting currency at the rate that both periods
 *     are compared at, usually the plan's; equal to {@code amount} where no currency is involved
 */
public record SoldLine(
    String productId, BigDecimal quantity, Money amount, Money amountAtConstantRate)
    implements Serializable {

  /**
   * Validates the components, and writes the quantity without trailing zeros.
   *
   * @param productId the product; not blank
   * @param quantity the quantity
   * @param amount the amount at the rate of the period
   * @param amountAtConstantRate the amount at the rate that both periods are compared at
   * @throws IllegalArgumentException if the product is blank
   * @throws CurrencyMismatchException if the amounts differ in currency
   */
  public SoldLine {
    Require.notBlank(productId, "productId", "Use the id of the product.");
    BigDecimal stripped = Require.nonNull(quantity, "quantity").stripTrailingZeros();
    quantity = stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    amount.minus(amountAtConstantRate); // refuses another currency
  }

  /**
   * A sale in the reporting currency.
   *
   * @param productId the product; not blank
   * @param quantity the quantity, in the unit of the product
   * @param amount the amount
   * @return the line, without currency effect
   * @throws IllegalArgumentException if the product is blank
   */
  public static SoldLine of(String productId, BigDecimal quantity, Money amount) {
    return new SoldLine(productId, quantity, amount, amount);
  }

  /**
   * A sale of a whole number of units in the reporting currency.
   *
   * @param productId the product; not blank
   * @param quantity the number of units
   * @param amount the amount
   * @return the line, without currency effect
   * @throws IllegalArgumentException if the product is blank
   */
  public static SoldLine of(String productId, long quantity, Money amount) {
    return of(productId, BigDecimal.valueOf(quantity), amount);
  }
}
