package io.planwright.money;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.testkit.JsonRoundTrip;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class MoneyProperties {

  private static final Currency EUR = Currency.getInstance("EUR");

  @Provide
  Arbitrary<Money> euros() {
    return Combinators.combine(Arbitraries.longs(), Arbitraries.integers().between(-3, 9))
        .as((unscaled, scale) -> Money.of(BigDecimal.valueOf(unscaled, scale), EUR));
  }

  @Provide
  Arbitrary<BigDecimal> factors() {
    BigDecimal most = new BigDecimal("1E+12");
    return Arbitraries.bigDecimals().between(most.negate(), most).ofScale(9);
  }

  @Provide
  Arbitrary<Money> anyMoney() {
    return Combinators.combine(
            Arbitraries.longs(),
            Arbitraries.integers().between(-3, 9),
            Arbitraries.of("EUR", "JPY", "BHD", "CLF"))
        .as(
            (unscaled, scale, code) ->
                Money.of(BigDecimal.valueOf(unscaled, scale), Currency.getInstance(code)));
  }

  @Property(tries = 300)
  void addsInAnyOrderAndTakesBackWhatWasAdded(
      @ForAll("euros") Money a, @ForAll("euros") Money b, @ForAll("euros") Money c) {
    assertThat(a.plus(b)).isEqualTo(b.plus(a));
    assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
    assertThat(a.plus(b).minus(b)).isEqualTo(a).hasSameHashCodeAs(a);
    assertThat(Money.sum(EUR, List.of(c, a, b))).isEqualTo(a.plus(b).plus(c));
    assertThat(a.minus(b)).isEqualTo(b.minus(a).negated());
  }

  @Property(tries = 300)
  void multipliesOverASum(
      @ForAll("euros") Money a, @ForAll("euros") Money b, @ForAll("factors") BigDecimal factor) {
    assertThat(a.plus(b).multipliedBy(factor))
        .isEqualTo(a.multipliedBy(factor).plus(b.multipliedBy(factor)));
  }

  @Property(tries = 300)
  void equalsWhatComparesAsEqual(@ForAll("euros") Money a, @ForAll("euros") Money b) {
    assertThat(a.equals(b)).isEqualTo(a.compareTo(b) == 0);
    assertThat(Integer.signum(a.compareTo(b))).isEqualTo(a.minus(b).amount().signum());
  }

  @Property(tries = 300)
  void roundsByLessThanAMinorUnit(@ForAll("anyMoney") Money money) {
    for (RoundingMode mode : List.of(RoundingMode.UP, RoundingMode.DOWN, RoundingMode.HALF_EVEN)) {
      Money rounded = money.roundedToMinorUnit(mode);
      Money error = rounded.minus(money).abs();
      assertThat(error).isLessThan(Money.ofMinor(1, money.currency()));
      assertThat(rounded.roundedToMinorUnit(RoundingMode.UNNECESSARY)).isEqualTo(rounded);
    }
  }

  @Property(tries = 200)
  void survivesTextJsonAndSerialization(@ForAll("anyMoney") Money money) {
    assertThat(Money.parse(money.toString())).isEqualTo(money);
    JsonRoundTrip.assertRoundTrips(money, Money.class);
  }
}
