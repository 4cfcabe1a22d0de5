package io.planwright.forecasting.theta;

import static io.planwright.forecasting.Histories.series;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planwright.evidence.Answer;
import io.planwright.forecast.Forecast;
import io.planwright.forecast.PredictionInterval;
import io.planwright.forecasting.model.FittedModel;
import io.planwright.forecasting.theta.ThetaSpec.Variant;
import io.planwright.run.RunControl;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class ThetaProperties {

  private static final int HORIZON = 7;

  @Property(tries = 150)
  void scalesWithTheHistory(
      @ForAll Variant variant,
      @ForAll("positive") double[] values,
      @ForAll @IntRange(min = -20, max = 20) int power) {
    double factor = Math.pow(3, power);
    double[] changed = Arrays.stream(values).map(value -> value * factor).toArray();
    Forecast plain = forecast(variant, 4, values);
    Forecast moved = forecast(variant, 4, changed);
    for (int step = 1; step <= HORIZON; step++) {
      double expected = plain.point(step) * factor;
      assertThat(moved.point(step)).isCloseTo(expected, within(1e-6 * factor * 1000));
    }
  }

  @Property(tries = 100)
  void shiftsWithAHistoryWithoutSeason(
      @ForAll("positive") double[] values,
      @ForAll @DoubleRange(min = 0, max = 500) double constant) {
    double[] changed = Arrays.stream(values).map(value -> value + constant).toArray();
    for (ThetaSpec spec : new ThetaSpec[] {ThetaSpec.standard(), ThetaSpec.dynamicStandard()}) {
      Forecast plain = forecast(spec.variant(), 1, values);
      Forecast moved = forecast(spec.variant(), 1, changed);
      for (int step = 1; step <= HORIZON; step++) {
        // Values of about 1,000, and a search that leaves about 1e-5 of them on a flat optimum.
        assertThat(moved.point(step)).isCloseTo(plain.point(step) + constant, within(0.05));
      }
    }
  }

  @Property(tries = 400)
  void givesFiniteOrderedAnswersToAnything(
      @ForAll Variant variant,
      @ForAll("anything") double[] values,
      @ForAll @IntRange(min = 1, max = 13) int seasonLength) {
    Answer<FittedModel> answer =
        new ThetaSpec(variant)
            .method()
            .fitModel(series(seasonLength, values), RunControl.unlimited());
    if (!answer.isKnown()) {
      assertThat(Arrays.stream(values).filter(value -> !Double.isNaN(value)).count()).isLessThan(3);
      return;
    }
    FittedModel model = answer.orElseThrow();
    Forecast forecast = model.forecast(HORIZON, 0.5, 0.95);
    PredictionInterval inner = forecast.intervals().get(0);
    PredictionInterval outer = forecast.intervals().get(1);
    for (int i = 0; i < HORIZON; i++) {
      double point = forecast.point(i + 1);
      assertThat(point).isFinite();
      assertThat(outer.lower().get(i)).isFinite().isLessThanOrEqualTo(inner.lower().get(i));
      assertThat(inner.lower().get(i)).isLessThanOrEqualTo(point);
      assertThat(inner.upper().get(i)).isGreaterThanOrEqualTo(point);
      assertThat(outer.upper().get(i)).isFinite().isGreaterThanOrEqualTo(inner.upper().get(i));
    }
    assertThat(model.cumulative(3).quantile(0.9))
        .isFinite()
        .isGreaterThanOrEqualTo(model.cumulative(3).quantile(0.1));
    assertThat(model.simulate(HORIZON, 2, 5).value(1, HORIZON)).isFinite();
    assertThat(model.update(1, Double.NaN).forecast(2).point(2)).isFinite();
    assertThat(model.diagnostics().rootMeanSquaredError()).isNotNaN();
  }

  @Property(tries = 60)
  void keepsAConstantHistoryConstant(
      @ForAll Variant variant,
      @ForAll @DoubleRange(min = -1e6, max = 1e6) double value,
      @ForAll @IntRange(min = 3, max = 40) int length) {
    double[] values = new double[length];
    Arrays.fill(values, value);
    Forecast forecast = forecast(variant, 4, values);
    double slack = 1e-9 * Math.abs(value);
    for (int step = 1; step <= HORIZON; step++) {
      assertThat(forecast.point(step)).isCloseTo(value, within(slack));
      assertThat(forecast.intervals().get(0).width(step)).isLessThanOrEqualTo(1e-6 * (1 + slack));
    }
  }

  private static Forecast forecast(Variant variant, int seasonLength, double[] values) {
    return new ThetaSpec(variant)
        .method()
        .fitModel(series(seasonLength, values), RunControl.unlimited())
        .orElseThrow()
        .forecast(HORIZON, 0.9);
  }

  @Provide
  Arbitrary<double[]> positive() {
    return Arbitraries.doubles()
        .between(1, 1000)
        .ofScale(2)
        .array(double[].class)
        .ofMinSize(5)
        .ofMaxSize(40);
  }

  @Provide
  Arbitrary<double[]> anything() {
    Arbitrary<Double> ordinary = Arbitraries.doubles().between(-100, 100).ofScale(2);
    Arbitrary<Double> extreme =
        Arbitraries.of(0.0, -0.0, 1.0, 1e-300, -1e-300, 1e300, -1e300, 1e305, 1e15);
    Arbitrary<Double> gap = Arbitraries.just(Double.NaN);
    Arbitrary<Double> positive = Arbitraries.doubles().between(0.01, 1e6).ofScale(2);
    return Arbitraries.oneOf(
        array(Arbitraries.oneOf(ordinary, gap)),
        array(Arbitraries.oneOf(positive, gap)),
        array(Arbitraries.oneOf(ordinary, extreme, gap)),
        array(Arbitraries.of(0.0, 1.0, Double.NaN)),
        array(positive));
  }

  private static Arbitrary<double[]> array(Arbitrary<Double> values) {
    return values.array(double[].class).ofMinSize(1).ofMaxSize(45);
  }
}
