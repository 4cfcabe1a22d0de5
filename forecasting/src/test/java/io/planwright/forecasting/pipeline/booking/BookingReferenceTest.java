package io.planwright.forecasting.pipeline.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planwright.money.Money;
import io.planwright.run.RunControl;
import org.junit.jupiter.api.Test;

/** The reference figures of the opportunity set, found independently with numpy. */
class BookingReferenceTest {

  private static final double MEAN = 2_436_632.42;

  /** By the characteristic function of each product's binomial, and by plain convolution. */
  @Test
  void reproducesTheExactDistributionOfIndependentDeals() {
    BookingDistribution bookings =
        BookingSpec.independent().distribution(MavenPipeline.book(), RunControl.unlimited());

    assertThat(MavenPipeline.book().size()).isEqualTo(1589);
    assertThat(bookings.mean()).isCloseTo(MEAN, within(0.005));
    assertThat(bookings.standardDeviation()).isCloseTo(76_936.01, within(0.005));
    assertThat(bookings.quantile(0.1)).isCloseTo(2_337_559, within(1e-6));
    assertThat(bookings.quantile(0.5)).isCloseTo(2_437_146, within(1e-6));
    assertThat(bookings.quantile(0.9)).isCloseTo(2_535_040, within(1e-6));
    assertThat(bookings.accuracy().roundingRms()).isZero();
  }

  /**
   * The one-factor model at a correlation of 0.05 has a standard deviation of 338,471.89 by
   * Gauss–Hermite quadrature with 128 nodes. The figure handed down, 335.7 k, lies 0.8 % below: it
   * is what the same model gives with the factor cut off near three standard deviations.
   */
  @Test
  void independentDealsAreFourTimesTooNarrow() {
    BookingDistribution bookings =
        BookingSpec.standard().distribution(MavenPipeline.book(), RunControl.unlimited());

    assertThat(bookings.accuracy().method()).isEqualTo(BookingMethod.EXACT);
    assertThat(bookings.mean()).isCloseTo(MEAN, within(0.005));
    assertThat(bookings.standardDeviation()).isCloseTo(338_471.89, within(0.01));
    assertThat(bookings.standardDeviation()).isCloseTo(335_700, within(0.01 * 335_700));
    assertThat(bookings.standardDeviation() / 76_936.01).isCloseTo(4.4, within(0.05));
  }

  @Test
  void pathsAgreeWithTheConvolution() {
    DealBook book = MavenPipeline.book();
    BookingDistribution exact = BookingSpec.standard().distribution(book, RunControl.unlimited());
    BookingSpec simulated = BookingSpec.standard().withMethod(BookingMethod.MONTE_CARLO);
    BookingDistribution paths = simulated.distribution(book, RunControl.unlimited());

    assertThat(paths.mean()).isCloseTo(exact.mean(), within(1e-6));
    assertThat(paths.standardDeviation())
        .isCloseTo(exact.standardDeviation(), within(2e-4 * exact.standardDeviation()));
    for (double p : new double[] {0.05, 0.1, 0.5, 0.9, 0.95}) {
      assertThat(1 - paths.probabilityAtLeast(exact.quantile(p))).isCloseTo(p, within(0.004));
    }
  }

  @Test
  void bothMethodsNameTheSameSwing() {
    DealBook book = MavenPipeline.book();
    Money quota = Money.of(2_500_000, MavenPipeline.USD);
    RunControl control = RunControl.unlimited();
    BookingSpec spec = BookingSpec.standard();
    DecidingDeals exact = spec.decidingDeals(book, quota, 5, control);
    DecidingDeals paths =
        spec.withMethod(BookingMethod.MONTE_CARLO).decidingDeals(book, quota, 5, control);

    assertThat(exact.deals()).hasSize(5);
    assertThat(paths.deals().get(0).swing()).isCloseTo(exact.deals().get(0).swing(), within(0.005));
    assertThat(paths.probabilityIfAllLost()).isCloseTo(exact.probabilityIfAllLost(), within(0.01));
    assertThat(paths.meanShortfallIfAllLost())
        .isCloseTo(exact.meanShortfallIfAllLost(), within(0.01 * exact.meanShortfallIfAllLost()));
  }

  @Test
  void groupsAddToTheSpread() {
    DealBook book = MavenPipeline.book();
    BookingDistribution bookings =
        BookingSpec.standard()
            .withGroupCorrelation("owner", 0.05)
            .withSimulation(20_000, 3, 1)
            .distribution(book, RunControl.unlimited());

    VarianceDecomposition variance = bookings.variance();
    assertThat(variance.groupShocks()).isPositive();
    assertThat(variance.total())
        .isCloseTo(
            bookings.standardDeviation() * bookings.standardDeviation(),
            within(1e-9 * variance.total()));
    assertThat(bookings.mean()).isCloseTo(MEAN, within(0.005));
  }
}
