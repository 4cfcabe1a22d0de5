package io.planwright.forecasting.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DieboldMarianoTest {

  private static final double[] FIRST = {
    1.2, -0.7, 0.3, 2.1, -1.5, 0.4, -0.2, 1.8, -2.2, 0.9, 0.1, -1.1
  };
  private static final double[] SECOND = {
    0.9, -1.4, 0.8, 2.6, -1.1, 1.4, -0.9, 2.5, -2.0, 1.6, -0.5, -1.9
  };

  /** R forecast 8.20, dm.test: see src/test/R/evaluation.R. R falls back to h = 1 in row four. */
  @ParameterizedTest
  @CsvSource({
    "1, 1, -3.16343882912, 0.00902347832673, 1",
    "1, 2, -2.51506424385, 0.028726593554, 1",
    "2, 1, -5.28535463692, 0.000258151020898, 2",
    "2, 2, -2.51506424385, 0.028726593554, 1",
    "3, 1, -5.62515206607, 0.00015441497085, 3",
    "3, 2, -2.56678461578, 0.0262000474546, 3"
  })
  void agreesWithR(int horizon, int power, double statistic, double pValue, int used) {
    DieboldMariano test = DieboldMariano.test(FIRST, SECOND, horizon, power).orElseThrow();

    assertThat(test.statistic()).isCloseTo(statistic, offset(1e-10));
    assertThat(test.pValue()).isCloseTo(pValue, offset(1e-10));
    assertThat(test.horizonPeriods()).isEqualTo(used);
    assertThat(test.observations()).isEqualTo(12);
  }

  @Test
  void turnsItsSignWithTheForecasts() {
    DieboldMariano test = DieboldMariano.test(FIRST, SECOND, 1, 1).orElseThrow();
    DieboldMariano turned = DieboldMariano.test(SECOND, FIRST, 1, 1).orElseThrow();

    assertThat(test.meanDifference()).isNegative();
    assertThat(turned.statistic()).isEqualTo(-test.statistic());
    assertThat(turned.pValue()).isEqualTo(test.pValue());
  }

  @Test
  void leavesGapsOut() {
    double[] first = Arrays.copyOf(FIRST, 14);
    double[] second = Arrays.copyOf(SECOND, 14);
    first[12] = Double.NaN;
    second[13] = Double.NaN;

    assertThat(DieboldMariano.test(first, second, 2, 1))
        .isEqualTo(DieboldMariano.test(FIRST, SECOND, 2, 1));
  }

  @Test
  void knowsWhenItCannotTell() {
    assertThat(DieboldMariano.test(FIRST, FIRST, 1, 2).isKnown()).isFalse();
    assertThat(DieboldMariano.test(new double[] {1, 2, 3}, new double[3], 1, 2).isKnown())
        .isFalse();
    double[] further = Arrays.stream(FIRST).map(error -> Math.abs(error) + 0.1).toArray();
    assertThat(DieboldMariano.test(FIRST, further, 1, 1).isKnown()).isFalse();
  }
}
