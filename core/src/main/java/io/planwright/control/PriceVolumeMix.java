package io.planwright.control;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.planwright.internal.Json;
import io.planwright.internal.PlanwrightStyle;
import io.planwright.internal.Require;
import io.planwright.money.Money;
import java.io.Serializable;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Why the sales of two periods differ: six terms that sum to the difference exactly, to the cent.
 *
 * <p>With the base quantity Q₀ and amount A₀, the current quantity Q₁ and amount A₁ of each product
 * at constant exchange rates, and sums over the continuing products (a positive quantity in both
 * periods):
 *
 * <ul>
 *   <li>volume = (ΣQ₁ − ΣQ₀) · ΣA₀/ΣQ₀: more units at the average price of the base period;
 *   <li>price = Σ (A₁ − Q₁·A₀/Q₀): the units now sold, at the new instead of the old price;
 *   <li>mix = what is left of ΣA₁ − ΣA₀: dearer or cheaper products at the same number of units. It
 *       carries the rounding of the two terms above, at most one minor unit;
 *   <li>new products, lost products: the sales of products without a positive quantity in the other
 *       period;
 *   <li>currency effect: the change of the difference between sales at the rates of the period and
 *       at constant rates.
 * </ul>
 *
 * <p>Quantities are added over products, so they need a unit that makes sense across them. Price is
 * measured on current quantities, the usual choice in sales reporting; on base quantities the joint
 * effect of price and quantity would fall to the mix.
 *
 * <p>Immutable, serializable and thread-safe.
 */
@Value.Immutable
@PlanwrightStyle
@SuppressWarnings({"exports", "serial"}) // compile-time annotations; generated class
public sealed interface PriceVolumeMix extends Serializable permits ImmutablePriceVolumeMix {

  /**
   * The sales of the earlier period.
   *
   * @return the sum of its amounts at the rates of the period
   */
  @JsonProperty("base")
  Money base();

  /**
   * The sales of the later period.
   *
   * @return the sum of its amounts at the rates of the period
   */
  @JsonProperty("current")
  Money current();

  /**
   * The effect of the number of units.
   *
   * @return the volume term
   */
  @JsonProperty("volume")
  Money volume();

  /**
   * The effect of the composition of the units.
   *
   * @return the mix term
   */
  @JsonProperty("mix")
  Money mix();

  /**
   * The effect of prices.
   *
   * @return the price term
   */
  @JsonProperty("price")
  Money price();

  /**
   * The effect of products without sales in the base period.
   *
   * @return the term of the new products
   */
  @JsonProperty("newProducts")
  Money newProducts();

  /**
   * The effect of products without sales in the current period.
   *
   * @return the term of the lost products
   */
  @JsonProperty("lostProducts")
  Money lostProducts();

  /**
   * The effect of exchange rates.
   *
   * @return the currency term; zero where no currency is involved
   */
  @JsonProperty("currencyEffect")
  Money currencyEffect();

  /**
   * The same difference by product; its effects sum to the terms above.
   *
   * @return one entry a product, in order of product ids
   */
  @JsonProperty("products")
  List<ProductVariance> products();

  /**
   * Explains the difference between two periods.
   *
   * @param base the sales of the earlier period, at least one; several lines a product are added up
   * @param current the sales of the later period; may be empty
   * @return the terms
   * @throws IllegalArgumentException if there are no sales in the base period
   * @throws io.planwright.money.CurrencyMismatchException if the lines differ in currency
   */
  static PriceVolumeMix between(List<SoldLine> base, List<SoldLine> current) {
    return VarianceCalculation.of(base, current).result();
  }

  /**
   * The whole difference.
   *
   * @return current minus base
   */
  default Money total() {
    return current().minus(base());
  }

  /**
   * The terms as steps from base to current, in the usual order of a waterfall chart.
   *
   * @return volume, mix, price, new products, lost products and currency, zero ones included
   */
  default List<VarianceTerm> terms() {
    return List.of(
        new VarianceTerm("volume", volume()),
        new VarianceTerm("mix", mix()),
        new VarianceTerm("price", price()),
        new VarianceTerm("new products", newProducts()),
        new VarianceTerm("lost products", lostProducts()),
        new VarianceTerm("currency", currencyEffect()));
  }

  /**
   * Starts a new explanation, for terms that come from elsewhere; {@link #between} computes them.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a copy.
   *
   * @return a builder that holds the attributes of this explanation
   */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Checks that the terms sum to the difference, when one is built. */
  @Value.Check
  default void check() {
    Money sum = Sums.of(terms(), VarianceTerm::amount);
    Require.that(
        sum.equals(total()),
        "terms",
        sum,
        "sum to the difference " + total(),
        "Use PriceVolumeMix.between.");
  }

  @JsonCreator
  private static PriceVolumeMix fromJson(
      @JsonProperty("base") @Nullable Money base,
      @JsonProperty("current") @Nullable Money current,
      @JsonProperty("volume") @Nullable Money volume,
      @JsonProperty("mix") @Nullable Money mix,
      @JsonProperty("price") @Nullable Money price,
      @JsonProperty("newProducts") @Nullable Money newProducts,
      @JsonProperty("lostProducts") @Nullable Money lostProducts,
      @JsonProperty("currencyEffect") @Nullable Money currencyEffect,
      @JsonProperty("products") @Nullable List<ProductVariance> products) {
    Builder builder = builder();
    Json.ifPresent(base, builder::base);
    Json.ifPresent(current, builder::current);
    Json.ifPresent(volume, builder::volume);
    Json.ifPresent(mix, builder::mix);
    Json.ifPresent(price, builder::price);
    Json.ifPresent(newProducts, builder::newProducts);
    Json.ifPresent(lostProducts, builder::lostProducts);
    Json.ifPresent(currencyEffect, builder::currencyEffect);
    Json.ifPresent(products, builder::products);
    return builder.build();
  }

  /**
   * Collects the attributes: one method an attribute, {@code addProducts} and {@code
   * addAllProducts}, then {@code build()}.
   */
  final class Builder extends ImmutablePriceVolumeMix.Builder {
    Builder() {}
  }
}
