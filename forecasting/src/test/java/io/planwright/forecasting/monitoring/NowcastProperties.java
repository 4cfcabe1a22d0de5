package io.planwright.forecasting.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planwright.calendar.PeriodKind;
import io.planwright.evidence.OutcomeDistribution;
import io.planwright.forecasting.internal.outcome.NormalOutcome;
import io.planwright.run.SeedStreams;
import io.planwright.series.TimeSeries;
import java.time.LocalDate;
import java.util.random.RandomGenerator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class NowcastProperties {

  private static final NowcastSpec MONTH = NowcastSpec.of(PeriodKind.MONTH);
  private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2020, 12, 31);

  private static TimeSeries days(long seed, double zeros, double scale) {
    RandomGenerator random = new SeedStreams(seed).stream(0);
    return Days.series(
        FIRST, LAST, date -> random.nextDouble() < zeros ? 0 : scale * 100 * random.nextDouble());
  }

  @Property(tries = 300)
  void isNeverBelowWhatIsBooked(
      @ForAll long seed,
      @ForAll @DoubleRange(min = 0, max = 1) double zeros,
      @ForAll @IntRange(min = 140, max = 365) int day,
      @ForAll @DoubleRange(min = 0, max = 5000) double mean,
      @ForAll @DoubleRange(min = 0, max = 1000) double deviation) {
    TimeSeries days = days(seed, zeros, 1);
    LocalDate asOf = FIRST.plusDays(day);
    OutcomeDistribution model = new NormalOutcome(mean, deviation);
    Nowcast nowcast = MONTH.nowcast(days, asOf, model).orElseThrow();
    OutcomeDistribution total = nowcast.total();
    assertThat(total.mean()).isGreaterThanOrEqualTo(nowcast.booked()).isFinite();
    double before = nowcast.booked();
    for (double p : new double[] {1e-9, 0.01, 0.3, 0.5, 0.8, 0.99, 1 - 1e-9}) {
      double quantile = total.quantile(p);
      assertThat(quantile).isFinite().isGreaterThanOrEqualTo(before);
      before = quantile;
    }
    assertThat(total.probabilityAtLeast(nowcast.booked())).isEqualTo(1);
  }

  @Property(tries = 100)
  void cannotSeePastTheDay(@ForAll long seed, @ForAll @IntRange(min = 140, max = 364) int day) {
    TimeSeries days = days(seed, 0.3, 1);
    LocalDate asOf = FIRST.plusDays(day);
    double[] changed = days.toArray();
    for (int i = day + 1; i < changed.length; i++) {
      changed[i] = -1e9 * i;
    }
    TimeSeries other = TimeSeries.of("sales", "EUR", days.axis(), changed);
    assertThat(MONTH.nowcast(other, asOf)).isEqualTo(MONTH.nowcast(days, asOf));
    assertThat(MONTH.nowcast(days.window(0, day + 1), asOf)).isEqualTo(MONTH.nowcast(days, asOf));
  }

  @Property(tries = 50)
  void isTheActualAtTheEnd(@ForAll long seed, @ForAll @IntRange(min = 5, max = 12) int month) {
    TimeSeries days = days(seed, 0.3, 1);
    LocalDate end = LocalDate.of(2020, month, 1).plusMonths(1).minusDays(1);
    double actual = days.aggregatedTo(PeriodKind.MONTH).toArray()[month - 1];
    Nowcast nowcast = MONTH.nowcast(days, end, new NormalOutcome(7, 3)).orElseThrow();
    assertThat(nowcast.total().quantile(0.5)).isCloseTo(actual, within(1e-9));
    assertThat(nowcast.total().mean()).isEqualTo(nowcast.total().quantile(0.001));
  }

  @Property(tries = 100)
  void scalesWithTheValues(
      @ForAll long seed,
      @ForAll @IntRange(min = 140, max = 365) int day,
      @ForAll("scales") double scale) {
    LocalDate asOf = FIRST.plusDays(day);
    Nowcast plain =
        MONTH.nowcast(days(seed, 0.5, 1), asOf, new NormalOutcome(800, 90)).orElseThrow();
    Nowcast scaled =
        MONTH
            .nowcast(days(seed, 0.5, scale), asOf, new NormalOutcome(800 * scale, 90 * scale))
            .orElseThrow();
    assertThat(scaled.curveWeight()).isCloseTo(plain.curveWeight(), within(1e-9));
    for (double p : new double[] {0.01, 0.5, 0.99}) {
      double expected = plain.total().quantile(p);
      assertThat(scaled.total().quantile(p) / scale)
          .isCloseTo(expected, within(1e-9 * (1 + expected)));
    }
  }

  /**
   * Whatever the forecast has to do with the values: no NaN, no overflow, no lower bound broken.
   */
  @Property(tries = 300)
  void answersAnyForecastWithFiniteNumbers(
      @ForAll long seed,
      @ForAll @IntRange(min = 140, max = 365) int day,
      @ForAll("magnitudes") double magnitude,
      @ForAll("magnitudes") double mean,
      @ForAll("magnitudes") double deviation,
      @ForAll @DoubleRange(min = -1, max = 1) double sign) {
    TimeSeries days = days(seed, 0.5, magnitude);
    OutcomeDistribution model = new NormalOutcome(sign * mean, deviation);
    Nowcast nowcast = MONTH.nowcast(days, FIRST.plusDays(day), model).orElseThrow();
    assertThat(nowcast.total().mean()).isFinite().isGreaterThanOrEqualTo(nowcast.booked());
    for (double p : new double[] {1e-9, 0.5, 1 - 1e-9}) {
      assertThat(nowcast.total().quantile(p)).isFinite().isGreaterThanOrEqualTo(nowcast.booked());
    }
  }

  @Property(tries = 200)
  void quantilesAndProbabilitiesOfARemainderAgree(
      @ForAll @DoubleRange(min = 0, max = 1000) double booked,
      @ForAll @DoubleRange(min = 0.01, max = 1000) double remainder,
      @ForAll @DoubleRange(min = 0.01, max = 1000) double deviation,
      @ForAll @DoubleRange(min = 0.01, max = 0.99) double p) {
    OutcomeDistribution total = RemainderOutcome.of(booked, booked + remainder, deviation);
    // A remainder of a hundred-thousandth of what is booked loses as many digits.
    assertThat(total.probabilityAtLeast(total.quantile(p))).isCloseTo(1 - p, within(1e-3));
  }

  @Provide
  Arbitrary<Double> magnitudes() {
    return Arbitraries.of(0.0, 1e-300, 1e-9, 1.0, 1e9, 1e300);
  }

  @Provide
  Arbitrary<Double> scales() {
    return Arbitraries.of(0x1p-990, 0x1p-30, 0x1p30, 0x1p990);
  }
}
