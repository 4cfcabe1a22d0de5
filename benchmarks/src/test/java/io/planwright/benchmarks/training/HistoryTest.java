package io.planwright.benchmarks.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.forecasting.internal.learned.Form;
import io.planwright.forecasting.internal.learned.SeasonedOutlook;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HistoryTest {

  private static final double[] SEASONAL = {
    10, 40, 11, 41, 12, 43, 13, 45, 13, 46, 14, 50, 15, 52, 15, 53, 16, 57, 17, 60
  };

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void hidesWhatIsHeldOut(boolean adjusted) {
    double[] other = SEASONAL.clone();
    Arrays.fill(other, 16, 20, 1e9);

    Training training = new History(SEASONAL, 2, 4, adjusted).training(1, true);

    assertThat(training.end()).isEqualTo(16);
    assertThat(training.values()).hasSize(16);
    assertThat(new History(other, 2, 4, adjusted).training(1, true))
        .usingRecursiveComparison()
        .isEqualTo(training);
  }

  @Test
  void showsAllInTheEnd() {
    Training training = new History(SEASONAL, 2, 4, false).training(2, false);

    assertThat(training.values()).isEqualTo(SEASONAL);
    assertThat(training.end()).isEqualTo(20);
    assertThat(training.logarithms()).hasSize(20);
    assertThat(training.seasonalChange()).isEqualTo((7 + 20) / 18.0);
  }

  @Test
  void takesTheSeasonOut() {
    Training training = new History(SEASONAL, 2, 4, true).training(1, false);

    assertThat(training.values())
        .isEqualTo(SeasonedOutlook.spared(SEASONAL, 2).removedFrom(SEASONAL, 0));
    assertThat(training.seasonalChange()).isLessThan(3);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void isEmptyWhereItIsShorterThanWhatIsHeldOut(boolean adjusted) {
    Training training = new History(new double[] {1, 2}, 4, 3, adjusted).training(1, true);

    assertThat(training.end()).isZero();
    assertThat(training.values()).isEmpty();
    assertThat(training.serves(Form.DIFFERENCE)).isFalse();
  }
}
