package io.planwright.control;

import io.planwright.internal.Require;
import io.planwright.money.Money;
import java.io.Serializable;

/**
 * What one product contributed to the difference between two periods. Immutable, serializable and
 * thread-safe.
 *
 * @param productId the product; not blank
 * @param change whether it was sold in both periods
 * @param quantityEffect the difference that its quantity made: its part of volume and mix together
 *     for a continuing product, all of its sales for a new or lost one
 * @param priceEffect the difference that its average price made; zero for a new or lost product
 * @param currencyEffect the difference that exchange rates made
 */
public record ProductVariance(
    String productId,
    ProductChange change,
    Money quantityEffect,
    Money priceEffect,
    Money currencyEffect)
    implements Serializable {

  /**
   * Validates the components.
   *
   * @param productId the product; not blank
   * @param change whether it was sold in both periods
   * @param quantityEffect the difference that its quantity made
   * @param priceEffect the difference that its average price made
   * @param currencyEffect the difference that exchange rates made
   * @throws IllegalArgumentException if the product is blank
   */
  public ProductVariance {
    Require.notBlank(productId, "productId", "Use the id of the product.");
    Require.nonNull(change, "change");
    Require.nonNull(quantityEffect, "quantityEffect");
    Require.nonNull(priceEffect, "priceEffect");
    Require.nonNull(currencyEffect, "currencyEffect");
  }

  /**
   * The product's part of the total difference.
   *
   * @return the exact sum of the effects
   */
  public Money total() {
    return quantityEffect.plus(priceEffect).plus(currencyEffect);
  }
}
