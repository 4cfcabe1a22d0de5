package io.planwright.forecasting.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import io.planwright.evidence.OutcomeDistribution;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ScaledSpreadTest {

  private static final Offset<Double> EXACT = offset(1e-9);

  private static final double[] POINTS = {10, 20, 30};

  /** A random walk: deviations 2, 2√2, 2√3. */
  private static final Spread OWN = LinearSpread.of(POINTS, 2, new double[] {1, 1, 1});

  @Test
  void stretchesEachStepAndSide() {
    ScaledSpread spread =
        ScaledSpread.of(OWN, POINTS, new double[] {1, 2, 0}, new double[] {3, 1, 0.5});
    double[] own = new double[3];
    double[] ownUpper = new double[3];
    OWN.interval(0.9, own, ownUpper);
    double[] lower = new double[3];
    double[] upper = new double[3];
    spread.interval(0.9, lower, upper);

    assertThat(lower).containsExactly(new double[] {own[0], 20 + 2 * (own[1] - 20), 30}, EXACT);
    assertThat(upper)
        .containsExactly(
            new double[] {10 + 3 * (ownUpper[0] - 10), ownUpper[1], 30 + (ownUpper[2] - 30) / 2},
            EXACT);
  }

  @Test
  void weighsTheFactorsOfASumByTheWidthsOfItsSteps() {
    ScaledSpread spread =
        ScaledSpread.of(OWN, POINTS, new double[] {1, 2, 1}, new double[] {1, 1, 1});
    OutcomeDistribution own = OWN.sum(1, 2);
    OutcomeDistribution sum = spread.sum(1, 2);
    double factor = (1 + 2 * Math.sqrt(2)) / (1 + Math.sqrt(2));

    assertThat(sum.mean()).isEqualTo(30);
    assertThat(sum.quantile(0.1)).isCloseTo(30 + factor * (own.quantile(0.1) - 30), EXACT);
    assertThat(sum.quantile(0.9)).isCloseTo(own.quantile(0.9), EXACT);
    for (double p : new double[] {0.01, 0.3, 0.5, 0.8, 0.999}) {
      assertThat(sum.probabilityAtLeast(sum.quantile(p))).isCloseTo(1 - p, offset(1e-9));
    }
  }

  @Test
  void givesSingleStepsTheSameQuantilesEitherWay() {
    ScaledSpread spread =
        ScaledSpread.of(OWN, POINTS, new double[] {1, 1.5, 2}, new double[] {1.5, 2, 2.5});
    double[] lower = new double[3];
    double[] upper = new double[3];
    spread.interval(0.8, lower, upper);

    for (int step = 1; step <= 3; step++) {
      assertThat(spread.sum(step, step).quantile(0.1)).isCloseTo(lower[step - 1], EXACT);
      assertThat(spread.sum(step, step).quantile(0.9)).isCloseTo(upper[step - 1], EXACT);
    }
  }

  @Test
  void makesAnOutcomeCertainWithFactorsOfZero() {
    OutcomeDistribution certain =
        ScaledSpread.of(OWN, POINTS, new double[3], new double[3]).sum(1, 1);

    assertThat(certain.quantile(0.01)).isEqualTo(10);
    assertThat(certain.probabilityAtLeast(9.9)).isEqualTo(1);
    assertThat(certain.probabilityAtLeast(10.1)).isZero();
  }
}
