package io.planwright.control;

import io.planwright.control.VarianceCalculation.ProductSales;
import io.planwright.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The price effects of the continuing products, in whole minor units that sum to the rounded total
 * (largest remainder), so that the view by product and the total agree to the cent.
 */
final class PriceEffects {

  /** Digits beyond the minor unit: enough that rounding the sum of many quotients is safe. */
  private static final int GUARD_DIGITS = 20;

  private PriceEffects() {}

  /** Sets each product's effect and returns the total. */
  static Money apply(List<ProductSales> products, Money zero) {
    int digits = zero.amount().scale();
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal sumOfFloors = BigDecimal.ZERO;
    List<Effect> effects = new ArrayList<>(products.size());
    for (ProductSales product : products) {
      BigDecimal exact = exact(product, digits + GUARD_DIGITS);
      BigDecimal floor = exact.setScale(digits, RoundingMode.FLOOR);
      sum = sum.add(exact);
      sumOfFloors = sumOfFloors.add(floor);
      effects.add(new Effect(product, floor, exact.subtract(floor)));
    }
    BigDecimal total = sum.setScale(digits, RoundingMode.HALF_EVEN);
    distribute(effects, total.subtract(sumOfFloors), zero);
    return Money.of(total, zero.currency());
  }

  /** Gives one minor unit each to the effects that the floor cut most, the first among equals. */
  private static void distribute(List<Effect> effects, BigDecimal leftOver, Money zero) {
    BigDecimal unit = BigDecimal.ONE.movePointLeft(zero.amount().scale());
    List<Effect> byRemainder = new ArrayList<>(effects);
    byRemainder.sort(Comparator.comparing(Effect::remainder).reversed());
    BigDecimal open = leftOver;
    for (Effect effect : byRemainder) {
      BigDecimal amount = effect.floor;
      if (open.signum() > 0) {
        amount = amount.add(unit);
        open = open.subtract(unit);
      }
      effect.product.priceEffect = Money.of(amount, zero.currency());
    }
  }

  /** Current amount − current quantity · base price. */
  private static BigDecimal exact(ProductSales product, int scale) {
    BigDecimal atBasePrice =
        product
            .base
            .constant
            .amount()
            .multiply(product.current.quantity)
            .divide(product.base.quantity, scale, RoundingMode.HALF_EVEN);
    return product.current.constant.amount().subtract(atBasePrice);
  }

  /** An effect between two whole minor units. */
  private record Effect(ProductSales product, BigDecimal floor, BigDecimal remainder) {}
}
