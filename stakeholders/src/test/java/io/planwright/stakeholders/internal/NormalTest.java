package io.planwright.stakeholders.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalTest {

  /**
   * Values to sixteen digits, as in M. Abramowitz and I. A. Stegun, "Handbook of Mathematical
   * Functions", table 26.1; far out those of mpmath 1.3, erfc to forty digits.
   */
  @ParameterizedTest
  @CsvSource({
    "0, 0.5",
    "0.3, 0.6179114221889526",
    "1, 0.8413447460685429",
    "-1.959963984540054, 0.025",
    "-2, 0.02275013194817921",
    "2.5758293035489, 0.995",
    "3, 0.9986501019683699",
    "-5, 2.866515718791939e-7",
    "-5.6568, 7.7110648569755359e-9",
    "-8, 6.220960574271785e-16",
    "-20, 2.7536241186062337e-89",
    "-37, 5.725571222524577e-300",
    "40, 1",
    "-40, 0"
  })
  void hasItsTabulatedValues(double z, double expected) {
    assertThat(Normal.below(z)).isCloseTo(expected, within(2e-13 * expected));
  }

  /** Roots to eighteen digits by mpmath 1.3. */
  @ParameterizedTest
  @CsvSource({
    "0.5, 0",
    "0.975, 1.959963984540054",
    "1e-6, -4.753424308822899",
    "1e-12, -7.0344838253011319",
    "1e-20, -9.26234008979840757",
    "1e-100, -21.2734535609653243",
    "1e-300, -37.0470962993611992"
  })
  void hasItsQuantiles(double p, double expected) {
    assertThat(Normal.quantile(p)).isCloseTo(expected, within(1e-14 + 1e-15 * Math.abs(expected)));
  }

  @Test
  void quantilesLeadBackToTheirProbability() {
    for (double p = 1e-12; p < 1; p = p < 0.01 ? p * 7 : p + 0.00049) {
      assertThat(Normal.below(Normal.quantile(p))).isCloseTo(p, within(1e-13 * p + 1e-16));
    }
  }

  /** The pieces of the distribution meet. */
  @ParameterizedTest
  @CsvSource({"0.67448975", "5.656854249492381"})
  void hasNoSteps(double edge) {
    double before = Normal.below(-Math.nextDown(edge));
    double after = Normal.below(-Math.nextUp(edge));
    assertThat(after).isCloseTo(before, within(1e-14 * before));
  }

  @Test
  void theDensityIsTheSlope() {
    for (double z = -6; z <= 6; z += 0.37) {
      double step = 1e-4;
      double slope = (Normal.below(z + step) - Normal.below(z - step)) / (2 * step);
      assertThat(Normal.density(z)).isCloseTo(slope, within(1e-7 * slope + 1e-11));
    }
  }
}
