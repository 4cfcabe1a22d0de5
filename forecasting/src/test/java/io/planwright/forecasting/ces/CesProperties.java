package io.planwright.forecasting.ces;

import static io.planwright.forecasting.Histories.series;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planwright.forecast.Forecast;
import io.planwright.forecasting.model.FittedModel;
import io.planwright.run.RunControl;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;

class CesProperties {

  @Property(tries = 100)
  void scalesWithTheHistory(
      @ForAll("histories") double[] values,
      @ForAll @DoubleRange(min = 1e-6, max = 1e6) @Scale(6) double factor) {
    double[] changed = Arrays.stream(values).map(value -> value * factor).toArray();
    Forecast plain = model(CesSpec.automatic(), 4, values).forecast(6, 0.9);
    Forecast scaled = model(CesSpec.automatic(), 4, changed).forecast(6, 0.9);
    double slack = 1e-6 * factor * 1e3;
    for (int step = 1; step <= 6; step++) {
      assertThat(scaled.point(step)).isCloseTo(plain.point(step) * factor, within(slack));
      assertThat(scaled.intervals().get(0).width(step))
          .isCloseTo(plain.intervals().get(0).width(step) * factor, within(10 * slack));
    }
  }

  @Property(tries = 200)
  void givesFiniteAnswersToAnything(
      @ForAll("anything") double[] values,
      @ForAll @IntRange(min = 1, max = 30) int seasonLength,
      @ForAll CesForm form) {
    for (CesSpec spec : List.of(CesSpec.automatic(), CesSpec.of(form))) {
      var answer = spec.method().fitModel(series(seasonLength, values), RunControl.unlimited());
      long observed = Arrays.stream(values).filter(value -> !Double.isNaN(value)).count();
      assertThat(answer.isKnown()).isEqualTo(observed >= 3);
      if (answer.isKnown()) {
        requireFinite(answer.orElseThrow());
      }
    }
  }

  private static void requireFinite(FittedModel model) {
    Forecast forecast = model.forecast(40, 0.5, 0.99);
    for (int step = 1; step <= 40; step++) {
      double point = forecast.point(step);
      double low = forecast.intervals().get(1).lower().get(step - 1);
      double lower = forecast.intervals().get(0).lower().get(step - 1);
      double upper = forecast.intervals().get(0).upper().get(step - 1);
      double high = forecast.intervals().get(1).upper().get(step - 1);
      assertThat(List.of(low, lower, point, upper, high)).isSorted();
      assertThat(high).isFinite();
      assertThat(low).isFinite();
    }
    assertThat(model.sum(3, 9).quantile(0.3)).isFinite();
    assertThat(model.simulate(5, 2, 1).value(1, 5)).isFinite();
    assertThat(model.update(1, Double.NaN, 2).forecast(2).point(2)).isFinite();
    assertThat(model.components().parts()).isNotEmpty();
    assertThat(model.diagnostics().errors().size()).isPositive();
  }

  @Provide
  Arbitrary<double[]> histories() {
    return Arbitraries.doubles()
        .between(-1000, 1000)
        .ofScale(2)
        .array(double[].class)
        .ofMinSize(16)
        .ofMaxSize(48);
  }

  @Provide
  Arbitrary<double[]> anything() {
    Arbitrary<Double> value =
        Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(6, Arbitraries.doubles().between(-1000, 1000)),
            net.jqwik.api.Tuple.of(2, Arbitraries.of(0.0, 1.0, Double.NaN)),
            net.jqwik.api.Tuple.of(
                1, Arbitraries.of(1e-300, -1e-310, 1e300, -1e305, Double.MIN_VALUE)));
    return value.array(double[].class).ofMinSize(1).ofMaxSize(70);
  }

  private static FittedModel model(CesSpec spec, int seasonLength, double[] values) {
    return spec.method()
        .fitModel(series(seasonLength, values), RunControl.unlimited())
        .orElseThrow();
  }
}
