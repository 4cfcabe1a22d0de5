package io.planwright.forecasting;

import static io.planwright.forecasting.Histories.firstExpectation;
import static io.planwright.forecasting.Histories.fit;
import static io.planwright.forecasting.Histories.parameter;
import static io.planwright.forecasting.Histories.series;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planwright.forecast.Forecast;
import io.planwright.forecast.ForecastModel;
import io.planwright.forecast.Forecaster;
import io.planwright.forecast.PredictionInterval;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class ForecastersProperties {

  private static final Forecaster SMOOTHING = Forecasters.simpleExponentialSmoothing();

  private static final List<Forecaster> ENGINES =
      List.of(Forecasters.seasonalNaive(), SMOOTHING, Forecasters.drift());

  /** A stopping rule of 1e-10 on a flat optimum leaves about its square root. */
  private static final double SEARCH = 1e-5;

  @Property(tries = 100)
  void scalesAndShiftsWithTheHistory(
      @ForAll("histories") double[] values,
      @ForAll @DoubleRange(min = 0.1, max = 50) double factor,
      @ForAll @DoubleRange(min = -500, max = 500) double constant) {
    double[] changed = Arrays.stream(values).map(value -> value * factor + constant).toArray();
    double slack = SEARCH * (1000 * factor + Math.abs(constant));
    for (Forecaster engine : ENGINES.subList(0, 2)) {
      Forecast plain = fit(engine, series(4, values)).forecast(6, 0.9);
      Forecast moved = fit(engine, series(4, changed)).forecast(6, 0.9);
      for (int step = 1; step <= 6; step++) {
        assertThat(moved.point(step))
            .isCloseTo(plain.point(step) * factor + constant, within(slack));
        assertThat(moved.intervals().get(0).width(step))
            .isCloseTo(plain.intervals().get(0).width(step) * factor, within(slack));
      }
    }
  }

  @Property(tries = 100)
  void findsNoSmallerSumOfSquaresAnywhere(
      @ForAll("histories") double[] values,
      @ForAll @DoubleRange(min = 0.01, max = 0.99) double alpha) {
    double best = oneStepSquares(SMOOTHING, values, 2);
    double other = oneStepSquares(Forecasters.simpleExponentialSmoothing(alpha), values, 1);

    assertThat(best).isLessThanOrEqualTo(other * (1 + 1e-9) + 1e-9);
  }

  @Property(tries = 100)
  void meansByItsSumOfSquaresThatOfItsOwnErrors(
      @ForAll("histories") double[] values,
      @ForAll @DoubleRange(min = 0.01, max = 0.99) double alpha) {
    ForecastModel model = fit(Forecasters.simpleExponentialSmoothing(alpha), series(4, values));
    double level = firstExpectation(model, series(4, values));
    double squares = 0;
    for (double value : values) {
      squares += (value - level) * (value - level);
      level += alpha * (value - level);
    }
    double sigma = parameter(model, "sigma");

    assertThat(model.forecast(1).point(1)).isCloseTo(level, within(1e-6));
    assertThat(sigma * sigma * (values.length - 1))
        .isCloseTo(squares, within(1e-6 + squares * 1e-9));
  }

  @Property(tries = 60)
  void widensWithLevelAndHorizonAndNeverGivesNaN(
      @ForAll("histories") double[] values, @ForAll @IntRange(min = 0, max = 11) int gap) {
    double[] holed = values.clone();
    holed[gap] = Double.NaN;
    for (Forecaster engine : ENGINES) {
      Forecast forecast = fit(engine, series(4, holed)).forecast(9, 0.5, 0.99);
      PredictionInterval narrow = forecast.intervals().get(0);
      PredictionInterval wide = forecast.intervals().get(1);
      for (int step = 1; step <= 9; step++) {
        assertThat(wide.width(step)).isGreaterThanOrEqualTo(narrow.width(step));
      }
      assertThat(wide.width(9)).isGreaterThanOrEqualTo(wide.width(1));
    }
  }

  @Property(tries = 60)
  void keepsAConstantHistoryConstant(
      @ForAll @DoubleRange(min = -1e6, max = 1e6) double value,
      @ForAll @IntRange(min = 6, max = 40) int length) {
    double[] values = new double[length];
    Arrays.fill(values, value);
    for (Forecaster engine : ENGINES) {
      Forecast forecast = fit(engine, series(4, values)).forecast(5, 0.99);

      // Smoothing computes in units of the mean: there and back rounds twice.
      double slack = engine == SMOOTHING ? 2 * Math.ulp(value) : 0;
      assertThat(forecast.points())
          .allSatisfy(point -> assertThat(point).isCloseTo(value, within(slack)));
      assertThat(forecast.intervals().get(0).width(5)).isZero();
    }
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

  private static double oneStepSquares(Forecaster engine, double[] values, int parameters) {
    double sigma = parameter(fit(engine, series(4, values)), "sigma");
    return sigma * sigma * (values.length - parameters);
  }
}
