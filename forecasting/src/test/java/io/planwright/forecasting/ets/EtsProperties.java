package io.planwright.forecasting.ets;

import static io.planwright.forecasting.Histories.series;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planwright.forecast.Forecast;
import io.planwright.forecasting.model.FittedModel;
import io.planwright.run.RunControl;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class EtsProperties {

  private static final List<EtsSpec> SPECS =
      List.of(
          EtsSpec.automatic(),
          EtsSpec.of("ZZZ").within(Bounds.ADMISSIBLE),
          EtsSpec.of("AAdA"),
          EtsSpec.of("MMdM"),
          EtsSpec.of("AMM"));

  @Property(tries = 150)
  void answersFinitelyOrSaysWhatIsLacking(
      @ForAll("anyHistories") double[] values,
      @ForAll @IntRange(min = 1, max = 14) int seasonLength,
      @ForAll @IntRange(min = 0, max = 4) int which) {
    fit(SPECS.get(which), seasonLength, values)
        .ifPresent(
            model -> {
              Forecast forecast = model.forecast(7, 0.5, 0.95);
              for (int i = 0; i < 7; i++) {
                assertThat(forecast.points().get(i)).isFinite();
                assertThat(forecast.intervals().get(1).lower().get(i))
                    .isFinite()
                    .isLessThanOrEqualTo(forecast.intervals().get(0).lower().get(i));
                assertThat(forecast.intervals().get(1).upper().get(i))
                    .isFinite()
                    .isGreaterThanOrEqualTo(forecast.intervals().get(0).upper().get(i));
              }
              assertThat(model.sum(2, 5).quantile(0.9))
                  .isGreaterThanOrEqualTo(model.sum(2, 5).quantile(0.1));
            });
  }

  @Property(tries = 60)
  void scalesWithTheHistory(
      @ForAll("positiveHistories") double[] values,
      @ForAll @IntRange(min = -30, max = 30) int exponent,
      @ForAll @IntRange(min = 0, max = 4) int which) {
    double factor = Math.scalb(1.0, exponent);
    double[] scaled = Arrays.stream(values).map(value -> value * factor).toArray();
    Forecast plain = fit(SPECS.get(which), 4, values).orElseThrow().forecast(5, 0.9);
    Forecast large = fit(SPECS.get(which), 4, scaled).orElseThrow().forecast(5, 0.9);

    for (int step = 1; step <= 5; step++) {
      double size = Math.abs(plain.point(step)) + plain.intervals().get(0).width(step);
      assertThat(large.point(step) / factor).isCloseTo(plain.point(step), within(1e-6 * size));
      assertThat(large.intervals().get(0).width(step) / factor)
          .isCloseTo(plain.intervals().get(0).width(step), within(1e-6 * size));
    }
  }

  @Property(tries = 60)
  void shiftsWithTheHistoryWhereAllIsAdded(
      @ForAll("positiveHistories") double[] values,
      @ForAll @DoubleRange(min = -2000, max = 2000) double constant,
      @ForAll @DoubleRange(min = 0.05, max = 0.6) double alpha) {
    EtsSpec spec =
        EtsSpec.of("AAA")
            .with(SmoothingParameter.LEVEL, alpha)
            .with(SmoothingParameter.TREND, alpha / 10)
            .with(SmoothingParameter.SEASON, 0.2);
    double[] moved = Arrays.stream(values).map(value -> value + constant).toArray();
    Forecast plain = fit(spec, 4, values).orElseThrow().forecast(5);
    Forecast other = fit(spec, 4, moved).orElseThrow().forecast(5);

    for (int step = 1; step <= 5; step++) {
      assertThat(other.point(step)).isCloseTo(plain.point(step) + constant, within(1e-3));
    }
  }

  @Property(tries = 60)
  void findsNoLikelierParametersAnywhere(
      @ForAll("positiveHistories") double[] values,
      @ForAll @DoubleRange(min = 0.01, max = 0.99) double alpha) {
    EtsSpec estimated = EtsSpec.simpleExponentialSmoothing();
    double best = logLikelihood(fit(estimated, 1, values).orElseThrow());
    double other =
        logLikelihood(
            fit(estimated.with(SmoothingParameter.LEVEL, alpha), 1, values).orElseThrow());

    assertThat(other).isLessThanOrEqualTo(best + 0.5);
  }

  @Property(tries = 60)
  void goesOnFromItsStates(
      @ForAll("positiveHistories") double[] values, @ForAll @IntRange(min = 0, max = 5) int gap) {
    double[] further = {40, 55, 61, 48, 50, 52};
    further[gap] = Double.NaN;
    FittedModel model = fit(EtsSpec.automatic(), 4, values).orElseThrow();
    FittedModel step = model;
    for (double value : further) {
      step = step.update(value);
    }

    assertThat(step.forecast(6, 0.8)).isEqualTo(model.update(further).forecast(6, 0.8));
  }

  @Provide
  Arbitrary<double[]> anyHistories() {
    Arbitrary<Double> value =
        Arbitraries.frequencyOf(
            Tuple.of(8, Arbitraries.doubles().between(1, 1000).ofScale(2)),
            Tuple.of(3, Arbitraries.doubles().between(-1000, 1000).ofScale(2)),
            Tuple.of(1, Arbitraries.of(0.0, Double.NaN, 1e-9, 1e12)));
    return value.array(double[].class).ofMinSize(3).ofMaxSize(40);
  }

  @Provide
  Arbitrary<double[]> positiveHistories() {
    return Arbitraries.doubles()
        .between(10, 100)
        .ofScale(2)
        .array(double[].class)
        .ofMinSize(16)
        .ofMaxSize(40);
  }

  private static double logLikelihood(FittedModel model) {
    return model.diagnostics().criteria().orElseThrow().logLikelihood();
  }

  private static Optional<FittedModel> fit(EtsSpec spec, int seasonLength, double[] values) {
    return spec.method()
        .fitModel(series(seasonLength, values), RunControl.unlimited())
        .toOptional();
  }
}
