package io.planwright.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ApportionmentTest {

  private static List<Money> money(String currency, String... amounts) {
    return Stream.of(amounts).map(amount -> Money.of(amount, currency)).toList();
  }

  private static Money eur(String amount) {
    return Money.of(amount, "EUR");
  }

  @Test
  void keepsTheLastCent() {
    assertThat(Apportionment.equally(eur("100"), 3))
        .isEqualTo(money("EUR", "33.34", "33.33", "33.33"));
    assertThat(Apportionment.byLargestRemainder(eur("0.05"), 1, 1, 1, 1))
        .isEqualTo(money("EUR", "0.02", "0.01", "0.01", "0.01"));
  }

  /**
   * The usual example of the method with the Hare quota: ten seats, 100 000 votes, so 10 000 votes
   * a seat; whole quotas 4, 1, 1, 1, 0, 0, and the three seats left go to remainders 7000, 6000 and
   * 6000 before 5900, 3100 and 2000.
   */
  @Test
  void givesTheUnitsLeftToTheLargestRemainders() {
    List<Money> seats =
        Apportionment.byLargestRemainder(
            Money.of("10", "JPY"), 47_000, 16_000, 15_900, 12_000, 6_000, 3_100);
    assertThat(seats).isEqualTo(money("JPY", "5", "2", "1", "1", "1", "0"));
  }

  @Test
  void givesTheFirstOfEqualsFirst() {
    assertThat(Apportionment.byLargestRemainder(eur("0.02"), 1, 2, 1, 2, 0))
        .isEqualTo(money("EUR", "0", "0.01", "0", "0.01", "0"));
    assertThat(Apportionment.byLargestRemainder(eur("0.01"), 1, 1))
        .isEqualTo(money("EUR", "0.01", "0"));
  }

  @Test
  void dividesNegativeAndZeroTotals() {
    assertThat(Apportionment.equally(eur("-100"), 3))
        .isEqualTo(money("EUR", "-33.34", "-33.33", "-33.33"));
    assertThat(Apportionment.byLargestRemainder(eur("0"), 3, 0, 1))
        .isEqualTo(money("EUR", "0", "0", "0"));
  }

  @Test
  void dividesInTheMinorUnitOfTheCurrency() {
    assertThat(Apportionment.equally(Money.of("100", "JPY"), 3))
        .isEqualTo(money("JPY", "34", "33", "33"));
    assertThat(Apportionment.equally(Money.of("100", "BHD"), 3))
        .isEqualTo(money("BHD", "33.334", "33.333", "33.333"));
  }

  @Test
  void givesNothingForAWeightOfZero() {
    assertThat(Apportionment.byLargestRemainder(eur("0.05"), 0, 1, 0, 1, 1))
        .isEqualTo(money("EUR", "0", "0.02", "0", "0.02", "0.01"));
  }

  @Test
  void takesWeightsExactly() {
    // 0.1 + 0.2 is not 0.3 in doubles: the middle weight is the larger by a hair.
    assertThat(Apportionment.byLargestRemainder(eur("0.01"), 0.3, 0.1 + 0.2))
        .isEqualTo(money("EUR", "0", "0.01"));
    assertThat(
            Apportionment.byLargestRemainder(
                eur("0.01"), List.of(new BigDecimal("0.3"), new BigDecimal("0.30"))))
        .isEqualTo(money("EUR", "0.01", "0"));
  }

  @Test
  void takesWeightsOfAnySize() {
    assertThat(Apportionment.byLargestRemainder(eur("1"), Double.MIN_VALUE, Double.MAX_VALUE))
        .isEqualTo(money("EUR", "0", "1"));
    assertThat(Apportionment.byLargestRemainder(eur("1"), Double.MIN_VALUE, Double.MIN_VALUE))
        .isEqualTo(money("EUR", "0.50", "0.50"));
    assertThat(
            Apportionment.byLargestRemainder(
                eur("1"), List.of(new BigDecimal("1E+399"), new BigDecimal("3E+399"))))
        .isEqualTo(money("EUR", "0.25", "0.75"));
  }

  @Test
  void dividesTotalsBeyondLongs() {
    Money total = eur("100000000000000000000000000000.01");
    assertThat(Apportionment.equally(total, 2))
        .isEqualTo(
            money("EUR", "50000000000000000000000000000.01", "50000000000000000000000000000.00"));
  }
}
