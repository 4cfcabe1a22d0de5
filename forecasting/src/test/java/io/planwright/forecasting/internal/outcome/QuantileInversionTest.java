package io.planwright.forecasting.internal.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class QuantileInversionTest {

  @Test
  void invertsAUniformDistribution() {
    assertThat(QuantileInversion.probabilityAtLeast(12.5, p -> 10 + 10 * p))
        .isCloseTo(0.75, within(1e-15));
  }

  @Test
  void isNearlyCertainOutsideTheSupport() {
    assertThat(QuantileInversion.probabilityAtLeast(9, p -> 10 + 10 * p)).isEqualTo(1);
    assertThat(QuantileInversion.probabilityAtLeast(21, p -> 10 + 10 * p))
        .isBetween(0.0, Math.ulp(1.0));
  }

  @Test
  void countsAWholeStepThatIsReached() {
    // 0 with probability 0.3, else 1.
    assertThat(QuantileInversion.probabilityAtLeast(1, p -> p < 0.3 ? 0 : 1))
        .isCloseTo(0.7, within(1e-15));
  }

  @Test
  void asksForNoQuantileOfACertainEvent() {
    QuantileInversion.probabilityAtLeast(
        1e9,
        p -> {
          assertThat(p).isStrictlyBetween(0.0, 1.0);
          return p;
        });
  }

  @Test
  void refusesWhatIsNoValue() {
    assertThatThrownBy(() -> QuantileInversion.probabilityAtLeast(Double.NaN, p -> p))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("x [NaN] must be finite. Ask for a finite value.");
  }
}
