package io.planwright.forecasting.pipeline.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.planwright.money.ExchangeRate;
import io.planwright.money.ExchangeRates;
import io.planwright.money.Money;
import io.planwright.run.Cancellation;
import io.planwright.run.RunControl;
import io.planwright.run.RunStoppedException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BookingDistributionTest {

  private static final Currency EUR = Currency.getInstance("EUR");
  private static final Currency GBP = Currency.getInstance("GBP");
  private static final LocalDate AS_OF = LocalDate.of(2026, 3, 31);
  private static final RunControl CONTROL = RunControl.unlimited();

  private static DealChance deal(String id, double p, long euros) {
    return DealChance.of(id, p, Money.of(euros, EUR));
  }

  private static DealBook many(int deals) {
    DealBookBuilder book = DealBook.builder(EUR);
    for (int i = 0; i < deals; i++) {
      book.add(
          deal("d" + i, 0.1 + 0.8 * (i * 37 % deals) / deals, 1000 + i * 13L % 700)
              .inGroup("owner", "o" + i % 20));
    }
    return book.build();
  }

  /** Two coins of 100 and 50: 0, 50, 100 and 150 with a quarter each. */
  @Test
  void twoCoins() {
    DealBook book = DealBook.of(EUR, List.of(deal("a", 0.5, 100), deal("b", 0.5, 50)));
    BookingDistribution bookings = BookingSpec.independent().distribution(book, CONTROL);

    assertThat(bookings.mean()).isEqualTo(75);
    assertThat(bookings.standardDeviation()).isCloseTo(Math.sqrt(3125), within(1e-9));
    assertThat(bookings.probabilityAtLeast(100)).isCloseTo(0.5, within(1e-12));
    assertThat(bookings.probabilityAtLeast(100.01)).isCloseTo(0.25, within(1e-12));
    assertThat(bookings.probabilityAtLeast(Money.of(50, EUR))).isCloseTo(0.75, within(1e-12));
    assertThat(bookings.quantile(0.3)).isEqualTo(50);
    assertThat(bookings.confidence()).contains("between 0 and 150 EUR", "Convolved exactly");
  }

  @Test
  void sureAndHopelessDeals() {
    DealBook book =
        DealBook.of(EUR, List.of(deal("a", 1, 100), deal("b", 0, 50), deal("c", 0.5, 10)));
    for (BookingMethod method : List.of(BookingMethod.EXACT, BookingMethod.MONTE_CARLO)) {
      BookingDistribution bookings =
          BookingSpec.standard().withMethod(method).distribution(book, CONTROL);
      assertThat(bookings.mean()).isEqualTo(105);
      assertThat(bookings.quantile(0.1)).isCloseTo(100, within(1e-9));
      assertThat(bookings.quantile(0.9)).isCloseTo(110, within(1e-9));
      assertThat(bookings.probabilityAtLeast(110)).isCloseTo(0.5, within(0.01));
    }
  }

  @Test
  void anEmptyBookBringsNothing() {
    DealBook book = DealBook.of(EUR, List.of());
    for (BookingMethod method : BookingMethod.values()) {
      BookingSpec spec = BookingSpec.standard().withMethod(method);
      BookingDistribution bookings = spec.distribution(book, CONTROL);
      assertThat(bookings.mean()).isZero();
      assertThat(bookings.standardDeviation()).isZero();
      assertThat(bookings.quantile(0.9)).isZero();
      DecidingDeals deciding = spec.decidingDeals(book, Money.of(10, EUR), 3, CONTROL);
      assertThat(deciding.deals()).isEmpty();
      assertThat(deciding.meanShortfall()).isEqualTo(10);
    }
  }

  /** With a correlation near one, equal deals are won all or none. */
  @Test
  void strongShocksMakeAllOrNone() {
    DealBookBuilder builder = DealBook.builder(EUR);
    for (int i = 0; i < 40; i++) {
      builder.add(deal("d" + i, 0.5, 10));
    }
    DealBook book = builder.build();
    BookingDistribution bookings =
        BookingSpec.independent().withCommonCorrelation(0.95).distribution(book, CONTROL);
    // independent coins would all be lost once in 1e12 periods
    assertThat(bookings.probabilityAtLeast(1)).isLessThan(0.72);
    assertThat(bookings.standardDeviation()).isGreaterThan(170);
  }

  /** E(1) = 1: shocks of currencies and amounts move no mean, and add the variance of products. */
  @Test
  void currenciesAndAmountsAddTheirVariance() {
    ExchangeRates rates =
        ExchangeRates.of(List.of(new ExchangeRate(GBP, EUR, AS_OF, new BigDecimal("1.2"))));
    DealBook book =
        DealBook.builder(EUR, rates, AS_OF)
            .add(DealChance.of("a", 1, Money.of(100, GBP)))
            .add(deal("b", 1, 80).withAmountRelativeSd(0.25))
            .build();
    BookingDistribution bookings =
        BookingSpec.independent().withFxVolatility(GBP, 0.1).distribution(book, CONTROL);

    assertThat(book.amount(0)).isEqualTo(Money.of(120, EUR));
    assertThat(bookings.mean()).isCloseTo(200, within(1e-9));
    assertThat(bookings.variance().deals()).isCloseTo(400, within(1e-6));
    assertThat(bookings.variance().currencies())
        .isCloseTo(120 * 120 * Math.expm1(0.01), within(3.0));
    assertThat(bookings.quantile(0.5)).isCloseTo(197, within(2.0));
  }

  @Test
  void newBusinessAddsItsMeanAndVariance() {
    List<Money> amounts = List.of(Money.of(100, EUR), Money.of(300, EUR));
    ArrivalModel arrivals = new ArrivalModel(EUR, 40, 6, 0.05, amounts);
    BookingDistribution bookings =
        BookingSpec.independent()
            .withNewBusiness(arrivals)
            .distribution(DealBook.of(EUR, List.of()), CONTROL);

    // by hand: 40·100² + (40 + 0.05·(40² + 6²) + 6²)·200²
    double variance = 40 * 1e4 + (40 + 0.05 * 1636 + 36) * 4e4;
    assertThat(arrivals.variance()).isCloseTo(variance, within(1e-6));
    assertThat(bookings.mean()).isEqualTo(8000);
    assertThat(bookings.variance().newBusiness()).isCloseTo(variance, within(1e-6));
    double spread = (bookings.quantile(0.841345) - bookings.quantile(0.158655)) / 2;
    assertThat(spread).isCloseTo(Math.sqrt(variance), within(0.05 * Math.sqrt(variance)));
  }

  @Test
  void sameSeedSameBitsOnAnyNumberOfThreads() {
    DealBook book = many(500);
    BookingSpec spec =
        BookingSpec.standard().withGroupCorrelation("owner", 0.04).withProbabilityError(0.1);
    BookingDistribution one = spec.withSimulation(5_000, 11, 1).distribution(book, CONTROL);
    BookingDistribution four = spec.withSimulation(5_000, 11, 4).distribution(book, CONTROL);
    BookingDistribution other = spec.withSimulation(5_000, 12, 4).distribution(book, CONTROL);

    assertThat(four.summary().quantiles()).isEqualTo(one.summary().quantiles());
    assertThat(four.variance()).isEqualTo(one.variance());
    assertThat(other.summary().quantiles()).isNotEqualTo(one.summary().quantiles());
  }

  @Test
  void stopsWhenAsked() {
    Cancellation cancellation = Cancellation.create();
    cancellation.cancel();
    RunControl stopped = CONTROL.withCancellation(cancellation);
    for (BookingMethod method : BookingMethod.values()) {
      BookingSpec spec = BookingSpec.standard().withMethod(method);
      assertThatThrownBy(() -> spec.distribution(many(20), stopped))
          .isInstanceOf(RunStoppedException.class);
    }
  }

  @Test
  void survivesSerialization() throws Exception {
    BookingDistribution bookings = BookingSpec.standard().distribution(many(30), CONTROL);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(bookings);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      BookingDistribution read = (BookingDistribution) in.readObject();
      assertThat(read.summary()).isEqualTo(bookings.summary());
    }
  }

  static Stream<Arguments> badInput() {
    BookingSpec spec = BookingSpec.standard();
    DealBook book = many(3);
    Money gbp = Money.of(1, GBP);
    return Stream.of(
        bad(() -> deal("", 0.5, 1), "id"),
        bad(() -> deal("a", 1.01, 1), "winProbability"),
        bad(() -> deal("a", Double.NaN, 1), "winProbability"),
        bad(() -> deal("a", 0.5, -1), "amount"),
        bad(() -> deal("a", 0.5, 1).withAmountRelativeSd(-0.1), "amountRelativeSd"),
        bad(() -> deal("a", 0.5, 1).inGroup(" ", "x"), "dimension"),
        bad(() -> DealBook.of(EUR, Collections.nCopies(2, deal("a", 0.5, 1))), "unique"),
        bad(() -> DealBook.of(EUR, List.of(DealChance.of("a", 0.5, gbp))), "GBP"),
        bad(() -> spec.withCommonCorrelation(0.96), "commonCorrelation"),
        bad(() -> spec.withGroupCorrelation("owner", 0.92), "sum of correlations"),
        bad(() -> spec.withProbabilityError(-1), "probabilityError"),
        bad(() -> spec.withFxVolatility(GBP, 3), "fxVolatility.GBP"),
        bad(() -> spec.withSimulation(10, 1, 1), "paths"),
        bad(() -> spec.withSimulation(1000, 1, 0), "threads"),
        bad(() -> spec.withGroupCorrelation("team", 0.1).distribution(book, CONTROL), "dimension"),
        bad(
            () ->
                spec.withGroupCorrelation("owner", 0.1)
                    .withMethod(BookingMethod.EXACT)
                    .distribution(book, CONTROL),
            "group shocks"),
        bad(() -> spec.decidingDeals(book, gbp, 3, CONTROL), "quota"),
        bad(() -> spec.decidingDeals(book, Money.of(1, EUR), 65, CONTROL), "count"),
        bad(() -> spec.distribution(book, CONTROL).probabilityAtLeast(gbp), "amount"),
        bad(() -> spec.distribution(book, CONTROL).quantile(1), "p "),
        bad(() -> new ArrivalModel(EUR, 3, 0, 0, List.of()), "amounts"),
        bad(() -> new ArrivalModel(EUR, 3, 9, 0, List.of(gbp)), "expectedWinsError"),
        bad(() -> PastPeriod.of(List.of(), 0), "winProbabilities"),
        bad(() -> PastPeriod.of(List.of(0.5), 2), "wins"));
  }

  private static Arguments bad(ThrowingCallable call, String named) {
    return Arguments.of(call, named);
  }

  @ParameterizedTest
  @MethodSource("badInput")
  void refusesWhatHasNoMeaning(ThrowingCallable call, String named) {
    assertThatThrownBy(call).isInstanceOf(RuntimeException.class).hasMessageContaining(named);
  }
}
