package io.planwright.examples.generator;

import io.planwright.calendar.DateRange;
import io.planwright.crm.PriceList;
import io.planwright.crm.PriceListEntry;
import io.planwright.crm.Product;
import io.planwright.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;

/** What is sold: products in families, each with a price that rises once a year. */
final class Assortment {

  static final Currency CURRENCY = Currency.getInstance("EUR");

  /** The family that a competitor attacks. */
  static final String CONTESTED = "Gateways";

  static final double CONTESTED_WIN_RATE_BEFORE = 0.62;
  static final double CONTESTED_WIN_RATE_AFTER = 0.34;

  static final List<Item> ITEMS =
      List.of(
          new Item("Sensor Mini", "SensorMini", "Sensors", 120, 40, 0.24, 0.58),
          new Item("Sensor Pro", "SensorPro", "Sensors", 480, 25, 0.22, 0.55),
          new Item("Sensor Max", "Sensor Maxx", "Sensors", 1_150, 12, 0.12, 0.52),
          new Item("Gateway Basic", "GatewayBasic", CONTESTED, 2_400, 6, 0.14, 0.62),
          new Item("Gateway Pro", "Gatway Pro", CONTESTED, 5_900, 5, 0.12, 0.62),
          new Item("Service Plan", "Service-Plan", "Services", 3_200, 4, 0.11, 0.66),
          new Item("Service Plan Plus", "ServicePlan Plus", "Services", 7_800, 3, 0.05, 0.60));

  private static final int PRICE_RISE_PERCENT = 3;

  private Assortment() {}

  /**
   * A product.
   *
   * @param misspelt how some deals call it
   * @param price the price of the first year
   * @param mostUnits how many units a deal has at most
   * @param share its share of the deals
   * @param winRate the share of its deals that is won, before the market changes
   */
  record Item(
      String name,
      String misspelt,
      String family,
      int price,
      int mostUnits,
      double share,
      double winRate) {

    /** The list price in cents, in a year counted from 0. */
    long priceMinor(int year) {
      return price * 100L * (100 + (long) PRICE_RISE_PERCENT * year) / 100;
    }

    double winRate(boolean marketHasChanged) {
      return marketHasChanged && family.equals(CONTESTED) ? CONTESTED_WIN_RATE_AFTER : winRate;
    }
  }

  static Item pick(double u) {
    double sum = 0;
    for (Item item : ITEMS) {
      sum += item.share;
      if (u < sum) {
        return item;
      }
    }
    return ITEMS.get(0);
  }

  static List<Product> products() {
    List<Product> products = new ArrayList<>(ITEMS.size());
    for (Item item : ITEMS) {
      Product.Builder product = Product.builder();
      product.id(item.name).name(item.name).family(item.family);
      products.add(product.build());
    }
    return products;
  }

  static PriceList priceList(LocalDate start, int months) {
    List<PriceListEntry> entries = new ArrayList<>();
    for (Item item : ITEMS) {
      for (int year = 0; year * 12 < months; year++) {
        LocalDate from = start.plusYears(year);
        boolean last = (year + 1) * 12 >= months;
        DateRange validity = last ? DateRange.from(from) : DateRange.of(from, from.plusYears(1));
        entries.add(
            new PriceListEntry(
                item.name, Money.ofMinor(item.priceMinor(year), CURRENCY), validity));
      }
    }
    return new PriceList("standard", CURRENCY, entries);
  }
}
