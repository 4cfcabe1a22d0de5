package io.planwright.forecasting.internal.decomposition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class SeasonShapeTest {

  private static final Offset<Double> EXACT = offset(1e-9);
  private static final double GAP = Double.NaN;

  /** −1, 0, 1 around 0: no trend, nothing left. */
  @Test
  void takesAmountsOffAndPutsThemOn() {
    double[] values = {-1, 0, 1, -1, 0, 1, -1, 0, 1, -1};
    SeasonShape shape = SeasonShape.of(values, List.of(3), false);

    assertThat(shape.factors()).isFalse();
    assertThat(shape.strength()).isCloseTo(1, EXACT);
    assertThat(shape.rounds()).isEqualTo(3);
    assertThat(shape.amount(4)).isCloseTo(0, EXACT);
    assertThat(shape.factor(4)).isEqualTo(1);
    double[] rest = shape.removedFrom(values, 0);
    assertThat(rest).containsOnly(new double[] {0}, EXACT);
    shape.putOn(rest, 0);
    assertThat(rest).containsExactly(values, EXACT);
  }

  @Test
  void takesFactorsOffAndPutsThemOn() {
    double[] values = {1, 4, 1, 4, 1, 4, 1, 4};
    SeasonShape shape = SeasonShape.of(values, List.of(2), false);

    assertThat(shape.factors()).isTrue();
    assertThat(shape.factor(0)).isCloseTo(0.5, EXACT);
    assertThat(shape.at(0, 1)).isCloseTo(2, EXACT);
    assertThat(shape.amount(1)).isZero();
    double[] rest = shape.removedFrom(values, 0);
    assertThat(rest).containsOnly(new double[] {2}, EXACT);
    shape.putOn(rest, 0);
    assertThat(rest).containsExactly(values, EXACT);
  }

  @Test
  void goesOnInTurnBeyondBothEnds() {
    double[] values = {GAP, GAP, GAP, GAP, -1, 0, 1, -1, 0, 1, -1, 0, GAP, GAP};
    SeasonShape shape = SeasonShape.of(values, List.of(3), false);

    assertThat(shape.start()).isEqualTo(4);
    double[] turn = {1, -1, 0};
    for (int position = 0; position < 40; position++) {
      assertThat(shape.at(0, position))
          .as("position %d", position)
          .isCloseTo(turn[position % 3], offset(1e-6));
    }
  }

  @Test
  void leavesGapsGaps() {
    double[] values = {1, 4, 1, GAP, 1, 4, 1, 4, 1, 4};
    double[] rest = SeasonShape.of(values, List.of(2), false).removedFrom(values, 0);

    assertThat(rest[3]).isNaN();
    assertThat(rest[4]).isCloseTo(2, offset(1e-6));
  }

  @Test
  void leavesOutWhatHasNoTwoRounds() {
    double[] values = {1, 4, 1, 4, 1, 4, 1, 4};

    assertThat(SeasonShape.of(values, List.of(2, 3, 4), false).periods()).containsExactly(2, 3);
    SeasonShape none = SeasonShape.of(values, List.of(4), false);
    assertThat(none.periods()).isEmpty();
    assertThat(none.rounds()).isZero();
    assertThat(none.removedFrom(values, 0)).containsExactly(values);
  }

  @Test
  void boundsItsFactors() {
    double[] values = new double[40];
    for (int t = 0; t < values.length; t++) {
      values[t] = Math.exp(5 * t) * (t % 2 == 0 ? 1e-120 : 1e120);
    }
    SeasonShape shape = SeasonShape.of(values, List.of(2), false);

    assertThat(shape.factors()).isTrue();
    assertThat(shape.factor(1)).isCloseTo(Math.exp(230), offset(1e90));
    for (double rest : shape.removedFrom(values, 0)) {
      assertThat(rest).isFinite();
    }
  }
}
