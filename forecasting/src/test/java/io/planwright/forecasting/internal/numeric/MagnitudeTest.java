package io.planwright.forecasting.internal.numeric;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MagnitudeTest {

  @Test
  void takesTheLargestSizeOfEitherSignPastGaps() {
    assertThat(Magnitude.largest(new double[] {Double.NaN, 3, -7, Double.NaN, 5})).isEqualTo(7);
  }

  @Test
  void looksOnlyAtTheRange() {
    assertThat(Magnitude.largest(new double[] {9, 3, -4, 8}, 1, 3)).isEqualTo(4);
  }

  @Test
  void isZeroWithoutValues() {
    assertThat(Magnitude.largest(new double[0])).isZero();
    assertThat(Magnitude.largest(new double[] {Double.NaN})).isZero();
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "1, 1", "1.9, 1", "7, 4", "0.3, 0.25", "1024, 1024"})
  void givesThePowerOfTwoBelow(double largest, double unit) {
    assertThat(Magnitude.unit(largest)).isEqualTo(unit);
  }

  @Test
  void keepsToNormalNumbers() {
    assertThat(Magnitude.unit(Double.MIN_VALUE)).isEqualTo(Double.MIN_NORMAL);
    assertThat(Magnitude.unit(Double.MAX_VALUE)).isEqualTo(Math.scalb(1.0, 1023));
  }
}
