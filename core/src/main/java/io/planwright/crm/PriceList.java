package io.planwright.crm;

import io.planwright.calendar.DateRange;
import io.planwright.internal.Require;
import io.planwright.money.Money;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What products cost in one currency, with the days on which each price holds.
 *
 * <p>Immutable, serializable and thread-safe.
 *
 * @param id the stable identity, not blank
 * @param currency the currency of all prices
 * @param entries the prices, unmodifiable; at most one a product on any day
 */
public record PriceList(String id, Currency currency, List<PriceListEntry> entries)
    implements Serializable {

  /**
   * Checks the entries.
   *
   * @param id the stable identity, not blank
   * @param currency the currency of all prices
   * @param entries the prices, unmodifiable; at most one a product on any day
   * @throws IllegalArgumentException if a price is in another currency or two prices of a product
   *     hold on the same day
   */
  public PriceList {
    Require.notBlank(id, "id", "Use the id that your CRM has for this price list.");
    Require.nonNull(currency, "currency");
    entries = List.copyOf(Require.nonNull(entries, "entries"));
    Map<String, List<DateRange>> taken = new HashMap<>();
    for (PriceListEntry entry : entries) {
      Require.that(
          entry.price().currency().equals(currency),
          "price",
          entry.price(),
          "be in " + currency,
          "Keep one price list for each currency.");
      List<DateRange> ranges = taken.computeIfAbsent(entry.productId(), key -> new ArrayList<>());
      for (DateRange range : ranges) {
        Require.that(
            !range.overlaps(entry.validity()),
            "validity",
            entry.validity(),
            "not overlap another price of " + entry.productId(),
            "End the earlier price on the day on which the later one starts.");
      }
      ranges.add(entry.validity());
    }
  }

  /**
   * The price of one unit on a day.
   *
   * @param productId the id of the product
   * @param date the day
   * @return the price, or empty if the list has none for that day
   */
  public Optional<Money> price(String productId, LocalDate date) {
    for (PriceListEntry entry : entries) {
      if (entry.productId().equals(productId) && entry.validity().contains(date)) {
        return Optional.of(entry.price());
      }
    }
    return Optional.empty();
  }
}
