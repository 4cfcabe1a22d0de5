package io.planwright.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ApportionmentProperties {

  /** Currencies with 0, 2, 3 and 4 minor digits. */
  @Provide
  Arbitrary<Money> totals() {
    return Combinators.combine(
            Arbitraries.oneOf(
                Arbitraries.longs(), Arbitraries.longs().between(-50, 50), Arbitraries.just(0L)),
            Arbitraries.of("JPY", "EUR", "BHD", "CLF"))
        .as((units, code) -> Money.ofMinor(units, Currency.getInstance(code)));
  }

  @Provide
  Arbitrary<List<BigDecimal>> weights() {
    Arbitrary<BigDecimal> weight =
        Arbitraries.oneOf(
            Arbitraries.bigDecimals().between(BigDecimal.ZERO, new BigDecimal("1E+12")).ofScale(9),
            Arbitraries.integers().between(0, 3).map(BigDecimal::valueOf));
    return weight.list().ofMinSize(1).ofMaxSize(30).filter(ApportionmentProperties::anyAboveZero);
  }

  @Provide
  Arbitrary<double[]> doubles() {
    return Arbitraries.oneOf(
            Arbitraries.doubles().between(0, Double.MAX_VALUE),
            Arbitraries.doubles().between(0, 1).ofScale(10),
            Arbitraries.of(0.0, -0.0, Double.MIN_VALUE, Double.MAX_VALUE, 1.0))
        .array(double[].class)
        .ofMinSize(1)
        .ofMaxSize(20)
        .filter(weights -> DoubleStream.of(weights).sum() > 0);
  }

  private static boolean anyAboveZero(List<BigDecimal> weights) {
    return weights.stream().anyMatch(weight -> weight.signum() > 0);
  }

  @Property(tries = 1000)
  void sumsToTheTotal(@ForAll("totals") Money total, @ForAll("weights") List<BigDecimal> weights) {
    List<Money> parts = Apportionment.byLargestRemainder(total, weights);
    assertThat(parts).hasSameSizeAs(weights);
    assertThat(Money.sum(total.currency(), parts)).isEqualTo(total);
  }

  @Property(tries = 300)
  void sumsToTheTotalForDoubles(
      @ForAll("totals") Money total, @ForAll("doubles") double[] weights) {
    List<Money> parts = Apportionment.byLargestRemainder(total, weights);
    assertThat(parts).hasSize(weights.length);
    assertThat(Money.sum(total.currency(), parts)).isEqualTo(total);
  }

  /** |part - total * weight / sum| below one unit, with both sides times the sum: no division. */
  @Property(tries = 500)
  void staysWithinAMinorUnitOfTheExactShare(
      @ForAll("totals") Money total, @ForAll("weights") List<BigDecimal> weights) {
    List<Money> parts = Apportionment.byLargestRemainder(total, weights);
    BigDecimal sum = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal unit = Money.ofMinor(1, total.currency()).amount();
    for (int i = 0; i < parts.size(); i++) {
      BigDecimal error =
          parts.get(i).amount().multiply(sum).subtract(total.amount().multiply(weights.get(i)));
      assertThat(error.abs()).isLessThan(unit.multiply(sum));
    }
  }

  @Property(tries = 500)
  void givesThePartsOfTheNegativeTotalTheOtherSign(
      @ForAll("totals") Money total, @ForAll("weights") List<BigDecimal> weights) {
    List<Money> parts = Apportionment.byLargestRemainder(total, weights);
    List<Money> negated = Apportionment.byLargestRemainder(total.negated(), weights);
    assertThat(negated).isEqualTo(parts.stream().map(Money::negated).toList());
  }

  @Example
  void givesAHalfUnitToTheHeavierInAnyOrder() {
    Money total = Money.of("0.10", "EUR");
    assertThat(Apportionment.byLargestRemainder(total, 1, 3))
        .containsExactly(Money.of("0.02", "EUR"), Money.of("0.08", "EUR"));
    assertThat(Apportionment.byLargestRemainder(total, 3, 1))
        .containsExactly(Money.of("0.08", "EUR"), Money.of("0.02", "EUR"));
  }

  /** Equal weights may swap a unit, but who stands where does not change which parts there are. */
  @Property(tries = 2000)
  void givesTheSamePartsInAnyOrder(
      @ForAll("totals") Money total,
      @ForAll("weights") List<BigDecimal> weights,
      @ForAll Random random) {
    List<BigDecimal> shuffled = new ArrayList<>(weights);
    Collections.shuffle(shuffled, random);
    assertThat(sorted(Apportionment.byLargestRemainder(total, shuffled)))
        .isEqualTo(sorted(Apportionment.byLargestRemainder(total, weights)));
  }

  private static List<Money> sorted(List<Money> parts) {
    return parts.stream().sorted(Comparator.naturalOrder()).toList();
  }

  @Property(tries = 300)
  void dependsOnTheProportionsAlone(
      @ForAll("totals") Money total, @ForAll("weights") List<BigDecimal> weights) {
    List<BigDecimal> scaled =
        weights.stream().map(weight -> weight.multiply(new BigDecimal("0.37"))).toList();
    assertThat(Apportionment.byLargestRemainder(total, scaled))
        .isEqualTo(Apportionment.byLargestRemainder(total, weights));
  }

  @Property(tries = 300)
  void givesMoreForMoreWeight(
      @ForAll("totals") Money total, @ForAll("weights") List<BigDecimal> weights) {
    List<Money> parts = Apportionment.byLargestRemainder(total, weights);
    for (int i = 1; i < parts.size(); i++) {
      int byWeight = weights.get(i - 1).compareTo(weights.get(i));
      int bySize = parts.get(i - 1).abs().compareTo(parts.get(i).abs());
      assertThat(byWeight * bySize).as("parts %d and %d", i - 1, i).isNotNegative();
      assertThat(byWeight == 0 && bySize < 0).as("the first of equals first").isFalse();
    }
  }

  /** The method in its textbook form, in whole numbers: quotas down, then unit by unit. */
  @Property(tries = 500)
  void agreesWithTheTextbook(
      @ForAll("totals") Money total, @ForAll("weights") List<BigDecimal> weights) {
    BigInteger units = total.amount().unscaledValue().abs();
    BigInteger[] whole =
        weights.stream()
            .map(weight -> weight.movePointRight(9).toBigIntegerExact())
            .toArray(BigInteger[]::new);
    BigInteger sum = BigInteger.ZERO;
    for (BigInteger weight : whole) {
      sum = sum.add(weight);
    }
    List<BigInteger> expected = new ArrayList<>();
    List<BigInteger> remainders = new ArrayList<>();
    BigInteger left = units;
    for (BigInteger weight : whole) {
      BigInteger quota = units.multiply(weight).divide(sum);
      expected.add(quota);
      remainders.add(units.multiply(weight).mod(sum));
      left = left.subtract(quota);
    }
    for (; left.signum() > 0; left = left.subtract(BigInteger.ONE)) {
      int largest = 0;
      for (int i = 1; i < whole.length; i++) {
        int byRemainder = remainders.get(i).compareTo(remainders.get(largest));
        if (byRemainder > 0 || (byRemainder == 0 && whole[i].compareTo(whole[largest]) > 0)) {
          largest = i;
        }
      }
      expected.set(largest, expected.get(largest).add(BigInteger.ONE));
      remainders.set(largest, BigInteger.valueOf(-1));
    }
    assertThat(Apportionment.byLargestRemainder(total, weights))
        .extracting(part -> part.amount().unscaledValue().abs())
        .isEqualTo(expected);
  }
}
