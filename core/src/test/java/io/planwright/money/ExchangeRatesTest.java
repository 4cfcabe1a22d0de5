package io.planwright.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExchangeRatesTest {

  private static final Currency EUR = Currency.getInstance("EUR");
  private static final Currency USD = Currency.getInstance("USD");
  private static final Currency JPY = Currency.getInstance("JPY");
  private static final LocalDate JANUARY = LocalDate.of(2017, 1, 2);
  private static final LocalDate APRIL = LocalDate.of(2017, 4, 3);
  private static final List<ExchangeRate> RATES =
      List.of(
          rate(EUR, USD, JANUARY, "1.0465"),
          rate(EUR, USD, APRIL, "1.0650"),
          rate(EUR, JPY, JANUARY, "122.9"));
  private static final ExchangeRates TABLE = ExchangeRates.of(RATES);

  private static ExchangeRate rate(Currency base, Currency quote, LocalDate date, String rate) {
    return new ExchangeRate(base, quote, date, new BigDecimal(rate));
  }

  private static Money convert(String money, Currency to, LocalDate on) {
    return TABLE.convert(Money.parse(money), to, on, RoundingMode.HALF_EVEN);
  }

  @Test
  void takesTheLatestRateOnOrBeforeTheDay() {
    assertThat(convert("EUR 1000", USD, JANUARY)).isEqualTo(Money.parse("USD 1046.50"));
    assertThat(convert("EUR 1000", USD, APRIL.minusDays(1))).isEqualTo(Money.parse("USD 1046.50"));
    assertThat(convert("EUR 1000", USD, APRIL)).isEqualTo(Money.parse("USD 1065.00"));
    assertThat(convert("EUR 1000", USD, LocalDate.MAX)).isEqualTo(Money.parse("USD 1065.00"));
  }

  @Test
  void turnsARateAround() {
    assertThat(convert("USD 1046.50", EUR, JANUARY)).isEqualTo(Money.parse("EUR 1000.00"));
    assertThat(convert("USD 1000", EUR, JANUARY)).isEqualTo(Money.parse("EUR 955.57"));
    assertThat(convert("JPY 1000", EUR, JANUARY)).isEqualTo(Money.parse("EUR 8.14"));
  }

  @Test
  void prefersTheLaterRateAndOfOneDayTheQuotedOne() {
    List<ExchangeRate> both = new ArrayList<>(RATES);
    both.add(rate(USD, EUR, APRIL, "0.9"));
    both.add(rate(USD, EUR, APRIL.plusDays(1), "0.8"));
    ExchangeRates rates = ExchangeRates.of(both);
    Money thousand = Money.parse("EUR 1000");
    assertThat(rates.convert(thousand, USD, APRIL, RoundingMode.DOWN))
        .isEqualTo(Money.parse("USD 1065.00"));
    assertThat(rates.convert(thousand, USD, APRIL.plusDays(1), RoundingMode.DOWN))
        .isEqualTo(Money.parse("USD 1250.00"));
  }

  @Test
  void roundsToTheMinorUnitOfTheOtherCurrency() {
    assertThat(convert("EUR 10.01", JPY, JANUARY)).isEqualTo(Money.parse("JPY 1230"));
    assertThat(TABLE.convert(Money.parse("EUR 10.01"), JPY, JANUARY, RoundingMode.UP))
        .isEqualTo(Money.parse("JPY 1231"));
    assertThat(convert("EUR -10.01", JPY, JANUARY)).isEqualTo(Money.parse("JPY -1230"));
  }

  @Test
  void leavesAnAmountOfTheSameCurrencyAsItIs() {
    Money unitPrice = Money.parse("EUR 0.0125");
    assertThat(ExchangeRates.none().convert(unitPrice, EUR, JANUARY, RoundingMode.DOWN))
        .isEqualTo(unitPrice);
  }

  @Test
  void saysWhichRateIsMissing() {
    MissingRateException missing =
        catchThrowableOfType(
            MissingRateException.class, () -> convert("USD 1", JPY, LocalDate.of(2017, 5, 1)));
    assertThat(missing.from()).isEqualTo(USD);
    assertThat(missing.to()).isEqualTo(JPY);
    assertThat(missing.on()).isEqualTo("2017-05-01");
  }

  @Test
  void doesNotDependOnTheOrderOfTheRates() {
    List<ExchangeRate> reversed = new ArrayList<>(RATES);
    Collections.reverse(reversed);
    assertThat(ExchangeRates.of(reversed)).isEqualTo(TABLE).hasSameHashCodeAs(TABLE);
    assertThat(TABLE).isNotEqualTo(ExchangeRates.none());
    assertThat(TABLE.rates()).isSortedAccordingTo((a, b) -> a.toString().compareTo(b.toString()));
  }

  @Test
  void doesNotCountZerosAtTheEndOfARate() {
    assertThat(rate(EUR, USD, JANUARY, "1.0650")).isEqualTo(rate(EUR, USD, JANUARY, "1.065"));
    assertThat(rate(EUR, USD, JANUARY, "1E+2").rate()).isEqualTo(new BigDecimal("100"));
  }
}
