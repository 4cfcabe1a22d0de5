package io.planwright.control;

import io.planwright.internal.Require;
import io.planwright.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * Computes the terms of {@link PriceVolumeMix}: exact sums, one division a term, and the rounding
 * left to the mix.
 */
final class VarianceCalculation {

  private final Money zero;
  private final TreeMap<String, ProductSales> products = new TreeMap<>();

  private VarianceCalculation(Money zero) {
    this.zero = zero;
  }

  static VarianceCalculation of(List<SoldLine> base, List<SoldLine> current) {
    Require.notEmpty(base, "base", "Compare with a period that has sales.");
    VarianceCalculation calculation =
        new VarianceCalculation(Money.zero(base.get(0).amount().currency()));
    for (SoldLine line : base) {
      calculation.sales(line).base.add(line);
    }
    for (SoldLine line : current) {
      calculation.sales(line).current.add(line);
    }
    return calculation;
  }

  private ProductSales sales(SoldLine line) {
    return products.computeIfAbsent(line.productId(), id -> new ProductSales(zero));
  }

  PriceVolumeMix result() {
    Totals all = new Totals(zero);
    Totals continuing = new Totals(zero);
    Money newProducts = zero;
    Money lostProducts = zero;
    List<ProductSales> pricedProducts = new ArrayList<>();
    for (ProductSales product : products.values()) {
      all.add(product);
      switch (product.change()) {
        case CONTINUING -> {
          continuing.add(product);
          pricedProducts.add(product);
        }
        case NEW -> newProducts = newProducts.plus(product.changeAtConstantRate());
        case LOST -> lostProducts = lostProducts.plus(product.changeAtConstantRate());
      }
    }
    Money price = PriceEffects.apply(pricedProducts, zero);
    Money volume = volume(continuing);
    return PriceVolumeMix.builder()
        .base(all.base.amount)
        .current(all.current.amount)
        .volume(volume)
        .mix(continuing.changeAtConstantRate().minus(volume).minus(price))
        .price(price)
        .newProducts(newProducts)
        .lostProducts(lostProducts)
        .currencyEffect(all.currencyEffect())
        .addAllProducts(variances())
        .build();
  }

  private Money volume(Totals continuing) {
    BigDecimal baseQuantity = continuing.base.quantity;
    if (baseQuantity.signum() == 0) {
      return zero;
    }
    return continuing
        .base
        .constant
        .multipliedBy(continuing.current.quantity.subtract(baseQuantity))
        .dividedBy(baseQuantity, RoundingMode.HALF_EVEN);
  }

  private List<ProductVariance> variances() {
    List<ProductVariance> variances = new ArrayList<>(products.size());
    products.forEach(
        (id, product) ->
            variances.add(
                new ProductVariance(
                    id,
                    product.change(),
                    product.changeAtConstantRate().minus(product.priceEffect),
                    product.priceEffect,
                    product.currencyEffect())));
    return variances;
  }

  /** The sales of one period, of one product or of several. */
  static final class PeriodSales {
    BigDecimal quantity = BigDecimal.ZERO;
    Money amount;
    Money constant;

    PeriodSales(Money zero) {
      amount = zero;
      constant = zero;
    }

    void add(SoldLine line) {
      quantity = quantity.add(line.quantity());
      amount = amount.plus(line.amount());
      constant = constant.plus(line.amountAtConstantRate());
    }

    void add(PeriodSales other) {
      quantity = quantity.add(other.quantity);
      amount = amount.plus(other.amount);
      constant = constant.plus(other.constant);
    }
  }

  /** The sales of both periods. */
  static class Totals {
    final PeriodSales base;
    final PeriodSales current;

    Totals(Money zero) {
      base = new PeriodSales(zero);
      current = new PeriodSales(zero);
    }

    void add(Totals other) {
      base.add(other.base);
      current.add(other.current);
    }

    Money changeAtConstantRate() {
      return current.constant.minus(base.constant);
    }

    Money currencyEffect() {
      return current.amount.minus(base.amount).minus(changeAtConstantRate());
    }
  }

  /** The sales of one product in both periods. */
  static final class ProductSales extends Totals {
    Money priceEffect;

    ProductSales(Money zero) {
      super(zero);
      priceEffect = zero;
    }

    ProductChange change() {
      if (current.quantity.signum() <= 0) {
        return ProductChange.LOST;
      }
      return base.quantity.signum() > 0 ? ProductChange.CONTINUING : ProductChange.NEW;
    }
  }
}
