package io.planwright.forecasting.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class AccuracyProperties {

  @Property(tries = 200)
  void pinballIsNotNegativeAndZeroAtTheValue(
      @ForAll @DoubleRange(min = -1e9, max = 1e9) double actual,
      @ForAll @DoubleRange(min = -1e9, max = 1e9) double quantile,
      @ForAll @DoubleRange(min = 0.01, max = 0.99) double p) {
    assertThat(Accuracy.pinball(actual, quantile, p)).isNotNegative();
    assertThat(Accuracy.pinball(actual, actual, p)).isZero();
  }

  @Property(tries = 200)
  void rankedProbabilityOfACertainForecastIsItsAbsoluteError(
      @ForAll @DoubleRange(min = -1e6, max = 1e6) double actual,
      @ForAll @DoubleRange(min = -1e6, max = 1e6) double forecast,
      @ForAll @IntRange(min = 1, max = 40) int copies) {
    double[] samples = new double[copies];
    Arrays.fill(samples, forecast);
    double error = Math.abs(actual - forecast);

    assertThat(Accuracy.crpsOfSamples(actual, samples))
        .isCloseTo(error, within(1e-9 * (1 + error)));
  }

  @Property(tries = 200)
  void rankedProbabilityIsTheDifferenceOfTwoExpectations(
      @ForAll @DoubleRange(min = -100, max = 100) double actual,
      @ForAll @Size(min = 1, max = 12) List<@DoubleRange(min = -100, max = 100) Double> draws) {
    double[] samples = draws.stream().mapToDouble(Double::doubleValue).toArray();
    double near = 0;
    double apart = 0;
    for (double x : samples) {
      near += Math.abs(x - actual) / samples.length;
      for (double other : samples) {
        apart += Math.abs(x - other) / samples.length / samples.length;
      }
    }

    assertThat(Accuracy.crpsOfSamples(actual, samples)).isCloseTo(near - apart / 2, within(1e-9));
  }

  @Property(tries = 300)
  void measuresAreFiniteOrEmptyOnAnything(
      @ForAll @Size(5) double[] actuals,
      @ForAll @Size(5) double[] forecasts,
      @ForAll double[] history,
      @ForAll @IntRange(min = 1, max = 13) int season) {
    for (OptionalDouble value :
        new OptionalDouble[] {
          Accuracy.smape(actuals, forecasts),
          Accuracy.mae(actuals, forecasts),
          Accuracy.rmse(actuals, forecasts),
          Accuracy.mase(actuals, forecasts, history, season),
          Accuracy.rmsse(actuals, forecasts, history)
        }) {
      value.ifPresent(number -> assertThat(number).isFinite().isNotNegative());
    }
    Accuracy.smape(actuals, forecasts)
        .ifPresent(percent -> assertThat(percent).isLessThanOrEqualTo(200.0000001));
  }

  @Property(tries = 100)
  void scaledErrorsDoNotDependOnTheUnit(
      @ForAll @Size(4) List<@DoubleRange(min = -100, max = 100) Double> values,
      @ForAll @DoubleRange(min = 0.01, max = 1000) double factor) {
    double[] history = {3, 8, 1, 4};
    double[] actuals = values.stream().mapToDouble(Double::doubleValue).toArray();
    double[] forecasts = {1, 2, 3, 4};
    double plain = Accuracy.mase(actuals, forecasts, history, 1).orElseThrow();
    double scaled =
        Accuracy.mase(times(factor, actuals), times(factor, forecasts), times(factor, history), 1)
            .orElseThrow();

    assertThat(scaled).isCloseTo(plain, within(1e-9 * (1 + plain)));
  }

  private static double[] times(double factor, double[] values) {
    return Arrays.stream(values).map(value -> factor * value).toArray();
  }
}
