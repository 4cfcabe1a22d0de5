package io.planwright.benchmarks.training;

import static io.planwright.forecasting.internal.learned.Form.DIFFERENCE;
import static io.planwright.forecasting.internal.learned.Form.LOG_RATIO;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TrainingTest {

  private static final double NAN = Double.NaN;

  @Test
  void measuresTheMeanChangeFromSeasonToSeason() {
    double[] values = {1, 10, 3, 14, NAN, 20, 9, 1000};

    // Season 2 up to the end 7: 2, 4 and 6; beside gaps there is no change.
    assertThat(Training.of(values, 7, 2).seasonalChange()).isEqualTo((2 + 4 + 6) / 3.0);
    assertThat(Training.of(values, 4, 1).seasonalChange()).isEqualTo((9 + 7 + 11) / 3.0);
  }

  @Test
  void servesLogarithmsOfPositiveValuesAlone() {
    Training positive = Training.of(new double[] {1, NAN, Math.E, 0}, 3, 2);
    Training zero = Training.of(new double[] {1, 0, 3}, 3, 1);

    assertThat(positive.serves(LOG_RATIO)).isTrue();
    assertThat(positive.inward(LOG_RATIO)).containsExactly(0, NAN, 1);
    assertThat(zero.serves(LOG_RATIO)).isFalse();
    assertThat(zero.serves(DIFFERENCE)).isTrue();
    assertThat(zero.inward(DIFFERENCE)).containsExactly(1, 0, 3);
  }

  @Test
  void servesNothingThatIsTooShortOrDoesNotChange() {
    assertThat(Training.of(new double[0], 0, 1).serves(DIFFERENCE)).isFalse();
    assertThat(Training.of(new double[] {1, 2}, 2, 2).serves(DIFFERENCE)).isFalse();
    assertThat(Training.of(new double[] {3, 3, 3}, 3, 1).serves(DIFFERENCE)).isFalse();
  }
}
