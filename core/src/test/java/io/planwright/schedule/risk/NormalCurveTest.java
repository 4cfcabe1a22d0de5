package io.planwright.schedule.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values of M. Abramowitz and I. A. Stegun, "Handbook of Mathematical Functions", table 26.1. */
class NormalCurveTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0.5",
    "1, 0.841344746068543",
    "-1, 0.158655253931457",
    "1.5, 0.933192798731142",
    "2, 0.977249868051821",
    "-3, 0.00134989803163009",
    "-8.3, 0",
    "8.3, 1",
  })
  void givesTabledProbabilities(double z, double p) {
    assertThat(NormalCurve.below(z)).isCloseTo(p, within(1e-9));
  }

  @ParameterizedTest
  @CsvSource({
    "0.5, 0",
    "0.975, 1.959963984540054",
    "0.1, -1.281551565544601",
    "0.001, -3.090232306167814",
    "1e-10, -6.361340902404056",
    "1e-15, -7.941345326170997",
    "1e-20, -9.262340089798408",
    "1e-100, -21.27345356096532",
  })
  void givesQuantiles(double p, double z) {
    assertThat(NormalCurve.quantile(p)).isCloseTo(z, within(1e-13));
  }

  @Test
  void invertsItself() {
    for (int i = 1; i < 10_000; i++) {
      double p = i / 10_000.0;
      assertThat(NormalCurve.below(NormalCurve.quantile(p))).isCloseTo(p, within(1e-9));
    }
  }
}
