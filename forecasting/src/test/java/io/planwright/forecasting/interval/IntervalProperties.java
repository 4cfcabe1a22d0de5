package io.planwright.forecasting.interval;

import static io.planwright.forecasting.Histories.series;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planwright.evidence.Answer;
import io.planwright.evidence.OutcomeDistribution;
import io.planwright.forecast.Forecast;
import io.planwright.forecast.PredictionInterval;
import io.planwright.forecasting.Forecasters;
import io.planwright.forecasting.Histories;
import io.planwright.forecasting.interval.ConformalSpec.Score;
import io.planwright.forecasting.model.FittedModel;
import io.planwright.forecasting.model.ForecastingMethod;
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

class IntervalProperties {

  private static final List<ForecastingMethod> METHODS =
      List.of(
          ConformalSpec.of(Forecasters.naive()).method(),
          ConformalSpec.signed(Forecasters.drift()).method(),
          new ConformalSpec(Forecasters.seasonalNaive(), Score.ABSOLUTE, 8, 2, 3).method(),
          AdaptiveConformalSpec.of(Forecasters.naive2(), 0.05).method(),
          AdaptiveConformalSpec.aggregated(Forecasters.drift()).method(),
          new BootstrapSpec(Forecasters.drift(), 100, 1, 3).method(),
          new BootstrapSpec(Forecasters.seasonalNaive(), 100, 0, 3).method(),
          new SimulationSpec(Forecasters.naive2(), 100, 3).method());

  private static final double[] LEVELS = {0.999, 0.95, 0.8, 0.5, 0.1};

  @Property(tries = 150)
  void answersAnythingWithFiniteOrderedQuantilesOrALack(
      @ForAll("histories") double[] values,
      @ForAll @IntRange(min = 1, max = 30) int season,
      @ForAll("scales") double scale) {
    double[] scaled = Arrays.stream(values).map(value -> value * scale).toArray();
    for (ForecastingMethod method : METHODS) {
      Answer<FittedModel> answer = method.fitModel(series(season, scaled), RunControl.unlimited());
      answer.toOptional().ifPresent(IntervalProperties::expectOrder);
    }
  }

  private static void expectOrder(FittedModel model) {
    Forecast forecast = model.forecast(7, LEVELS); // refuses what is not finite
    for (int i = 1; i < LEVELS.length; i++) {
      PredictionInterval wide = forecast.intervals().get(i - 1);
      PredictionInterval narrow = forecast.intervals().get(i);
      for (int step = 0; step < 7; step++) {
        assertThat(wide.lower().get(step)).isLessThanOrEqualTo(narrow.lower().get(step));
        assertThat(wide.upper().get(step)).isGreaterThanOrEqualTo(narrow.upper().get(step));
      }
    }
    OutcomeDistribution sum = model.sum(2, 5);
    double previous = Double.NEGATIVE_INFINITY;
    for (double p : new double[] {1e-6, 0.1, 0.4, 0.5, 0.6, 0.9, 1 - 1e-6}) {
      assertThat(sum.quantile(p)).isFinite().isGreaterThanOrEqualTo(previous);
      assertThat(sum.probabilityAtLeast(sum.quantile(p))).isBetween(0.0, 1.0);
      previous = sum.quantile(p);
    }
    model.simulate(3, 5, 1); // refuses what is not finite
    model.update(1, Double.NaN, 2).forecast(2, 0.9);
  }

  @Property(tries = 40)
  void keepsThePointsOfItsBase(@ForAll("plainHistories") double[] values) {
    Forecast own = Histories.fit(Forecasters.drift(), series(4, values)).forecast(5);
    for (int i : new int[] {1, 4, 5}) {
      FittedModel model = fit(METHODS.get(i), values);
      assertThat(model.forecast(5, 0.9).points()).isEqualTo(own.points());
      assertThat(model.update(3, 4).forecast(3).points())
          .isEqualTo(
              Forecasters.drift()
                  .fitModel(series(4, values), RunControl.unlimited())
                  .orElseThrow()
                  .update(3, 4)
                  .forecast(3)
                  .points());
    }
  }

  @Property(tries = 40)
  void scalesAndShiftsWithTheHistory(
      @ForAll("plainHistories") double[] values,
      @ForAll @DoubleRange(min = 0.01, max = 100) double factor,
      @ForAll @DoubleRange(min = -500, max = 500) double constant) {
    double[] changed = Arrays.stream(values).map(value -> value * factor + constant).toArray();
    double slack = 1e-6 * (2000 * factor + Math.abs(constant));
    for (int i : new int[] {0, 1, 2, 5, 6}) {
      Forecast plain = fit(METHODS.get(i), values).forecast(4, 0.9);
      Forecast moved = fit(METHODS.get(i), changed).forecast(4, 0.9);
      for (int step = 1; step <= 4; step++) {
        double lower = plain.intervals().get(0).lower().get(step - 1);
        assertThat(moved.intervals().get(0).lower().get(step - 1))
            .isCloseTo(lower * factor + constant, within(slack));
        assertThat(moved.intervals().get(0).width(step))
            .isCloseTo(plain.intervals().get(0).width(step) * factor, within(slack));
      }
    }
  }

  @Property(tries = 20)
  void keepsAConstantHistoryCertain(
      @ForAll @DoubleRange(min = -1e6, max = 1e6) double value,
      @ForAll @IntRange(min = 6, max = 60) int size) {
    double[] values = new double[size];
    Arrays.fill(values, value);
    for (ForecastingMethod method : METHODS) {
      Forecast forecast = fit(method, values).forecast(4, 0.99);
      assertThat(forecast.points()).containsOnly(value);
      assertThat(forecast.intervals().get(0).width(4)).isZero();
    }
  }

  private static FittedModel fit(ForecastingMethod method, double[] values) {
    return method.fitModel(series(4, values), RunControl.unlimited()).orElseThrow();
  }

  @Provide
  Arbitrary<double[]> plainHistories() {
    return Arbitraries.doubles()
        .between(-1000, 1000)
        .ofScale(2)
        .array(double[].class)
        .ofMinSize(16)
        .ofMaxSize(60);
  }

  @Provide
  Arbitrary<double[]> histories() {
    return Arbitraries.oneOf(
            Arbitraries.doubles().between(-1000, 1000),
            Arbitraries.of(0.0, 1.0, Double.NaN),
            Arbitraries.of(0.0, Double.NaN, -1e6, 1e6))
        .array(double[].class)
        .ofMinSize(1)
        .ofMaxSize(50);
  }

  @Provide
  Arbitrary<Double> scales() {
    return Arbitraries.of(1.0, 1e-120, 1e-12, 1e12, 1e120);
  }
}
