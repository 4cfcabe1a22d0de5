package io.planwright.forecasting.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import io.planwright.forecasting.internal.numeric.Normals;
import io.planwright.run.SeedStreams;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CusumTest {

  private static final CusumSpec USUAL = new CusumSpec(0.5, 5, ChangeDirection.EITHER);

  /**
   * Run lengths for k = 0.5 by a Markov chain of many states (D. Brook, D. A. Evans, Biometrika 59,
   * 1972), whose steps leave an error of up to two in a million; for two sides D. C. Montgomery,
   * "Introduction to Statistical Quality Control", has 168 and 8.38 for h = 4, 465 and 10.4 for h =
   * 5.
   */
  @ParameterizedTest
  @CsvSource({
    "4, 0, 335.36736058653685, 167.68368029326842",
    "4, 0.25, 77.0784976776551, 74.22400675661657",
    "4, 0.5, 26.679161724038625, 26.630202302987918",
    "4, 0.75, 13.286598526112284, 13.285089064329778",
    "4, 1, 8.383202674781932, 8.383132415350936",
    "4, 1.5, 4.7471687113477605, 4.747168429116887",
    "4, 2, 3.3427702334121987, 3.3427702317173376",
    "5, 0, 930.8856064197696, 465.4428032098848",
    "5, 0.25, 141.6876567211543, 139.49359852348886",
    "5, 0.5, 38.009605688148795, 37.99613891097694",
    "5, 0.75, 17.048531067448728, 17.04832685856232",
    "5, 1, 10.375976143530375, 10.375970764887127",
    "5, 1.5, 5.747218070246748, 5.74721806247426",
    "5, 2, 4.008871219729053, 4.008871219711803"
  })
  void hasThePublishedRunLengths(double h, double shift, double oneSided, double twoSided) {
    CusumSpec up = new CusumSpec(0.5, h, ChangeDirection.UP);
    CusumSpec down = new CusumSpec(0.5, h, ChangeDirection.DOWN);
    CusumSpec either = new CusumSpec(0.5, h, ChangeDirection.EITHER);
    assertThat(up.averageRunLength(shift)).isCloseTo(oneSided, within(2e-6 * oneSided));
    assertThat(down.averageRunLength(-shift)).isEqualTo(up.averageRunLength(shift));
    assertThat(either.averageRunLength(shift)).isCloseTo(twoSided, within(2e-6 * twoSided));
  }

  /**
   * The same by a chain of its own: with m states the error of the run length falls with 1/m², so
   * that two chains extrapolate to the integral equation.
   */
  @ParameterizedTest
  @CsvSource({"4, 0", "5, 0", "4, 1", "5, 1"})
  void agreesWithMarkovChainsInTheLimit(double h, double shift) {
    double coarse = MarkovChain.runLength(0.5, h, shift, 100);
    double fine = MarkovChain.runLength(0.5, h, shift, 200);
    double limit = fine + (fine - coarse) / 3;
    double own = new CusumSpec(0.5, h, ChangeDirection.UP).averageRunLength(shift);
    assertThat(own).isCloseTo(limit, within(1e-6 * limit));
  }

  /** D. C. Montgomery, table of k and h with a run length of 370. */
  @ParameterizedTest
  @CsvSource({"0.25, 8.01", "0.5, 4.77", "0.75, 3.34", "1, 2.52", "1.25, 1.99", "1.5, 1.61"})
  void findsThePublishedIntervals(double k, double h) {
    CusumSpec spec = CusumSpec.ofFalseAlarmRate(370, k, ChangeDirection.EITHER);
    assertThat(spec.decisionInterval()).isCloseTo(h, within(0.0065));
  }

  @ParameterizedTest
  @CsvSource({"1.7", "2", "10", "370", "1e6", "1e12"})
  void keepsTheRateItIsAskedFor(double rate) {
    CusumSpec spec = CusumSpec.ofFalseAlarmRate(rate);
    assertThat(spec.averageRunLength(0)).isCloseTo(rate, within(1e-10 * rate));
  }

  /** The figures of the issue, within two percent by simulation. */
  @ParameterizedTest
  @CsvSource({"4, 0, 167.68", "4, 1, 8.383", "5, 0, 465.44", "5, 1, 10.376"})
  void simulatesTheRunLengths(double h, double shift, double expected) {
    CusumSpec spec = new CusumSpec(0.5, h, ChangeDirection.EITHER);
    RandomGenerator random = new SeedStreams(20260).stream((long) (h * 10 + shift));
    int runs = 12_000;
    long total = 0;
    for (int run = 0; run < runs; run++) {
      CusumChart chart = spec.start();
      while (!chart.alarm()) {
        chart = chart.observe(shift + Normals.next(random));
      }
      total += chart.observations();
    }
    assertThat((double) total / runs).isCloseTo(expected, withinPercentage(2.0));
  }

  @Test
  void sumsByHand() {
    CusumChart chart = new CusumSpec(0.5, 2, ChangeDirection.EITHER).start();
    chart = chart.observe(1.0); // S+ 0.5, S- 0
    assertThat(chart.upperSum()).isEqualTo(0.5);
    chart = chart.observe(-0.25); // S+ max(0, -0.25) = 0, S- 0
    assertThat(chart.upperSum()).isZero();
    chart = chart.observe(-2.0); // S- 1.5
    assertThat(chart.lowerSum()).isEqualTo(1.5);
    assertThat(chart.alarm()).isFalse();
    assertThat(chart.estimatedChangeStart()).isEmpty();
    chart = chart.skip().observe(-1.25); // S- 2.25 above 2
    assertThat(chart.statistic()).isEqualTo(2.25);
    assertThat(chart.alarm()).isTrue();
    assertThat(chart.observations()).isEqualTo(5);
    assertThat(chart.estimatedChangeStart()).hasValue(3);
    assertThat(chart.observe(100)).isSameAs(chart);
    assertThat(chart.skip()).isSameAs(chart);
    assertThat(chart).hasToString("CUSUM +0.000 -2.250 of 2.000 after 5: alarm");
    assertThat(chart.spec().start().observations()).isZero();
  }

  @Test
  void givesNoAlarmAtTheIntervalItself() {
    CusumChart chart = new CusumSpec(0.5, 2, ChangeDirection.UP).start().observe(2.5);
    assertThat(chart.statistic()).isEqualTo(2);
    assertThat(chart.alarm()).isFalse();
  }

  @Test
  void watchesOnlyItsDirection() {
    CusumChart up = new CusumSpec(0.5, 2, ChangeDirection.UP).start().observe(-50);
    CusumChart down = new CusumSpec(0.5, 2, ChangeDirection.DOWN).start().observe(50);
    assertThat(up.alarm()).isFalse();
    assertThat(down.alarm()).isFalse();
  }

  @Test
  void staysFiniteInTheExtremes() {
    CusumSpec up = new CusumSpec(0.5, 4, ChangeDirection.UP);
    assertThat(up.averageRunLength(1e300)).isEqualTo(1);
    assertThat(up.averageRunLength(-1e300)).isEqualTo(Double.MAX_VALUE);
    assertThat(USUAL.averageRunLength(-1e300)).isEqualTo(1);
    assertThat(new CusumSpec(10, 100, ChangeDirection.EITHER).averageRunLength(0))
        .isBetween(1e300, Double.MAX_VALUE);
    assertThat(USUAL.start().observe(Double.MAX_VALUE).observe(1).statistic()).isFinite();
  }

  @Test
  void integratesPolynomialsExactly() {
    GaussLegendre rule = GaussLegendre.of(5, 2);
    double integral = 0;
    for (int i = 0; i < 5; i++) {
      integral += rule.weights()[i] * Math.pow(rule.nodes()[i], 9);
    }
    assertThat(integral).isCloseTo(Math.pow(2, 10) / 10, within(1e-12 * 102.4));
    // M. Abramowitz, I. A. Stegun, Handbook of Mathematical Functions, table 25.4, n = 5.
    assertThat(rule.nodes()[4]).isCloseTo(1 + 0.906179845938664, within(1e-15 * 4));
    assertThat(rule.weights()[4]).isCloseTo(0.236926885056189, within(1e-15 * 4));
  }
}
