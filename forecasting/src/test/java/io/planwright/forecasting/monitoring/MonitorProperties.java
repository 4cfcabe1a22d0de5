package io.planwright.forecasting.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planwright.forecasting.Forecasters;
import io.planwright.forecasting.Histories;
import io.planwright.forecasting.model.ForecastingMethod;
import io.planwright.run.RunControl;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class MonitorProperties {

  private static final ForecastMonitorSpec SPEC =
      ForecastMonitorSpec.ofFalseAlarmRate(50).withBlockPeriods(3).withLeastSinceChange(6);
  private static final List<ForecastingMethod> METHODS =
      List.of(Forecasters.mean(), Forecasters.naive(), Forecasters.simpleExponentialSmoothing(0.3));

  private static ForecastMonitor start(ForecastingMethod method, double[] past) {
    return SPEC.start(method, Histories.series(1, past), RunControl.unlimited()).orElseThrow();
  }

  @Property(tries = 60)
  void seesTheSameInOneGoAndOneByOne(@ForAll("values") double[] values) {
    for (ForecastingMethod method : METHODS) {
      ForecastMonitor monitor = start(method, Arrays.copyOf(values, 12));
      MonitorUpdate atOnce = monitor.observe(Arrays.copyOfRange(values, 12, values.length));
      for (int t = 12; t < values.length; t++) {
        monitor = monitor.observe(values[t]).monitor();
      }
      assertThat(monitor.refits()).isEqualTo(atOnce.monitor().refits());
      assertThat(monitor.chart()).hasToString(atOnce.monitor().chart().toString());
      assertThat(monitor.history()).isEqualTo(atOnce.monitor().history());
      assertThat(monitor.model().forecast(3)).isEqualTo(atOnce.monitor().model().forecast(3));
    }
  }

  @Property(tries = 60)
  void isNotChangedByWhatComesLater(
      @ForAll("values") double[] values, @ForAll @IntRange(min = 13, max = 19) int cut) {
    for (ForecastingMethod method : METHODS) {
      ForecastMonitor monitor = start(method, Arrays.copyOf(values, 12));
      List<ModelRefit> early =
          monitor.observe(Arrays.copyOfRange(values, 12, cut)).monitor().refits();
      List<ModelRefit> all =
          monitor.observe(Arrays.copyOfRange(values, 12, values.length)).monitor().refits();
      assertThat(all.subList(0, early.size())).isEqualTo(early);
      for (ModelRefit later : all.subList(early.size(), all.size())) {
        assertThat(Integer.parseInt(later.period())).isGreaterThan(cut);
      }
    }
  }

  @Property(tries = 60)
  void isFreeOfTheScale(@ForAll("values") double[] values, @ForAll("scales") double scale) {
    double[] scaled = Arrays.stream(values).map(value -> value * scale).toArray();
    for (ForecastingMethod method : METHODS.subList(0, 2)) {
      MonitorUpdate plain =
          start(method, Arrays.copyOf(values, 12)).observe(values[12], values[13], values[14]);
      MonitorUpdate other =
          start(method, Arrays.copyOf(scaled, 12)).observe(scaled[12], scaled[13], scaled[14]);
      assertThat(other.verdict()).isEqualTo(plain.verdict());
      assertThat(other.statistic()).isCloseTo(plain.statistic(), within(1e-6));
    }
  }

  @Provide
  Arbitrary<double[]> values() {
    return Arbitraries.oneOf(
            Arbitraries.doubles().between(0, 100).ofScale(2),
            Arbitraries.doubles().between(40, 60).ofScale(2))
        .array(double[].class)
        .ofMinSize(20)
        .ofMaxSize(40);
  }

  @Provide
  Arbitrary<Double> scales() {
    return Arbitraries.of(0x1p-900, 0x1p-30, 0x1p30, 0x1p900);
  }
}
