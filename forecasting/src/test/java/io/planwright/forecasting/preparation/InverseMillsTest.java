package io.planwright.forecasting.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InverseMillsTest {

  /** By dnorm and pnorm of R 4.2: src/test/R/preparation.R. */
  @ParameterizedTest
  @CsvSource({
    "-30, 1.47364613487858e-196",
    "-8, 5.05227108353689e-15",
    "-3, 0.00443783904212566",
    "-1, 0.287599970939178",
    "0, 0.797884560802865",
    "1, 1.52513527616098",
    "2.9, 3.19031513954298",
    "3, 3.28309865493043",
    "5, 5.18650396712584",
    "10, 10.0980932339625",
    "40, 40.0249688472063"
  })
  void agreesWithR(double z, double expected) {
    assertThat(InverseMills.at(z)).isCloseTo(expected, within(1e-13 * expected));
  }

  /** The variance above 0 is 1 − 2/π; that far above is that of an exponential variable. */
  @Test
  void hasAVariance() {
    assertThat(InverseMills.variance(0)).isCloseTo(1 - 2 / Math.PI, within(1e-14));
    assertThat(InverseMills.variance(-40)).isEqualTo(1);
    assertThat(InverseMills.variance(999)).isCloseTo(InverseMills.variance(1001), within(1e-7));
    assertThat(InverseMills.variance(1e200)).isZero();
  }

  @Test
  void isStableInBothTails() {
    assertThat(InverseMills.at(1e12)).isCloseTo(1e12, within(1.0));
    assertThat(InverseMills.at(-1e12)).isZero();
    assertThat(InverseMills.at(1e300)).isCloseTo(1e300, within(1e286));
  }
}
