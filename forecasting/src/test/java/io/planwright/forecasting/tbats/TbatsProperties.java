package io.planwright.forecasting.tbats;

import static io.planwright.forecasting.Histories.series;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planwright.forecast.Forecast;
import io.planwright.forecasting.model.FittedModel;
import io.planwright.forecasting.tbats.TbatsSpec.Choice;
import io.planwright.run.RunControl;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;

class TbatsProperties {

  @Property(tries = 60)
  void scalesWithTheHistory(
      @ForAll("positive") double[] values, @ForAll @IntRange(min = -20, max = 20) int exponent) {
    // A power of two changes no digit, so that the search takes the same way.
    double factor = Math.scalb(1.0, exponent);
    double[] changed = Arrays.stream(values).map(value -> value * factor).toArray();
    Forecast plain = model(TbatsSpec.automatic(), 4, values).forecast(6, 0.9);
    Forecast scaled = model(TbatsSpec.automatic(), 4, changed).forecast(6, 0.9);

    for (int step = 1; step <= 6; step++) {
      double slack = 1e-6 * factor * (1 + Math.abs(plain.point(step)));
      assertThat(scaled.point(step)).isCloseTo(plain.point(step) * factor, within(slack));
    }
  }

  @Property(tries = 60)
  void shiftsWithTheHistoryWithoutTransformation(
      @ForAll("positive") double[] values,
      @ForAll @DoubleRange(min = -500, max = 500) @Scale(1) double shift) {
    TbatsSpec spec =
        TbatsSpec.withPeriods(4)
            .withHarmonics(1)
            .withBoxCox(Choice.NEVER)
            .withTrend(Choice.NEVER)
            .withArmaErrors(Choice.NEVER);
    double[] moved = Arrays.stream(values).map(value -> value + shift).toArray();
    double expected = model(spec, 4, values).forecast(1).point(1) + shift;
    double spread = Arrays.stream(values).max().orElse(0) - Arrays.stream(values).min().orElse(0);

    assertThat(model(spec, 4, moved).forecast(1).point(1))
        .isCloseTo(expected, within(0.02 * spread + 1e-6));
  }

  @Property(tries = 100)
  void givesFiniteAnswersToAnything(
      @ForAll("anything") double[] values, @ForAll @IntRange(min = 1, max = 30) int seasonLength) {
    TbatsSpec full =
        new TbatsSpec(
            List.of(2.5, 7.0),
            List.of(),
            Choice.ALWAYS,
            Choice.ALWAYS,
            Choice.ALWAYS,
            Choice.ALWAYS);
    for (TbatsSpec spec : List.of(TbatsSpec.automatic(), full)) {
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
  Arbitrary<double[]> positive() {
    return Arbitraries.doubles()
        .between(1, 1000)
        .ofScale(2)
        .array(double[].class)
        .ofMinSize(16)
        .ofMaxSize(48);
  }

  @Provide
  Arbitrary<double[]> anything() {
    Arbitrary<Double> value =
        Arbitraries.frequencyOf(
            Tuple.of(6, Arbitraries.doubles().between(-1000, 1000)),
            Tuple.of(2, Arbitraries.of(0.0, 1.0, Double.NaN)),
            Tuple.of(1, Arbitraries.of(1e-300, -1e-310, 1e300, -1e305, Double.MIN_VALUE)));
    Arbitrary<Double> aboveZero =
        Arbitraries.frequencyOf(
            Tuple.of(6, Arbitraries.doubles().between(0.01, 1000)),
            Tuple.of(1, Arbitraries.of(1e-300, 1e300, 1e-40, 1e40, Double.NaN)));
    return Arbitraries.oneOf(value, aboveZero).array(double[].class).ofMinSize(1).ofMaxSize(70);
  }

  private static FittedModel model(TbatsSpec spec, int seasonLength, double[] values) {
    return spec.method()
        .fitModel(series(seasonLength, values), RunControl.unlimited())
        .orElseThrow();
  }
}
