package io.planwright.allocation.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ResponseCurveTest {

  private static final List<ResponseCurve> SMOOTH =
      List.of(
          new PowerCurve(3, 0.4),
          new LogCurve(20, 5),
          new ExponentialCurve(40, 0.2),
          new HillCurve(50, 8, 0.7),
          new HillCurve(50, 8, 1),
          new HillCurve(50, 8, 2.5),
          new AdbudgCurve(5, 30, 12, 3.2),
          new AdbudgCurve(-5, 30, 12, 0.6));

  @Test
  void slopesAreThoseOfTheResponses() {
    for (ResponseCurve curve : SMOOTH) {
      for (double spend : new double[] {0.3, 2, 7.5, 20, 90}) {
        double step = 1e-5 * spend;
        double difference =
            (curve.response(spend + step) - curve.response(spend - step)) / (2 * step);
        assertThat(curve.slope(spend))
            .as("%s at %s", curve, spend)
            .isCloseTo(difference, within(1e-7 * Math.max(1, difference)));
      }
    }
  }

  @Test
  void findsTheSpendOfASlope() {
    for (ResponseCurve curve : SMOOTH) {
      for (double beyond : new double[] {1e-3, 0.5, 4, 60}) {
        double spend = curve.inflection() + beyond;
        double found = curve.spendAtSlope(curve.slope(spend));
        assertThat(found).as("%s at %s", curve, spend).isCloseTo(spend, within(1e-6 * spend));
      }
      assertThat(curve.spendAtSlope(Double.MAX_VALUE))
          .isLessThanOrEqualTo(curve.inflection() + 1e-9);
    }
  }

  @Test
  void slopesRiseUpToTheInflectionAndFallAfterIt() {
    for (ResponseCurve curve : SMOOTH) {
      for (int k = 1; k < 100; k++) {
        double spend = k * 0.5;
        boolean isConcave = spend >= curve.inflection();
        double change = curve.slope(spend + 1e-3) - curve.slope(spend);
        if (Math.abs(spend - curve.inflection()) > 2e-3) {
          assertThat(change < 0).as("%s at %s", curve, spend).isEqualTo(isConcave);
        }
      }
    }
  }

  /** Little's own example of the form: floor, ceiling, and the middle at half. */
  @Test
  void hasTheValuesOfTheFormulas() {
    assertThat(new AdbudgCurve(10, 30, 4, 2).response(0)).isEqualTo(10);
    assertThat(new AdbudgCurve(10, 30, 4, 2).response(4)).isEqualTo(20);
    assertThat(new HillCurve(8, 2, 3).response(4)).isCloseTo(8 * 8 / 9.0, within(1e-12));
    assertThat(new PowerCurve(2, 0.5).response(9)).isEqualTo(6);
    assertThat(new PowerCurve(2, 0.5).slope(0)).isEqualTo(Double.MAX_VALUE);
    assertThat(new LogCurve(3, 2).response(0)).isZero();
    assertThat(new ExponentialCurve(5, 1).response(1e9)).isEqualTo(5);
    assertThat(new CappedLinearCurve(2, 3).response(10)).isEqualTo(6);
    assertThat(new CappedLinearCurve(2, 3).slope(3)).isZero();
  }

  @Test
  void readsTables() {
    TabulatedCurve table =
        new TabulatedCurve(new double[] {1, 2, 4, 6}, new double[] {5, 6, 12, 14});
    assertThat(table.response(0)).isEqualTo(5);
    assertThat(table.response(3)).isEqualTo(9);
    assertThat(table.response(99)).isEqualTo(14);
    assertThat(table.slope(0.5)).isZero();
    assertThat(table.slope(2)).isEqualTo(3);
    assertThat(table.slope(6)).isZero();
    assertThat(table.inflection()).isEqualTo(2);
    assertThat(table.spendAtSlope(2)).isEqualTo(4);
    assertThat(table.spendAtSlope(0.5)).isEqualTo(6);
    assertThat(table.spendAtSlope(7)).isEqualTo(2);
    assertThat(table)
        .isEqualTo(new TabulatedCurve(table.spends(), table.responses()))
        .hasSameHashCodeAs(new TabulatedCurve(table.spends(), table.responses()));
    table.spends()[0] = 7;
    assertThat(table.spends()[0]).isEqualTo(1);
  }

  @Test
  void staysFiniteAtTheEndsOfTheRange() {
    for (ResponseCurve curve : SMOOTH) {
      for (double spend : new double[] {0, 1e-300, 1e-100, 1e100, Double.MAX_VALUE}) {
        assertThat(curve.response(spend)).as("%s at %s", curve, spend).isFinite();
        assertThat(curve.slope(spend)).as("%s at %s", curve, spend).isFinite().isNotNegative();
      }
      for (double slope : new double[] {1e-300, 1e-50, 1, 1e50, 1e300}) {
        assertThat(curve.spendAtSlope(slope)).as("%s at %s", curve, slope).isFinite();
      }
    }
  }
}
