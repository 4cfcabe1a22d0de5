package io.planwright.forecasting.pipeline.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class PastForecastsTest {

  private static PastForecasts source(double[] means, double[] actuals) {
    double[] deviations = new double[means.length];
    Arrays.fill(deviations, 1);
    return new PastForecasts("source", means, deviations, actuals);
  }

  /** Errors of the naive one 3, 1, 2, 4 and its own 1, 1, 1, 1: means 2.5 and 1. */
  @Test
  void skillIsHowMuchLessIsMissed() {
    double[] actuals = {10, 10, 10, 10};
    PastForecasts naive = source(new double[] {13, 9, 12, 6}, actuals);
    SourceSkill skill = source(new double[] {11, 9, 11, 9}, actuals).beside(naive, 1);

    assertThat(skill.skill()).isCloseTo(0.6, within(1e-12));
    // Differences 2, 0, 1, 3: mean 1.5, sd √(5/3); t of 3 degrees at 0.9 is 1.6377 (R's qt).
    double half = 1.637744 * Math.sqrt(5.0 / 3 / 4) / 2.5;
    assertThat(skill.skillLow()).isCloseTo(0.6 - half, within(1e-6));
    assertThat(skill.skillHigh()).isCloseTo(Math.min(1, 0.6 + half), within(1e-6));
    assertThat(skill.isProven()).as("four periods prove nothing").isFalse();
  }

  /** None of them is better, so about one comparison in ten may say that one is. */
  @Test
  void hardlyAnyOfManyAlikeSourcesIsCalledBetter() {
    int comparisons = 2_000;
    for (int challengers : new int[] {1, 2, 4}) {
      SplittableRandom random = new SplittableRandom(challengers);
      int claims = 0;
      for (int c = 0; c < comparisons; c++) {
        double[] actuals = normal(8, random);
        PastForecasts naive = source(normal(8, random), actuals);
        boolean isAny = false;
        for (int k = 0; k < challengers; k++) {
          isAny |= source(normal(8, random), actuals).beside(naive, challengers).isProven();
        }
        claims += isAny ? 1 : 0;
      }
      assertThat((double) claims / comparisons).isBetween(0.05, 0.125);
    }
  }

  private static double[] normal(int count, RandomGenerator random) {
    double[] values = new double[count];
    Arrays.setAll(values, i -> random.nextGaussian());
    return values;
  }
}
