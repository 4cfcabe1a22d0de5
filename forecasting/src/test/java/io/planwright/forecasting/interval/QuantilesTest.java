package io.planwright.forecasting.interval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class QuantilesTest {

  private static final Offset<Double> EXACT = offset(2e-5);

  /** z(0.975) and z(0.9), as printed in any table of the normal distribution. */
  private static final double Z_975 = 1.959963984540054;

  private static final double Z_900 = 1.2815515655446004;

  @Test
  void putsTheScoreOfRankKAtTheLevelThatGuaranteesIt() {
    // Four scores: levels 1/5, 2/5, 3/5 belong to the second, third and fourth.
    Quantiles quantiles = Quantiles.ofAbsolute(new double[] {1, 2, 4, 8}, 4);

    assertThat(quantiles.above((1 - 0.2) / 2)).isCloseTo(2, EXACT);
    assertThat(quantiles.above((1 - 0.4) / 2)).isCloseTo(4, EXACT);
    assertThat(quantiles.above((1 - 0.5) / 2)).isCloseTo(6, EXACT);
    assertThat(quantiles.above((1 - 0.6) / 2)).isCloseTo(8, EXACT);
    assertThat(quantiles.below((1 - 0.5) / 2)).isCloseTo(-6, EXACT);
    assertThat(quantiles.at(0.5)).isZero();
  }

  @Test
  void goesOnAsANormalTailBeyondTheWidestScore() {
    // The widest score stands at the level 0.8, a tail of 0.1.
    Quantiles quantiles = Quantiles.ofAbsolute(new double[] {1, 1, 1, 1, 1, 1, 1, 1, 3}, 9);

    assertThat(quantiles.above(0.1)).isCloseTo(3, EXACT);
    assertThat(quantiles.above(0.025)).isCloseTo(3 * Z_975 / Z_900, EXACT);
    assertThat(quantiles.below(0.025)).isCloseTo(-3 * Z_975 / Z_900, EXACT);
    assertThat(quantiles.above(1e-17)).isFinite().isGreaterThan(quantiles.above(1e-16));
  }

  @Test
  void countsEachTailOfSignedScoresFromItsOwnSide() {
    // Nine scores: the k-th smallest stands at (k - 1)/10 above, and at (k + 1)/10 below the
    // middle.
    Quantiles quantiles = Quantiles.ofSigned(new double[] {-1, 0, 1, 2, 3, 4, 5, 6, 7}, 9);

    assertThat(quantiles.at(0.2)).isCloseTo(-1, EXACT);
    assertThat(quantiles.at(0.3)).isCloseTo(0, EXACT);
    assertThat(quantiles.at(0.5)).isCloseTo(3, EXACT);
    assertThat(quantiles.at(0.7)).isCloseTo(6, EXACT);
    assertThat(quantiles.at(0.8)).isCloseTo(7, EXACT);
    assertThat(quantiles.at(0.01)).isLessThan(-1);
  }

  @Test
  void uncrossesWhatCrosses() {
    Quantiles quantiles =
        Quantiles.through(new double[] {0.1, 0.3, 0.5, 0.7, 0.9}, new double[] {-2, -3, 0, 3, 2});

    assertThat(quantiles.at(0.1)).isCloseTo(-3, EXACT);
    assertThat(quantiles.at(0.3)).isCloseTo(-2, EXACT);
    assertThat(quantiles.at(0.7)).isCloseTo(2, EXACT);
    assertThat(quantiles.at(0.9)).isCloseTo(3, EXACT);
  }

  @Test
  void staysAtZeroWhereEveryScoreIs() {
    Quantiles quantiles = Quantiles.ofAbsolute(new double[10], 10);

    assertThat(quantiles.at(0.001)).isZero();
    assertThat(quantiles.at(0.999)).isZero();
  }
}
