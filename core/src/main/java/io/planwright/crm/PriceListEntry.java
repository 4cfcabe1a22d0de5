package io.planwright.crm;

import io.planwright.calendar.DateRange;
import io.planwright.internal.Require;
import io.planwright.money.Money;
import java.io.Serializable;

/**
 * What one unit of a product costs for a while.
 *
 * <p>Immutable, serializable and thread-safe.
 *
 * @param productId the id of the product, not blank
 * @param price the price of one unit, not below zero
 * @param validity the days on which it holds
 */
public record PriceListEntry(String productId, Money price, DateRange validity)
    implements Serializable {

  /**
   * Checks the components.
   *
   * @param productId the id of the product, not blank
   * @param price the price of one unit, not below zero
   * @param validity the days on which it holds
   * @throws IllegalArgumentException if the id is blank or the price is below zero
   */
  public PriceListEntry {
    Require.notBlank(productId, "productId", "Name the product that has the price.");
    Require.nonNull(price, "price");
    Require.nonNull(validity, "validity");
    Require.that(
        !price.isNegative(),
        "price",
        price,
        "not be negative",
        "Write a discount as a lower price.");
  }
}
