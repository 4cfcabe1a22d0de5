package io.planwright.forecasting.internal.learned;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FrequencyTest {

  @ParameterizedTest
  @CsvSource({
    "1, 79, YEARLY",
    "1, 80, WEEKLY",
    "4, 10, QUARTERLY",
    "12, 500, MONTHLY",
    "7, 90, DAILY",
    "24, 700, HOURLY",
    "52, 30, WEEKLY",
    "53, 300, WEEKLY",
    "2, 30, GENERIC",
    "13, 30, GENERIC",
    "365, 3000, GENERIC"
  })
  void goesBySeasonAndLength(int seasonLength, int observations, Frequency expected) {
    assertThat(Frequency.of(seasonLength, observations)).isEqualTo(expected);
  }

  @Test
  void namesItsFile() {
    assertThat(Frequency.QUARTERLY.resource()).isEqualTo("quarterly.net");
    assertThat(Frequency.GENERIC.text()).isEqualTo("generic");
  }

  /** A frequency may ship without nets, but not with a file that cannot be read. */
  @ParameterizedTest
  @EnumSource(Frequency.class)
  void readsWhatIsShipped(Frequency frequency) {
    Ensembles.shipped()
        .of(frequency)
        .ifPresent(
            ensemble -> {
              assertThat(ensemble.card()).isNotEmpty();
              double[] history = new double[200];
              for (int t = 0; t < history.length; t++) {
                history[t] = 100 + t % 7;
              }
              double[] points = ensemble.forecast(history).points();
              assertThat(points).hasSize(ensemble.horizon());
              assertThat(Arrays.stream(points).allMatch(Double::isFinite)).isTrue();
            });
    assertThat(Ensembles.shipped().of(frequency)).isSameAs(Ensembles.shipped().of(frequency));
  }
}
