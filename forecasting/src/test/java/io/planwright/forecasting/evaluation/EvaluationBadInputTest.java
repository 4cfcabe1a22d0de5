package io.planwright.forecasting.evaluation;

import static io.planwright.testkit.BadInput.row;

import io.planwright.forecasting.Forecasters;
import io.planwright.forecasting.Histories;
import io.planwright.forecasting.batch.BatchSpec;
import io.planwright.run.RunControl;
import io.planwright.testkit.BadInput;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EvaluationBadInputTest {

  private static final Class<IllegalArgumentException> IAE = IllegalArgumentException.class;

  static Stream<BadInput> rows() {
    return Stream.of(specRows(), runRows(), measureRows(), batchRows()).flatMap(rows -> rows);
  }

  private static Stream<BadInput> specRows() {
    BacktestSpec spec = BacktestSpec.of(1);
    return Stream.of(
        row(
            "horizon 0",
            () -> BacktestSpec.of(0),
            IAE,
            "horizonPeriods [0] must be at least 1. Forecast at least the next period."),
        row(
            "level in percent",
            () -> BacktestSpec.of(1, 95),
            IAE,
            "level [95.0] must be strictly between 0 and 1. Write 80 % as 0.80."),
        row(
            "level twice",
            () -> BacktestSpec.of(1, 0.8, 0.8),
            IAE,
            "levels [[0.8, 0.8]] must differ from each other. Leave out the repeated level."),
        row(
            "step 0",
            () -> spec.withStep(0),
            IAE,
            "stepPeriods [0] must be at least 1. Move each origin by at least one period."),
        row(
            "training of nothing",
            () -> spec.withLeastTraining(0),
            IAE,
            "leastTraining [0] must be at least 1. Let a method see at least one period."),
        row(
            "window below the training",
            () -> spec.withSlidingWindow(5),
            IAE,
            "windowPeriods [5] must be 0, or at least leastTraining 8. Use 0 for all periods up to"
                + " the origin."),
        row(
            "-1 origins",
            () -> spec.withMostOrigins(-1),
            IAE,
            "mostOrigins [-1] must not be negative. Use 0 for all origins."),
        row(
            "no thread",
            () -> spec.withThreads(0),
            IAE,
            "threads [0] must be between 1 and 1024. Use as many as there are processors."));
  }

  private static Stream<BadInput> runRows() {
    BacktestSpec spec = BacktestSpec.of(1, 0.8);
    RunControl free = RunControl.unlimited();
    BacktestReport report =
        spec.run(List.of(Forecasters.mean()), List.of(Histories.oil()), free).orElseThrow();
    return Stream.of(
        row(
            "no method",
            () -> spec.run(List.of(), List.of(Histories.oil()), free),
            IAE,
            "methods [[]] must not be empty. Give at least one method."),
        row(
            "method twice",
            () ->
                spec.run(
                    List.of(Forecasters.mean(), Forecasters.mean()),
                    List.of(Histories.oil()),
                    free),
            IAE,
            "methods [[mean, mean]] must have each name once. Rename or leave out the repeated"
                + " one."),
        row(
            "unknown method",
            () -> report.value("oracle", Measure.MAE),
            IAE,
            "method [oracle] must be a method of the backtest. Known are: mean, naive, naive2."),
        row(
            "level not asked for",
            () -> report.coverage("mean", 0.5),
            IAE,
            "level [0.5] must be one of [0.8]. Ask for a level of the backtest."),
        row(
            "step beyond the horizon",
            () -> report.compare("mean", "naive", "bookings", 2),
            IAE,
            "step [2] must be between 1 and 1. Count the steps from 1."));
  }

  private static Stream<BadInput> measureRows() {
    return Stream.of(
        row(
            "fewer forecasts than actuals",
            () -> Accuracy.mae(new double[2], new double[1]),
            IAE,
            "forecasts [1 values] must be as many as the 2 actuals. Give one a step."),
        row(
            "season length 0",
            () -> Accuracy.absoluteScale(new double[2], 0),
            IAE,
            "seasonLength [0] must be at least 1. Use 1 for a history without season."),
        row(
            "pinball of probability 1",
            () -> Accuracy.pinball(1, 1, 1),
            IAE,
            "p [1.0] must be strictly between 0 and 1. Ask for a quantile inside."),
        row(
            "score without samples",
            () -> Accuracy.crpsOfSamples(1),
            IAE,
            "samples [none] must hold at least one. Give the distribution."),
        row(
            "errors of other values",
            () -> DieboldMariano.test(new double[2], new double[1], 1, 1),
            IAE,
            "second [1 errors] must be as many as first (2). Compare forecasts of the same"
                + " values."),
        row(
            "power 3",
            () -> DieboldMariano.test(new double[2], new double[2], 1, 3),
            IAE,
            "power [3] must be between 1 and 2. Use 1 for absolute, 2 for squared errors."),
        row(
            "value added to nothing",
            () -> ForecastValueAdded.of(new double[0], new double[0], new double[0]),
            IAE,
            "actuals [0 values] must hold an observed value, and all errors be finite. Wait until"
                + " a forecast value is known."));
  }

  private static Stream<BadInput> batchRows() {
    return Stream.of(
        row(
            "batch of horizon 0",
            () -> BatchSpec.of(Forecasters.naive(), 0),
            IAE,
            "horizonPeriods [0] must be at least 1. Forecast at least the next period."),
        row(
            "batch with a level twice",
            () -> BatchSpec.of(Forecasters.naive(), 1, 0.8, 0.8),
            IAE,
            "levels [[0.8, 0.8]] must differ from each other. Leave out the repeated level."),
        row(
            "batch on no thread",
            () -> BatchSpec.of(Forecasters.naive(), 1).withThreads(0),
            IAE,
            "threads [0] must be between 1 and 1024. Use as many as there are processors."));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void refusesWithAMessageThatHelps(BadInput row) {
    row.verify();
  }
}
