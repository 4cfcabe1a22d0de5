package io.planwright.forecast;

import static io.planwright.testkit.BadInput.row;

import io.planwright.testkit.BadInput;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ForecastBadInputTest {

  private static final Class<IllegalArgumentException> IAE = IllegalArgumentException.class;
  private static final String LEVEL = "] must be strictly between 0 and 1. Write 80 % as 0.80.";

  static Stream<BadInput> rows() {
    Forecast good = ForecastTest.forecast();
    List<Double> one = List.of(1.0);
    return Stream.of(
        row("level 0", () -> new PredictionInterval(0, one, one), IAE, "level [0.0" + LEVEL),
        row("level 1", () -> new PredictionInterval(1, one, one), IAE, "level [1.0" + LEVEL),
        row(
            "level in percent",
            () -> PredictionInterval.requireLevel(80),
            IAE,
            "level [80.0" + LEVEL),
        row(
            "level NaN",
            () -> PredictionInterval.requireLevel(Double.NaN),
            IAE,
            "level [NaN" + LEVEL),
        row(
            "fewer upper than lower bounds",
            () -> new PredictionInterval(0.8, List.of(1.0, 2.0), one),
            IAE,
            "upper [1 bounds] must have as many bounds as lower (2). Give one lower and one upper"
                + " bound a step."),
        row(
            "infinite bound",
            () -> new PredictionInterval(0.8, one, List.of(Double.POSITIVE_INFINITY)),
            IAE,
            "upper[0] [Infinity] must be finite. Leave out steps without a bound."),
        row(
            "bound not a number",
            () -> new PredictionInterval(0.8, List.of(Double.NaN), one),
            IAE,
            "lower[0] [NaN] must be finite. Leave out steps without a bound."),
        row(
            "swapped bounds",
            () -> new PredictionInterval(0.8, List.of(2.0), one),
            IAE,
            "upper[0] [1.0] must not be below lower[0] 2.0. Swap the bounds."),
        row(
            "width of step 0",
            () -> new PredictionInterval(0.8, one, one).width(0),
            IAE,
            "step [0] must be between 1 and 1. Count the steps from 1."),
        row(
            "point of step 3 of 2",
            () -> good.point(3),
            IAE,
            "step [3] must be between 1 and 2. Count the steps from 1."),
        row(
            "no points",
            () -> good.toBuilder().points(List.of()).intervals(List.of()).build(),
            IAE,
            "points [[]] must not be empty. Forecast at least one period."),
        row(
            "point not a number",
            () -> good.toBuilder().points(List.of(1.0, Double.NaN)).build(),
            IAE,
            "points[1] [NaN] must be finite. Forecast fewer periods."),
        row(
            "interval shorter than the points",
            () ->
                good.toBuilder().intervals(List.of(new PredictionInterval(0.8, one, one))).build(),
            IAE,
            "intervals [1 steps] must cover each of the 2 points. Give one bound a point."),
        row(
            "repeated level",
            () -> good.toBuilder().addIntervals(good.intervals().get(0)).build(),
            IAE,
            "level [0.8] must be asked for only once. Leave out the repeated level."),
        row(
            "blank series name",
            () -> good.toBuilder().seriesName(" ").build(),
            IAE,
            "seriesName [ ] must not be blank. Take the name of the history."),
        row(
            "contract of nothing",
            () -> ForecasterContract.violations(nothing(), Set.of()),
            NullPointerException.class,
            "forecaster [null] must not be null. Give a value."));
  }

  @SuppressWarnings("NullAway") // the point of the row
  private static Forecaster nothing() {
    return null;
  }

  @ParameterizedTest
  @MethodSource("rows")
  void refusesWithAMessageThatHelps(BadInput row) {
    row.verify();
  }
}
