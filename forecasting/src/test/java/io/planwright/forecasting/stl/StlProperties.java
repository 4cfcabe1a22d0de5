package io.planwright.forecasting.stl;

import static io.planwright.forecasting.Histories.series;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planwright.evidence.Answer;
import io.planwright.forecast.Forecast;
import io.planwright.forecast.PredictionInterval;
import io.planwright.forecasting.model.FittedModel;
import io.planwright.run.RunControl;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class StlProperties {

  private static final int HORIZON = 7;

  /** By powers of two, whose products are exact: a search may end elsewhere by one rounding. */
  @Property(tries = 150)
  void scalesWithTheHistory(
      @ForAll("positive") double[] values, @ForAll @IntRange(min = -40, max = 40) int power) {
    double factor = Math.scalb(1.0, power);
    double[] changed = Arrays.stream(values).map(value -> value * factor).toArray();
    Forecast plain = model(StlSpec.automatic(), 4, values).forecast(HORIZON, 0.9);
    Forecast moved = model(StlSpec.automatic(), 4, changed).forecast(HORIZON, 0.9);
    for (int step = 1; step <= HORIZON; step++) {
      double expected = plain.point(step) * factor;
      assertThat(moved.point(step)).isCloseTo(expected, within(1e-6 * Math.abs(expected)));
    }
  }

  @Property(tries = 300)
  void givesFiniteOrderedAnswersToAnything(
      @ForAll("specs") StlSpec spec,
      @ForAll("anything") double[] values,
      @ForAll @IntRange(min = 1, max = 13) int seasonLength) {
    Answer<FittedModel> answer =
        spec.method().fitModel(series(seasonLength, values), RunControl.unlimited());
    if (!answer.isKnown()) {
      assertThat(Arrays.stream(values).filter(value -> !Double.isNaN(value)).count()).isLessThan(3);
      return;
    }
    FittedModel model = answer.orElseThrow();
    Forecast forecast = model.forecast(HORIZON, 0.5, 0.95);
    PredictionInterval inner = forecast.intervals().get(0);
    PredictionInterval outer = forecast.intervals().get(1);
    for (int i = 0; i < HORIZON; i++) {
      assertThat(forecast.point(i + 1)).isFinite();
      assertThat(outer.lower().get(i)).isFinite().isLessThanOrEqualTo(inner.lower().get(i));
      assertThat(inner.lower().get(i)).isLessThanOrEqualTo(inner.upper().get(i));
      assertThat(outer.upper().get(i)).isFinite().isGreaterThanOrEqualTo(inner.upper().get(i));
    }
    assertThat(model.cumulative(3).quantile(0.9))
        .isFinite()
        .isGreaterThanOrEqualTo(model.cumulative(3).quantile(0.1));
    assertThat(model.simulate(HORIZON, 2, 5).value(1, HORIZON)).isFinite();
    assertThat(model.update(1, Double.NaN).forecast(2).point(2)).isFinite();
    assertThat(model.components().parts()).hasSizeGreaterThanOrEqualTo(2);
    assertThat(model.diagnostics().rootMeanSquaredError()).isNotNaN();
  }

  @Property(tries = 60)
  void updatesByParts(
      @ForAll("positive") double[] values,
      @ForAll @DoubleRange(min = 1, max = 1000) double next,
      @ForAll @DoubleRange(min = 1, max = 1000) double second) {
    FittedModel model = model(StlSpec.withPeriods(3, 7), 1, values);
    Forecast once = model.update(next, Double.NaN, second).forecast(HORIZON);
    Forecast inTurn = model.update(next).update(Double.NaN).update(second).forecast(HORIZON);
    for (int step = 1; step <= HORIZON; step++) {
      assertThat(inTurn.point(step)).isCloseTo(once.point(step), within(1e-6 * 1000));
    }
  }

  @Property(tries = 60)
  void keepsAConstantHistoryConstant(
      @ForAll("specs") StlSpec spec,
      @ForAll @DoubleRange(min = -1e6, max = 1e6) double value,
      @ForAll @IntRange(min = 3, max = 40) int length) {
    double[] values = new double[length];
    Arrays.fill(values, value);
    Forecast forecast = model(spec, 4, values).forecast(HORIZON, 0.9);
    double slack = 1e-9 * Math.abs(value);
    for (int step = 1; step <= HORIZON; step++) {
      assertThat(forecast.point(step)).isCloseTo(value, within(slack));
      assertThat(forecast.intervals().get(0).width(step)).isLessThanOrEqualTo(1e-6 * (1 + slack));
    }
  }

  private static FittedModel model(StlSpec spec, int seasonLength, double[] values) {
    return spec.method()
        .fitModel(series(seasonLength, values), RunControl.unlimited())
        .orElseThrow();
  }

  @Provide
  Arbitrary<StlSpec> specs() {
    return Arbitraries.of(
        StlSpec.automatic(),
        StlSpec.automatic().robustly(),
        StlSpec.withPeriods(2, 3, 5),
        StlSpec.withPeriods(9, 100_000));
  }

  @Provide
  Arbitrary<double[]> positive() {
    return Arbitraries.doubles()
        .between(1, 1000)
        .ofScale(2)
        .array(double[].class)
        .ofMinSize(5)
        .ofMaxSize(60);
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
        array(Arbitraries.of(1e-300, 1e300, 1e-20, 1e305, 1.0)),
        array(Arbitraries.of(0.0, 1.0, Double.NaN)),
        array(positive));
  }

  private static Arbitrary<double[]> array(Arbitrary<Double> values) {
    return values.array(double[].class).ofMinSize(1).ofMaxSize(60);
  }
}
