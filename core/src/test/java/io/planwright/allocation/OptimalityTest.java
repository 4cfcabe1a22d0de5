package io.planwright.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OptimalityTest {

  /** Costs in millions, or in thousandths, are proven by the same share of them. */
  @ParameterizedTest
  @ValueSource(doubles = {1e-3, 1, 1e6, 1e300})
  void theUnitDoesNotMatter(double unit) {
    assertThat(minimise(5 * unit, (5 - 4e-9) * unit).isProven()).isTrue();
    assertThat(minimise(5 * unit, (5 - 6e-9) * unit).isProven()).isFalse();
    assertThat(minimise(5 * unit, 4 * unit).relativeGap()).isBetween(0.2 - 1e-12, 0.2 + 1e-12);
  }

  @ParameterizedTest
  @CsvSource({"0, 0, true", "0, -1e-13, true", "0, -1e-11, false", "1e-11, 0, false"})
  void aboutNothingTheFloorDecides(double value, double bound, boolean isProven) {
    assertThat(minimise(value, bound).isProven()).isEqualTo(isProven);
  }

  @Test
  void aBoundPassedByRoundingIsDrawnToTheValue() {
    assertThat(minimise(5, 5 + 1e-9).gap()).isZero();
    assertThatThrownBy(() -> minimise(5, 5.1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("bound");
  }

  private static Optimality minimise(double value, double bound) {
    return new Optimality(Optimality.Goal.MINIMISE, value, bound);
  }
}
