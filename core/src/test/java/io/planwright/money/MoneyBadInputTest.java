package io.planwright.money;

import static io.planwright.testkit.BadInput.row;

import io.planwright.testkit.BadInput;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MoneyBadInputTest {

  private static final Class<IllegalArgumentException> IAE = IllegalArgumentException.class;
  private static final Class<NullPointerException> NPE = NullPointerException.class;
  private static final Currency EUR = Currency.getInstance("EUR");
  private static final Currency USD = Currency.getInstance("USD");
  private static final Currency GOLD = Currency.getInstance("XAU");
  private static final LocalDate DAY = LocalDate.of(2017, 3, 31);
  private static final Money TEN = Money.of("10", "EUR");
  private static final String OUT_OF_RANGE =
      "] must be below 1E+100 with at most 150 digits after the point."
          + " Check the unit, and round what was computed.";

  private static ExchangeRate rate(String rate) {
    return new ExchangeRate(EUR, USD, DAY, new BigDecimal(rate));
  }

  static Stream<BadInput> rows() {
    return Stream.of(amounts(), arithmetic(), apportionment(), rates()).flatMap(rows -> rows);
  }

  private static Stream<BadInput> amounts() {
    return Stream.of(
        row(
            "an amount that is no number",
            () -> Money.of("1,234.50", "EUR"),
            IAE,
            "amount [1,234.50] must be a number. Write it like 1234.50, without grouping."),
        row(
            "an empty amount",
            () -> Money.of("", "EUR"),
            IAE,
            "amount [] must be a number. Write it like 1234.50, without grouping."),
        row(
            "NaN",
            () -> Money.of("NaN", "EUR"),
            IAE,
            "amount [NaN] must be a number. Write it like 1234.50, without grouping."),
        row(
            "a currency by its sign",
            () -> Money.of("10", "€"),
            IAE,
            "currency [€] must be an ISO 4217 code. Write it like EUR."),
        row(
            "a currency in small letters",
            () -> Money.parse("eur 10"),
            IAE,
            "currency [eur] must be an ISO 4217 code. Write it like EUR."),
        row(
            "gold",
            () -> Money.zero(GOLD),
            IAE,
            "currency [XAU] must have a minor unit. Use the currency that you invoice in, such as"
                + " EUR."),
        row(
            "an amount behind its currency's back",
            () -> Money.parse("10 EUR"),
            IAE,
            "money [10 EUR] must be a currency code, a space and an amount."
                + " Write it like EUR 12.30."),
        row(
            "an amount that would fill the memory",
            () -> Money.of("1E+999999999", "EUR"),
            IAE,
            "amount [1E+999999999" + OUT_OF_RANGE),
        row(
            "an amount of 101 digits",
            () -> Money.of("1E+100", "EUR"),
            IAE,
            "amount [1E+100" + OUT_OF_RANGE),
        row(
            "an amount with too fine a part",
            () -> Money.of("1E-151", "EUR"),
            IAE,
            "amount [1E-151" + OUT_OF_RANGE),
        row(
            "an amount with far too fine a part",
            () -> Money.of("1E-999999999", "EUR"),
            IAE,
            "amount [1E-999999999" + OUT_OF_RANGE),
        row(
            "no amount",
            () -> Money.of((BigDecimal) null, EUR),
            NPE,
            "amount [null] must not be null. Give a value."),
        row(
            "no currency",
            () -> Money.of(1, null),
            NPE,
            "currency [null] must not be null. Give a value."),
        row(
            "no currency code",
            () -> Money.of("1", null),
            NPE,
            "currency [null] must not be null. Give a value."),
        row(
            "no text",
            () -> Money.parse(null),
            NPE,
            "money [null] must not be null. Give a value."));
  }

  private static Stream<BadInput> arithmetic() {
    String mismatch = "currency [USD] must be EUR. Convert the amount with ExchangeRates first.";
    Money dollar = Money.of(1, USD);
    Class<CurrencyMismatchException> type = CurrencyMismatchException.class;
    return Stream.of(
        row("a sum of euros and dollars", () -> TEN.plus(dollar), type, mismatch),
        row("a difference of euros and dollars", () -> TEN.minus(dollar), type, mismatch),
        row("an order of euros and dollars", () -> TEN.compareTo(dollar), type, mismatch),
        row("a ratio of euros and dollars", () -> TEN.ratioTo(dollar), type, mismatch),
        row("dollars in a sum of euros", () -> Money.sum(EUR, List.of(dollar)), type, mismatch),
        row(
            "a division by zero",
            () -> TEN.dividedBy(new BigDecimal("0.0"), RoundingMode.UP),
            IAE,
            "divisor [0.0] must not be zero. Leave out what has no divisor."),
        row(
            "a ratio to nothing",
            () -> TEN.ratioTo(Money.zero(EUR)),
            IAE,
            "divisor [EUR 0.00] must not be zero. Report the two amounts instead."),
        row(
            "no rounding",
            () -> TEN.roundedToMinorUnit(null),
            NPE,
            "rounding [null] must not be null. Give a value."),
        row(
            "nothing to add",
            () -> TEN.plus(null),
            NPE,
            "other [null] must not be null. Give a value."));
  }

  private static Stream<BadInput> apportionment() {
    return Stream.of(
        row(
            "parts of a cent",
            () -> Apportionment.equally(Money.of("0.015", "EUR"), 2),
            IAE,
            "total [EUR 0.015] must be in whole minor units."
                + " Round it with roundedToMinorUnit first."),
        row(
            "no parts",
            () -> Apportionment.equally(TEN, 0),
            IAE,
            "parts [0] must be positive. Divide into at least one part."),
        row(
            "no weights",
            () -> Apportionment.byLargestRemainder(TEN),
            IAE,
            "weights [[]] must not be empty. Give at least one part."),
        row(
            "weights of zero",
            () -> Apportionment.byLargestRemainder(TEN, 0, 0),
            IAE,
            "weights [[0, 0]] must have one above zero. Say who takes a part at all."),
        row(
            "a negative weight",
            () -> Apportionment.byLargestRemainder(TEN, 1, -0.5),
            IAE,
            "weights [-0.5] must not be negative. Give each part a weight of at least 0."),
        row(
            "a weight that is no number",
            () -> Apportionment.byLargestRemainder(TEN, 1, Double.NaN),
            IAE,
            "weights[1] [NaN] must be finite. Give each part a weight of at least 0."),
        row(
            "an infinite weight",
            () -> Apportionment.byLargestRemainder(TEN, Double.POSITIVE_INFINITY),
            IAE,
            "weights[0] [Infinity] must be finite. Give each part a weight of at least 0."),
        row(
            "a weight that would fill the memory",
            () ->
                Apportionment.byLargestRemainder(
                    TEN, List.of(BigDecimal.ONE, new BigDecimal("1E+999999999"))),
            IAE,
            "weights [1E+999999999] must be below 1E+400 with at most 1100 digits after the point."
                + " Round the weight."),
        row(
            "a weight that is not there",
            () -> Apportionment.byLargestRemainder(TEN, Arrays.asList(BigDecimal.ONE, null)),
            NPE,
            "weights [null] must not be null. Give a value."),
        row(
            "no total",
            () -> Apportionment.equally(null, 1),
            NPE,
            "total [null] must not be null. Give a value."));
  }

  private static Stream<BadInput> rates() {
    return Stream.of(
        row(
            "a rate of zero",
            () -> rate("0"),
            IAE,
            "rate [0] must be positive. Give quote units for one base unit."),
        row(
            "a negative rate",
            () -> rate("-1.1"),
            IAE,
            "rate [-1.1] must be positive. Give quote units for one base unit."),
        row(
            "a rate that would fill the memory",
            () -> rate("1E+999999999"),
            IAE,
            "rate [1E+999999999] must have at most 50 digits before and after the point."
                + " Round the rate."),
        row(
            "a rate to the same currency",
            () -> new ExchangeRate(EUR, EUR, DAY, BigDecimal.ONE),
            IAE,
            "quote [EUR] must differ from the base. Leave out this rate."),
        row(
            "a rate of gold",
            () -> new ExchangeRate(GOLD, EUR, DAY, BigDecimal.ONE),
            IAE,
            "currency [XAU] must have a minor unit. Use the currency that you invoice in, such as"
                + " EUR."),
        row(
            "a rate without date",
            () -> new ExchangeRate(EUR, USD, null, BigDecimal.ONE),
            NPE,
            "date [null] must not be null. Give a value."),
        row(
            "two rates for one day",
            () -> ExchangeRates.of(List.of(rate("1.1"), rate("1.2"))),
            IAE,
            "rates [EUR to USD on 2017-03-31] must have one rate a day."
                + " Keep the rate that holds."),
        row(
            "a conversion before the first rate",
            () ->
                ExchangeRates.of(List.of(rate("1.1")))
                    .convert(TEN, USD, DAY.minusDays(1), RoundingMode.UP),
            MissingRateException.class,
            "exchange rate [EUR to USD on 2017-03-30] must be known."
                + " Add a rate between the two that is dated on or before that day."),
        row(
            "a conversion without rates",
            () -> ExchangeRates.none().convert(TEN, USD, DAY, RoundingMode.UP),
            MissingRateException.class,
            "exchange rate [EUR to USD on 2017-03-31] must be known."
                + " Add a rate between the two that is dated on or before that day."),
        row(
            "a conversion on no day",
            () -> ExchangeRates.none().convert(TEN, EUR, null, RoundingMode.UP),
            NPE,
            "on [null] must not be null. Give a value."));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void refuses(BadInput row) {
    row.verify();
  }
}
