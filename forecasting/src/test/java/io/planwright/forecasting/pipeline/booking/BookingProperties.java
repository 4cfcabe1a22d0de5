package io.planwright.forecasting.pipeline.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planwright.money.Money;
import io.planwright.run.RunControl;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.random.RandomGenerator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** The convolution against all 2ⁿ outcomes of small books. */
class BookingProperties {

  private static final Currency EUR = Currency.getInstance("EUR");

  @Property(tries = 60)
  void equalsTheSumOverAllOutcomes(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 9) int deals) {
    List<DealChance> book = book(seed, deals);
    BookingDistribution bookings = distribution(BookingSpec.independent(), book);
    double total = book.stream().mapToDouble(deal -> deal.amount().toDouble()).sum();
    for (double share = 0; share <= 1; share += 0.13) {
      double x = share * total;
      assertThat(bookings.probabilityAtLeast(x)).isCloseTo(reached(book, x, -1), within(1e-9));
    }
    assertThat(bookings.mean()).isCloseTo(mean(book), within(1e-6));
  }

  @Property(tries = 40)
  void swingsEqualThoseOverAllOutcomes(
      @ForAll long seed,
      @ForAll @IntRange(min = 2, max = 8) int deals,
      @ForAll @DoubleRange(min = 0.05, max = 0.95) double share) {
    List<DealChance> book = book(seed, deals);
    double total = book.stream().mapToDouble(deal -> deal.amount().toDouble()).sum();
    Money quota = Money.of((long) (share * total), EUR);
    DecidingDeals deciding =
        BookingSpec.independent()
            .decidingDeals(DealBook.of(EUR, book), quota, deals, RunControl.unlimited());
    assertThat(deciding.deals()).hasSize(deals);
    double parts = 0;
    for (DecidingDeals.Deal deal : deciding.deals()) {
      int index = Integer.parseInt(deal.id());
      double p = book.get(index).winProbability();
      double won = reached(book, quota.toDouble(), index) / p;
      double lost = (reached(book, quota.toDouble(), -1) - p * won) / (1 - p);
      assertThat(deal.probabilityIfWon()).isCloseTo(won, within(1e-7));
      assertThat(deal.probabilityIfLost()).isCloseTo(lost, within(1e-7));
      parts += deal.varianceShare();
    }
    assertThat(parts).isCloseTo(1, within(1e-9));
    assertThat(deciding.probabilityIfAllLost()).isCloseTo(quota.isZero() ? 1 : 0, within(1e-9));
    assertThat(deciding.meanShortfallIfAllLost()).isCloseTo(quota.toDouble(), within(1e-6));
  }

  @Property(tries = 30)
  void quantilesAndProbabilitiesAgree(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 200) int deals,
      @ForAll @DoubleRange(min = 0, max = 0.3) double correlation,
      @ForAll @DoubleRange(min = 0.01, max = 0.99) double p) {
    BookingSpec spec = BookingSpec.independent().withCommonCorrelation(correlation);
    BookingDistribution bookings = distribution(spec, book(seed, deals));
    double quantile = bookings.quantile(p);
    assertThat(bookings.probabilityAtLeast(quantile)).isGreaterThanOrEqualTo(1 - p - 1e-9);
    assertThat(bookings.quantile(Math.min(0.995, p + 0.004))).isGreaterThanOrEqualTo(quantile);
    assertThat(bookings.probabilityAtLeast(quantile + 1))
        .isLessThanOrEqualTo(bookings.probabilityAtLeast(quantile));
  }

  /** A book too fine for the lattice keeps its mean, and its spread up to the bound named. */
  @Property(tries = 5)
  void roundingStaysWithinItsBound(@ForAll long seed) {
    List<DealChance> fine = new ArrayList<>();
    RandomGenerator random = new io.planwright.run.SeedStreams(seed).stream(1);
    for (int i = 0; i < 400; i++) {
      long cents = 1 + (long) (random.nextDouble() * 50_000_000);
      fine.add(DealChance.of("" + i, 0.1 + 0.8 * random.nextDouble(), Money.ofMinor(cents, EUR)));
    }
    BookingDistribution rounded = distribution(BookingSpec.independent(), fine);
    BookingDistribution drawn =
        distribution(BookingSpec.independent().withMethod(BookingMethod.MONTE_CARLO), fine);
    assertThat(rounded.accuracy().roundingRms())
        .isPositive()
        .isLessThan(0.01 * rounded.standardDeviation());
    assertThat(rounded.mean()).isCloseTo(mean(fine), within(1e-3));
    assertThat(drawn.probabilityAtLeast(rounded.quantile(0.9))).isCloseTo(0.1, within(0.006));
    assertThat(drawn.probabilityAtLeast(rounded.quantile(0.1))).isCloseTo(0.9, within(0.006));
  }

  private static BookingDistribution distribution(BookingSpec spec, List<DealChance> deals) {
    return spec.distribution(DealBook.of(EUR, deals), RunControl.unlimited());
  }

  private static List<DealChance> book(long seed, int size) {
    RandomGenerator random = new io.planwright.run.SeedStreams(seed).stream(0);
    List<DealChance> deals = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      long amount = 1 + (long) (random.nextDouble() * 40);
      double p = random.nextDouble() < 0.1 ? 0.5 : 0.02 + 0.96 * random.nextDouble();
      deals.add(DealChance.of(Integer.toString(i), p, Money.of(amount, EUR)));
    }
    return deals;
  }

  /** The probability that x is reached and, if one is given, that deal is won. */
  private static double reached(List<DealChance> deals, double x, int won) {
    double probability = 0;
    for (int set = 0; set < 1 << deals.size(); set++) {
      double p = 1;
      double sum = 0;
      for (int i = 0; i < deals.size(); i++) {
        boolean isWon = (set >> i & 1) == 1;
        p *= isWon ? deals.get(i).winProbability() : 1 - deals.get(i).winProbability();
        sum += isWon ? deals.get(i).amount().toDouble() : 0;
      }
      boolean counts = sum >= x - 1e-9 && (won < 0 || (set >> won & 1) == 1);
      probability += counts ? p : 0;
    }
    return probability;
  }

  private static double mean(List<DealChance> deals) {
    return deals.stream().mapToDouble(d -> d.winProbability() * d.amount().toDouble()).sum();
  }
}
