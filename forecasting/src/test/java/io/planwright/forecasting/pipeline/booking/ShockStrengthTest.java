package io.planwright.forecasting.pipeline.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planwright.forecasting.internal.numeric.Normals;
import io.planwright.run.SeedStreams;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class ShockStrengthTest {

  private static List<PastPeriod> history(int periods, int deals, double correlation, long seed) {
    List<PastPeriod> history = new ArrayList<>();
    for (int t = 0; t < periods; t++) {
      RandomGenerator random = new SeedStreams(seed).stream(t);
      double factor = Normals.next(random);
      SharedFactor shared = new SharedFactor(correlation, 0);
      List<Double> chances = new ArrayList<>();
      int wins = 0;
      for (int i = 0; i < deals; i++) {
        double p = 0.1 + 0.6 * random.nextDouble();
        chances.add(p);
        wins += random.nextDouble() < shared.chance(Normals.quantile(p), factor) ? 1 : 0;
      }
      history.add(PastPeriod.of(chances, wins));
    }
    return history;
  }

  @Test
  void shortHistoriesGiveTheDefaultAndSaySo() {
    ShockStrength strength = ShockStrength.estimate(history(7, 100, 0.3, 1));

    assertThat(strength.source()).isEqualTo(ShockStrength.Source.DEFAULT);
    assertThat(strength.correlation()).isEqualTo(0.05);
    // the 10 % and 90 % quantiles of an exponential distribution of mean 0.05
    assertThat(strength.low()).isCloseTo(-0.05 * Math.log(0.9), within(5e-4));
    assertThat(strength.high()).isCloseTo(-0.05 * Math.log(0.1), within(2e-3));
    assertThat(strength.statement()).contains("Default", "7 past periods");
  }

  @Test
  void longHistoriesRecoverTheTruth() {
    for (double truth : new double[] {0.02, 0.1, 0.25}) {
      ShockStrength strength = ShockStrength.estimate(history(60, 150, truth, 5));
      assertThat(strength.source()).isEqualTo(ShockStrength.Source.ESTIMATED);
      assertThat(strength.correlation()).isCloseTo(truth, within(0.35 * truth));
      assertThat(strength.momentEstimate()).isCloseTo(truth, within(0.5 * truth));
      assertThat(strength.high() - strength.low()).isBetween(0.1 * truth, truth);
    }
  }

  @Test
  void independentDealsLookIndependent() {
    ShockStrength strength = ShockStrength.estimate(history(40, 200, 0, 9));
    assertThat(strength.correlation()).isLessThan(0.006);
  }

  /** Ten deals at one half, eight won: (8 - 5) / √2.5. */
  @Test
  void standardisesResiduals() {
    PastPeriod period = PastPeriod.of(Collections.nCopies(10, 0.5), 8);
    assertThat(period.standardisedResidual()).isCloseTo(3 / Math.sqrt(2.5), within(1e-12));
    // all residuals as large as expected of coins: excess (9 - 2.5) over 90 pairs of φ(0)² = 1/2π
    assertThat(ShockStrength.estimate(List.of(period)).momentEstimate())
        .isCloseTo(6.5 / (90 / (2 * Math.PI)), within(1e-9));
  }

  @Test
  void intervalsCoverTheTruth() {
    int covered = 0;
    for (int seed = 0; seed < 60; seed++) {
      ShockStrength strength = ShockStrength.estimate(history(16, 60, 0.06, 100 + seed));
      covered += strength.low() <= 0.06 && 0.06 <= strength.high() ? 1 : 0;
    }
    assertThat(covered).isBetween(42, 60);
  }
}
