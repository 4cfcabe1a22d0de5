package io.planwright.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

class PriceVolumeMixProperties {

  private static final Currency USD = Currency.getInstance("USD");

  @Property(tries = 500)
  void sumsToTheDifferenceExactly(
      @ForAll("sales") List<SoldLine> base, @ForAll("sales") List<SoldLine> current) {
    PriceVolumeMix variance = PriceVolumeMix.between(base, current);

    assertThat(Sums.of(variance.terms(), VarianceTerm::amount))
        .isEqualTo(total(current).minus(total(base)))
        .isEqualTo(variance.total());
  }

  @Property(tries = 500)
  void agreesWithItsViewByProduct(
      @ForAll("sales") List<SoldLine> base, @ForAll("sales") List<SoldLine> current) {
    PriceVolumeMix variance = PriceVolumeMix.between(base, current);
    List<ProductVariance> products = variance.products();

    assertThat(Sums.of(products, ProductVariance::total)).isEqualTo(variance.total());
    assertThat(Sums.of(products, ProductVariance::priceEffect)).isEqualTo(variance.price());
    assertThat(Sums.of(products, ProductVariance::currencyEffect))
        .isEqualTo(variance.currencyEffect());
    assertThat(Sums.of(products, ProductVariance::quantityEffect))
        .isEqualTo(
            variance
                .volume()
                .plus(variance.mix())
                .plus(variance.newProducts())
                .plus(variance.lostProducts()));
  }

  @Property(tries = 200)
  void doesNotDependOnTheOrderOfTheLines(
      @ForAll("sales") List<SoldLine> base,
      @ForAll("sales") List<SoldLine> current,
      @ForAll long seed) {
    List<SoldLine> shuffledBase = new ArrayList<>(base);
    List<SoldLine> shuffledCurrent = new ArrayList<>(current);
    Collections.shuffle(shuffledBase, new Random(seed));
    Collections.shuffle(shuffledCurrent, new Random(seed));

    assertThat(PriceVolumeMix.between(shuffledBase, shuffledCurrent))
        .isEqualTo(PriceVolumeMix.between(base, current));
  }

  @Property(tries = 200)
  void explainsNewPricesByPriceAlone(
      @ForAll("domestic") List<SoldLine> base,
      @ForAll @LongRange(min = 1, max = 300) long percent) {
    List<SoldLine> current = new ArrayList<>();
    for (SoldLine line : base) {
      Money dearer =
          line.amount().multipliedBy(BigDecimal.valueOf(percent, 2), RoundingMode.HALF_EVEN);
      current.add(SoldLine.of(line.productId(), line.quantity(), dearer));
    }
    PriceVolumeMix variance = PriceVolumeMix.between(base, current);

    assertThat(variance.price()).isEqualTo(variance.total());
    assertThat(variance.volume().isZero() && variance.mix().isZero()).isTrue();
  }

  @Property(tries = 200)
  void explainsProportionalGrowthByVolumeAlone(
      @ForAll("domestic") List<SoldLine> base, @ForAll @LongRange(min = 1, max = 50) long times) {
    List<SoldLine> current = new ArrayList<>();
    for (SoldLine line : base) {
      BigDecimal quantity = line.quantity().multiply(BigDecimal.valueOf(times));
      current.add(SoldLine.of(line.productId(), quantity, line.amount().multipliedBy(times)));
    }
    PriceVolumeMix variance = PriceVolumeMix.between(base, current);

    assertThat(variance.volume()).isEqualTo(variance.total());
    assertThat(variance.price().isZero() && variance.mix().isZero()).isTrue();
  }

  @Provide
  Arbitrary<List<SoldLine>> sales() {
    return lines(-3, 7_00);
  }

  @Provide
  Arbitrary<List<SoldLine>> domestic() {
    return lines(1, 0);
  }

  private static Arbitrary<List<SoldLine>> lines(long leastQuantity, long mostCurrencyEffect) {
    return Combinators.combine(
            Arbitraries.of("A", "B", "C", "D", "E"),
            Arbitraries.longs().between(leastQuantity, 40),
            Arbitraries.longs().between(1, 1_000_000_00),
            Arbitraries.longs().between(-mostCurrencyEffect, mostCurrencyEffect))
        .as(
            (product, quantity, cents, effect) ->
                new SoldLine(
                    product,
                    BigDecimal.valueOf(quantity),
                    Money.ofMinor(cents, USD),
                    Money.ofMinor(cents - effect, USD)))
        .list()
        .ofMinSize(1)
        .ofMaxSize(12);
  }

  private static Money total(List<SoldLine> lines) {
    return Sums.of(lines, SoldLine::amount);
  }
}
