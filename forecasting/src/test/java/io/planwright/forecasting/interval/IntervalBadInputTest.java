package io.planwright.forecasting.interval;

import static io.planwright.testkit.BadInput.row;

import io.planwright.forecast.ForecastModel;
import io.planwright.forecasting.Forecasters;
import io.planwright.forecasting.Histories;
import io.planwright.forecasting.interval.ConformalSpec.Score;
import io.planwright.forecasting.model.ForecastingMethod;
import io.planwright.run.RunControl;
import io.planwright.testkit.BadInput;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IntervalBadInputTest {

  private static final Class<IllegalArgumentException> IAE = IllegalArgumentException.class;
  private static final ForecastingMethod NAIVE = Forecasters.naive();

  static Stream<BadInput> rows() {
    return Stream.concat(conformalRows(), sampledRows());
  }

  private static Stream<BadInput> conformalRows() {
    return Stream.of(
        row(
            "no method",
            () -> ConformalSpec.of(nothing()),
            NullPointerException.class,
            "base [null] must not be null. Give a value."),
        row(
            "no origin",
            () -> new ConformalSpec(NAIVE, Score.SIGNED, 0, 1, 0),
            IAE,
            "origins [0] must be at least 1. Forecast from at least one earlier period."),
        row(
            "more fits than origins",
            () -> new ConformalSpec(NAIVE, Score.SIGNED, 5, 6, 0),
            IAE,
            "refits [6] must be between 1 and 5. Fit at one to all of the origins."),
        row(
            "negative horizon",
            () -> new ConformalSpec(NAIVE, Score.SIGNED, 5, 1, -1),
            IAE,
            "horizonPeriods [-1] must not be negative. Give 0 for a number that suits."),
        row(
            "no step size",
            () -> new AdaptiveConformalSpec(NAIVE, List.of(), 5, 1, 0),
            IAE,
            "stepSizes [[]] must not be empty. Give 0.05, for example."),
        row(
            "step size 0",
            () -> AdaptiveConformalSpec.of(NAIVE, 0),
            IAE,
            "stepSizes[0] [0.0] must be positive and finite. Give 0.05, for example."),
        row(
            "step size above 1",
            () -> new AdaptiveConformalSpec(NAIVE, List.of(0.1, 1.5), 5, 1, 0),
            IAE,
            "stepSizes[1] [1.5] must be between 0.0 and 1.0. Give 0.05, for example."),
        row(
            "no fit",
            () -> new AdaptiveConformalSpec(NAIVE, List.of(0.1), 5, 0, 0),
            IAE,
            "refits [0] must be between 1 and 5. Fit at one to all of the origins."));
  }

  private static Stream<BadInput> sampledRows() {
    ForecastModel calibrated = Histories.fit(ConformalSpec.of(NAIVE).method(), Histories.oil());
    ForecastModel sampled =
        Histories.fit(BootstrapSpec.independent(NAIVE).method(), Histories.oil());
    return Stream.of(
        row(
            "few paths",
            () -> new BootstrapSpec(NAIVE, 99, 1, 0),
            IAE,
            "paths [99] must be at least 100. Draw 1000 futures, for example."),
        row(
            "negative block",
            () -> new BootstrapSpec(NAIVE, 100, -1, 0),
            IAE,
            "blockLength [-1] must not be negative. Give 0 for a length that suits."),
        row(
            "few simulated paths",
            () -> new SimulationSpec(NAIVE, 1, 0),
            IAE,
            "paths [1] must be at least 100. Draw 1000 futures, for example."),
        row(
            "level in percent, calibrated",
            () -> calibrated.forecast(1, 95),
            IAE,
            "level [95.0] must be strictly between 0 and 1. Write 80 % as 0.80."),
        row(
            "level in percent, sampled",
            () -> sampled.forecast(1, 95),
            IAE,
            "level [95.0] must be strictly between 0 and 1. Write 80 % as 0.80."),
        row(
            "probability 0",
            () -> calibrated.cumulative(2).quantile(0),
            IAE,
            "p [0.0] must be strictly between 0 and 1. Ask for a quantile inside."),
        row(
            "infinite further value",
            () ->
                ConformalSpec.of(NAIVE)
                    .method()
                    .fitModel(Histories.oil(), RunControl.unlimited())
                    .orElseThrow()
                    .update(1, Double.POSITIVE_INFINITY),
            IAE,
            "furtherValues[1] [Infinity] must be finite. Use NaN for a gap."));
  }

  @SuppressWarnings("NullAway") // the point of the row
  private static ForecastingMethod nothing() {
    return null;
  }

  @ParameterizedTest
  @MethodSource("rows")
  void refusesWithAMessageThatHelps(BadInput row) {
    row.verify();
  }
}
