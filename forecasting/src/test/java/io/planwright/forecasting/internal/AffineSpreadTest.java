package io.planwright.forecasting.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import io.planwright.evidence.OutcomeDistribution;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class AffineSpreadTest {

  private static final Offset<Double> EXACT = offset(1e-9);

  private static final double[] POINTS = {10, 20, 30};

  /** A random walk: deviations 2, 2√2, 2√3. */
  private static final Spread OWN = LinearSpread.of(POINTS, 2, new double[] {1, 1, 1});

  private static final double[] FACTORS = {0.5, 2, 1};
  private static final double[] AMOUNTS = {3, -4, 0};

  @Test
  void rescalesTheBoundsOfEachStep() {
    double[] own = new double[3];
    double[] ownUpper = new double[3];
    OWN.interval(0.9, own, ownUpper);
    double[] lower = new double[3];
    double[] upper = new double[3];
    AffineSpread.of(OWN, POINTS, FACTORS, AMOUNTS).interval(0.9, lower, upper);

    assertThat(lower).containsExactly(new double[] {own[0] / 2 + 3, own[1] * 2 - 4, own[2]}, EXACT);
    assertThat(upper)
        .containsExactly(
            new double[] {ownUpper[0] / 2 + 3, ownUpper[1] * 2 - 4, ownUpper[2]}, EXACT);
  }

  @Test
  void sumsTheRescaledPoints() {
    AffineSpread spread = AffineSpread.of(OWN, POINTS, FACTORS, AMOUNTS);

    assertThat(spread.sum(1, 3).mean()).isCloseTo(8 + 36 + 30, EXACT);
    assertThat(spread.sum(2, 3).mean()).isCloseTo(36 + 30, EXACT);
  }

  @Test
  void weighsTheFactorsOfASumByTheWidthsOfItsSteps() {
    OutcomeDistribution own = OWN.sum(1, 2);
    OutcomeDistribution sum = AffineSpread.of(OWN, POINTS, FACTORS, AMOUNTS).sum(1, 2);
    double factor = (0.5 + 2 * Math.sqrt(2)) / (1 + Math.sqrt(2));

    for (double p : new double[] {0.01, 0.3, 0.5, 0.8, 0.999}) {
      double distance = own.quantile(p) - own.mean();
      assertThat(sum.quantile(p)).isCloseTo(44 + factor * distance, EXACT);
      assertThat(sum.probabilityAtLeast(sum.quantile(p))).isCloseTo(1 - p, EXACT);
    }
  }

  @Test
  void isExactForEqualFactors() {
    double[] twice = {2, 2, 2};
    OutcomeDistribution own = OWN.sum(1, 3);
    OutcomeDistribution sum = AffineSpread.of(OWN, POINTS, twice, new double[3]).sum(1, 3);

    assertThat(sum.mean()).isCloseTo(2 * own.mean(), EXACT);
    assertThat(sum.quantile(0.95)).isCloseTo(2 * own.quantile(0.95), EXACT);
    assertThat(sum.probabilityAtLeast(130)).isCloseTo(own.probabilityAtLeast(65), EXACT);
  }

  @Test
  void givesSingleStepsTheSameQuantilesEitherWay() {
    AffineSpread spread = AffineSpread.of(OWN, POINTS, FACTORS, AMOUNTS);
    double[] lower = new double[3];
    double[] upper = new double[3];
    spread.interval(0.8, lower, upper);

    for (int step = 1; step <= 3; step++) {
      assertThat(spread.sum(step, step).quantile(0.1)).isCloseTo(lower[step - 1], EXACT);
      assertThat(spread.sum(step, step).quantile(0.9)).isCloseTo(upper[step - 1], EXACT);
    }
  }

  @Test
  void averagesTheFactorsWhereNothingIsUncertain() {
    Spread certain = LinearSpread.of(POINTS, 0, new double[] {1, 1, 1});
    OutcomeDistribution sum = AffineSpread.of(certain, POINTS, FACTORS, AMOUNTS).sum(1, 2);

    assertThat(sum.quantile(0.01)).isCloseTo(44, EXACT);
    assertThat(sum.probabilityAtLeast(43)).isEqualTo(1);
    assertThat(sum.probabilityAtLeast(45)).isZero();
  }

  @Test
  void staysWithinTheNumbersThereAre() {
    double[] huge = {1e300, 1e300, 1e300};
    Spread own = LinearSpread.of(huge, 1e299, new double[] {1, 1, 1});
    AffineSpread spread = AffineSpread.of(own, huge, new double[] {1e20, 1e20, 1}, new double[3]);
    double[] lower = new double[3];
    double[] upper = new double[3];
    spread.interval(0.95, lower, upper);

    assertThat(upper[1]).isEqualTo(Double.MAX_VALUE);
    assertThat(lower[2]).isLessThan(1e300);
    OutcomeDistribution sum = spread.sum(1, 3);
    assertThat(sum.mean()).isEqualTo(Double.MAX_VALUE);
    assertThat(sum.quantile(0.9)).isEqualTo(Double.MAX_VALUE);
    assertThat(sum.probabilityAtLeast(-Double.MAX_VALUE)).isBetween(0.0, 1.0);
  }
}
