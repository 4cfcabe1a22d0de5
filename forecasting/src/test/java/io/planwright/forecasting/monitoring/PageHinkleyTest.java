package io.planwright.forecasting.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planwright.forecasting.internal.numeric.Normals;
import io.planwright.run.SeedStreams;
import java.util.random.RandomGenerator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PageHinkleyTest {

  @Test
  void sumsByHand() {
    PageHinkleyChart chart = new PageHinkleySpec(0.5, 3, ChangeDirection.UP).start();
    chart = chart.observe(10).observe(10); // differences 0, 0: the sum stays at its lowest
    assertThat(chart.statistic()).isZero();
    chart = chart.observe(13); // mean 11, difference 2, less 0.5
    assertThat(chart.mean()).isCloseTo(11, within(1e-12));
    assertThat(chart.statistic()).isCloseTo(1.5, within(1e-12));
    chart = chart.observe(15); // mean 12, difference 3: 1.5 + 2.5
    assertThat(chart.statistic()).isCloseTo(4, within(1e-12));
    assertThat(chart.alarm()).isTrue();
    assertThat(chart.estimatedChangeStart()).hasValue(3);
    assertThat(chart.observations()).isEqualTo(4);
    assertThat(chart.observe(0)).isSameAs(chart);
    assertThat(chart).hasToString("Page-Hinkley 4.000 of 3.000 after 4: alarm");
    assertThat(chart.spec().start().estimatedChangeStart()).isEmpty();
  }

  /** The textbook form: m(t) = Σ (x − x̄ − δ), statistic m(t) − min m. */
  @Property(tries = 200)
  void isTheSumLessItsLowest(@ForAll("values") double[] values) {
    PageHinkleyChart chart = new PageHinkleySpec(0.3, 100, ChangeDirection.UP).start();
    double mean = 0;
    double sum = 0;
    double lowest = 0;
    for (int i = 0; i < values.length; i++) {
      mean += (values[i] - mean) / (i + 1);
      sum += values[i] - mean - 0.3;
      lowest = Math.min(lowest, sum);
      chart = chart.observe(values[i]);
      assertThat(chart.statistic()).isCloseTo(sum - lowest, within(1e-9));
      if (chart.alarm()) {
        return;
      }
    }
  }

  @Property(tries = 100)
  void mirrorsFalls(@ForAll("values") double[] values) {
    PageHinkleyChart up = new PageHinkleySpec(0.3, 4, ChangeDirection.UP).start();
    PageHinkleyChart down = new PageHinkleySpec(0.3, 4, ChangeDirection.DOWN).start();
    for (double value : values) {
      up = up.observe(value);
      down = down.observe(-value);
      assertThat(down.statistic()).isEqualTo(up.statistic());
      assertThat(down.estimatedChangeStart()).isEqualTo(up.estimatedChangeStart());
    }
  }

  @Test
  void hasTheRunLengthOfTheCusum() {
    PageHinkleySpec spec = PageHinkleySpec.ofFalseAlarmRate(400, ChangeDirection.EITHER);
    CusumSpec cusum = CusumSpec.ofFalseAlarmRate(400);
    assertThat(spec.lambda()).isEqualTo(cusum.decisionInterval());
    assertThat(spec.averageRunLength(0)).isCloseTo(400, within(1e-6));
    assertThat(spec.averageRunLength(1)).isEqualTo(cusum.averageRunLength(1));
  }

  @Test
  void givesFalseAlarmsNoOftenerThanStated() {
    PageHinkleySpec spec = PageHinkleySpec.ofFalseAlarmRate(100, ChangeDirection.EITHER);
    double average = averageRunLength(spec, 0, 0);
    assertThat(average).isBetween(100.0, 130.0);
  }

  @Test
  void findsALateShiftAlmostAsSoonAsWithAKnownMean() {
    PageHinkleySpec spec = PageHinkleySpec.ofFalseAlarmRate(1e4, ChangeDirection.UP);
    double delay = averageRunLength(spec, 3, 200) - 200;
    assertThat(delay).isBetween(spec.averageRunLength(3) - 0.5, spec.averageRunLength(3) + 1);
  }

  private static double averageRunLength(PageHinkleySpec spec, double shift, int from) {
    RandomGenerator random = new SeedStreams(7).stream(from);
    int runs = 4000;
    long total = 0;
    int counted = 0;
    for (int run = 0; run < runs; run++) {
      PageHinkleyChart chart = spec.start();
      for (int t = 0; !chart.alarm(); t++) {
        chart = chart.observe(50 + Normals.next(random) + (t >= from ? shift : 0));
      }
      if (chart.observations() > from) {
        total += chart.observations();
        counted++;
      }
    }
    return (double) total / counted;
  }

  @Provide
  Arbitrary<double[]> values() {
    return Arbitraries.doubles().between(-3, 3).ofScale(3).array(double[].class).ofMaxSize(60);
  }
}
