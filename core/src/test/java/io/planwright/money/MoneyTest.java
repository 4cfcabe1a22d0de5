package io.planwright.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {

  private static final Currency EUR = Currency.getInstance("EUR");
  private static final Currency USD = Currency.getInstance("USD");
  private static final Currency JPY = Currency.getInstance("JPY");

  private static Money eur(String amount) {
    return Money.of(amount, "EUR");
  }

  @ParameterizedTest
  @CsvSource({
    "12, EUR, EUR 12.00",
    "12.3, EUR, EUR 12.30",
    "12.30000, EUR, EUR 12.30",
    "0.0125, EUR, EUR 0.0125",
    "0.01250, EUR, EUR 0.0125",
    "-0.005, EUR, EUR -0.005",
    "0, EUR, EUR 0.00",
    "0E+9, EUR, EUR 0.00",
    "0E-999999999, EUR, EUR 0.00",
    "1E+3, EUR, EUR 1000.00",
    "12, JPY, JPY 12",
    "1200, JPY, JPY 1200",
    "12E2, JPY, JPY 1200",
    "12.5, JPY, JPY 12.5",
    "12, BHD, BHD 12.000"
  })
  void showsTheMinorDigitsAndMoreOnlyWhereNeeded(String amount, String currency, String text) {
    Money money = Money.of(amount, currency);
    assertThat(money).hasToString(text);
    assertThat(Money.parse(text)).isEqualTo(money);
  }

  @Test
  void isMadeOfUnitsAndMinorUnits() {
    assertThat(Money.of(12, EUR)).isEqualTo(eur("12"));
    assertThat(Money.ofMinor(-1234, EUR)).isEqualTo(eur("-12.34"));
    assertThat(Money.ofMinor(1234, JPY)).isEqualTo(Money.of("1234", "JPY"));
    assertThat(Money.ofMinor(1234, Currency.getInstance("BHD"))).hasToString("BHD 1.234");
    assertThat(Money.zero(EUR)).isEqualTo(eur("0.00")).matches(Money::isZero);
    assertThat(eur("7").amount()).isEqualTo(new BigDecimal("7.00"));
    assertThat(eur("7").currency()).isEqualTo(EUR);
  }

  @Test
  void computesExactly() {
    assertThat(eur("0.10").plus(eur("0.20"))).isEqualTo(eur("0.30"));
    assertThat(eur("0.10").minus(eur("0.25"))).isEqualTo(eur("-0.15"));
    assertThat(eur("12.34").negated()).isEqualTo(eur("-12.34"));
    assertThat(eur("-12.34").abs()).isEqualTo(eur("12.34")).isEqualTo(eur("12.34").abs());
    assertThat(eur("0.0125").multipliedBy(new BigDecimal("8"))).isEqualTo(eur("0.1"));
    assertThat(eur("19.99").multipliedBy(new BigDecimal("0.333"))).isEqualTo(eur("6.65667"));
    assertThat(eur("19.99").multipliedBy(3)).isEqualTo(eur("59.97"));
  }

  @Test
  void roundsOnlyAsToldAndOnce() {
    assertThat(eur("19.99").multipliedBy(new BigDecimal("0.333"), RoundingMode.HALF_EVEN))
        .isEqualTo(eur("6.66"));
    assertThat(eur("10").dividedBy(new BigDecimal("3"), RoundingMode.DOWN)).isEqualTo(eur("3.33"));
    assertThat(eur("10").dividedBy(new BigDecimal("3"), RoundingMode.UP)).isEqualTo(eur("3.34"));
    assertThat(Money.of(10, JPY).dividedBy(new BigDecimal("4"), RoundingMode.HALF_EVEN))
        .isEqualTo(Money.of(2, JPY));
    assertThat(eur("0.125").roundedToMinorUnit(RoundingMode.HALF_EVEN)).isEqualTo(eur("0.12"));
    assertThat(eur("0.125").roundedToMinorUnit(RoundingMode.HALF_UP)).isEqualTo(eur("0.13"));
    assertThat(eur("0.12").roundedToMinorUnit(RoundingMode.UNNECESSARY)).isEqualTo(eur("0.12"));
    assertThatThrownBy(() -> eur("0.125").roundedToMinorUnit(RoundingMode.UNNECESSARY))
        .isInstanceOf(ArithmeticException.class);
  }

  @Test
  void knowsItsSign() {
    assertThat(eur("0.01").isPositive()).isTrue();
    assertThat(eur("0.01").isNegative()).isFalse();
    assertThat(eur("-0.01").isNegative()).isTrue();
    assertThat(eur("-0.01").isPositive()).isFalse();
    assertThat(eur("0").isPositive() || eur("0").isNegative()).isFalse();
    assertThat(eur("0.01").isZero()).isFalse();
  }

  @Test
  void ordersAmountsOfOneCurrency() {
    assertThat(eur("1.10")).isLessThan(eur("1.11")).isEqualByComparingTo(eur("1.1"));
    assertThat(eur("-2")).isLessThan(eur("-1"));
  }

  @Test
  void tellsCurrenciesApart() {
    assertThat(Money.of(1, EUR)).isNotEqualTo(Money.of(1, USD)).isNotEqualTo("EUR 1.00");
    CurrencyMismatchException mismatch =
        catchThrowableOfType(
            CurrencyMismatchException.class, () -> Money.of(1, EUR).plus(Money.of(1, USD)));
    assertThat(mismatch.expected()).isEqualTo(EUR);
    assertThat(mismatch.actual()).isEqualTo(USD);
  }

  @Test
  void sumsACollection() {
    assertThat(Money.sum(EUR, List.of())).isEqualTo(eur("0"));
    assertThat(Money.sum(EUR, List.of(eur("1.10"), eur("2.205"), eur("-0.005"))))
        .isEqualTo(eur("3.30"));
  }

  @Test
  void comparesByRatio() {
    assertThat(eur("30").ratioTo(eur("-40"))).isEqualTo(-0.75);
    assertThat(eur("1").ratioTo(eur("3"))).isEqualTo(1.0 / 3);
    assertThat(eur("12.34").toDouble()).isEqualTo(12.34);
  }

  @Test
  void readsAndWritesTheSameInEveryLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(eur("1234.5")).hasToString("EUR 1234.50");
      assertThat(Money.parse("EUR 1234.50")).isEqualTo(eur("1234.5"));
    } finally {
      Locale.setDefault(before);
    }
  }
}
