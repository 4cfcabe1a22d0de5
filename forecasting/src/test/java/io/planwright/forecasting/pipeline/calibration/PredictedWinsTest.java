package io.planwright.forecasting.pipeline.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import io.planwright.calendar.FiscalCalendar;
import io.planwright.calendar.PeriodKind;
import io.planwright.run.SeedStreams;
import java.util.Arrays;
import java.util.random.RandomGenerator;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;

class PredictedWinsTest {

  /** Forty deals that numpy has too: {@code (i*7 % 19 + 1)/21}. */
  private static double[] forty() {
    double[] p = new double[40];
    Arrays.setAll(p, i -> (i * 7 % 19 + 1) / 21.0);
    return p;
  }

  @Test
  void agreesWithNumpy() {
    // numpy 1.24: repeated np.convolve, and the discrete Fourier transform of Hong (2013).
    PredictedWins wins = PredictedWins.of(forty());
    assertThat(wins.mean()).isCloseTo(18.523809523809522, offset(1e-12));
    assertThat(wins.standardDeviation()).isCloseTo(Math.sqrt(7.174603174603175), offset(1e-12));
    assertThat(wins.probability(15)).isCloseTo(0.0632004880242091, offset(1e-14));
    assertThat(wins.probability(20)).isCloseTo(0.1274612278241875, offset(1e-14));
    assertThat(1 - wins.probabilityAtLeast(18)).isCloseTo(0.3513305520830229, offset(1e-13));
  }

  @Test
  void mixesOverACommonShockAsGaussHermiteDoes() {
    // numpy: 80 Gauss-Hermite nodes of the exact distribution, rho 0.1.
    PredictedWins wins = PredictedWins.of(forty(), CommonShock.of(0.1));
    assertThat(wins.mean()).isCloseTo(18.523809523809522, offset(1e-12));
    assertThat(wins.standardDeviation()).isCloseTo(4.624108426162612, offset(1e-8));
    assertThat(wins.probability(15)).isCloseTo(0.06539703360441909, offset(1e-9));
    assertThat(wins.probability(25)).isCloseTo(0.03342466644474648, offset(1e-9));
  }

  @Test
  void isBinomialForEqualDeals() {
    double[] p = new double[5000];
    Arrays.fill(p, 0.03);
    PredictedWins wins = PredictedWins.of(p);
    BinomialDistribution binomial = BinomialDistribution.of(5000, 0.03);
    for (int k = 100; k <= 200; k += 10) {
      assertThat(wins.probability(k)).isCloseTo(binomial.probability(k), offset(1e-12));
    }
    assertThat(wins.quantile(0.1)).isEqualTo(binomial.inverseCumulativeProbability(0.1));
  }

  @Test
  void refinesTheNormalForMany() {
    double[] p = new double[20_000];
    Arrays.fill(p, 0.03);
    PredictedWins wins = PredictedWins.of(p);
    BinomialDistribution binomial = BinomialDistribution.of(20_000, 0.03);
    for (int k = 500; k <= 700; k += 10) {
      assertThat(1 - wins.probabilityAtLeast(k + 1))
          .isCloseTo(binomial.cumulativeProbability(k), offset(1e-4));
    }
  }

  @Test
  void mixesManyDealsAsFew() {
    // The refined parts of a mixture against exact ones, at the size where they take over.
    double[] p = new double[1200];
    Arrays.setAll(p, i -> 0.05 + 0.5 * (i % 100) / 100);
    SharedFactor factor = new SharedFactor(0.05);
    double[] nodes = SharedFactor.nodes(0.05);
    double[] weights = SharedFactor.weights(nodes);
    double exact = 0;
    for (int j = 0; j < nodes.length; j++) {
      double z = nodes[j];
      double[] given = Arrays.stream(p).map(q -> factor.given(SharedFactor.score(q), z)).toArray();
      exact += weights[j] * PredictedWins.of(given).probabilityAtLeast(400);
    }
    assertThat(PredictedWins.of(p, CommonShock.of(0.05)).probabilityAtLeast(400))
        .isCloseTo(exact, offset(1e-4));
  }

  @Test
  void handlesCertaintiesAndNothing() {
    PredictedWins wins = PredictedWins.of(new double[] {0, 1, 1, 0, 1});
    assertThat(wins.interval(0.8)).isEqualTo(new WinsInterval(3, 3, 0.8));
    assertThat(wins.probabilityAtLeast(3)).isEqualTo(1);
    assertThat(wins.probabilityAtLeast(3.5)).isZero();
    PredictedWins shocked = PredictedWins.of(new double[] {0, 1, 1}, CommonShock.of(0.3));
    assertThat(shocked.quantile(0.5)).isEqualTo(2);
    assertThat(PredictedWins.of(new double[0]).quantile(0.9)).isZero();
    assertThat(PredictedWins.of(new double[0], CommonShock.of(0.1)).mean()).isZero();
  }

  /** Sixty periods of a hundred deals with a common shock. */
  private static ScoredOutcomes shocked(double correlation, int periods, long seed) {
    RandomGenerator random = new SeedStreams(seed).stream(0);
    SharedFactor factor = new SharedFactor(correlation);
    int deals = 100;
    double[] p = new double[periods * deals];
    boolean[] y = new boolean[p.length];
    long[] days = new long[p.length];
    for (int t = 0; t < periods; t++) {
      double z = random.nextGaussian();
      for (int i = t * deals; i < (t + 1) * deals; i++) {
        p[i] = 0.05 + 0.5 * random.nextDouble();
        y[i] = random.nextDouble() < factor.given(SharedFactor.score(p[i]), z);
        days[i] = 15_000 + 7L * t;
      }
    }
    return ScoredOutcomes.of(p, y).withDays(days);
  }

  @Test
  void estimatesTheCommonShock() {
    double mean = 0;
    for (int seed = 0; seed < 20; seed++) {
      mean += CommonShock.estimate(shocked(0.08, 60, seed)).orElseThrow().correlation() / 20;
    }
    assertThat(mean).isCloseTo(0.08, offset(0.012));
    CommonShock none = CommonShock.estimate(shocked(0, 60, 1)).orElseThrow();
    assertThat(none.correlation()).isLessThan(0.01);
    assertThat(none.dispersion()).isCloseTo(1, offset(0.4));
  }

  @Test
  void coversWhatIsToCome() {
    int covered = 0;
    int independent = 0;
    for (int seed = 0; seed < 200; seed++) {
      ScoredOutcomes all = shocked(0.08, 31, seed);
      CommonShock shock = CommonShock.estimate(all.where(i -> i < 3000)).orElseThrow();
      ScoredOutcomes next = all.where(i -> i >= 3000);
      double[] p = next.probabilities();
      covered += PredictedWins.of(p, shock).interval(0.8).includes(next.wins()) ? 1 : 0;
      independent += PredictedWins.of(p).interval(0.8).includes(next.wins()) ? 1 : 0;
    }
    // 76 % to 84 % of 200; independent deals do not come near.
    assertThat(covered).isBetween(148, 172);
    assertThat(independent).isLessThan(120);
  }

  @Test
  void groupsByFiscalPeriods() {
    ScoredOutcomes past = shocked(0.08, 60, 2);
    CommonShock weekly = CommonShock.estimate(past).orElseThrow();
    CommonShock monthly =
        CommonShock.estimate(past, FiscalCalendar.calendarYear(), PeriodKind.MONTH).orElseThrow();
    assertThat(weekly.periods()).isEqualTo(60);
    assertThat(monthly.periods()).isBetween(13, 15);
    assertThat(monthly.correlation()).isLessThan(weekly.correlation());
  }

  @Test
  void abstainsBelowItsFloor() {
    assertThat(CommonShock.estimate(shocked(0.1, 7, 1)).isKnown()).isFalse();
    assertThat(CommonShock.estimate(Cases.reference()).isKnown()).isFalse();
  }
}
