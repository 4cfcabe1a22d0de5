package io.planwright.forecasting;

import static io.planwright.testkit.BadInput.row;

import io.planwright.forecast.ForecastModel;
import io.planwright.forecasting.testkit.ModelBadInput;
import io.planwright.run.RunControl;
import io.planwright.series.TimeSeries;
import io.planwright.testkit.BadInput;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ForecastingBadInputTest {

  private static final Class<IllegalArgumentException> IAE = IllegalArgumentException.class;
  private static final Class<NullPointerException> NPE = NullPointerException.class;

  static Stream<BadInput> rows() {
    ForecastModel model = Histories.fit(Forecasters.auto(), Histories.oil());
    return Stream.of(engineRows(), ModelBadInput.rows(model), sumRows(model))
        .flatMap(Function.identity());
  }

  private static Stream<BadInput> engineRows() {
    return Stream.of(
        row(
            "unknown engine",
            () -> Forecasters.byName("oracle", Map.of()),
            IAE,
            "name [oracle] must be the name of a known forecaster. Known are: "
                + String.join(", ", Engines.names())
                + "."),
        row(
            "no name",
            () -> Forecasters.byName(nothing(), Map.of()),
            NPE,
            "name [null] must not be null. Give a value."),
        row(
            "misspelled option",
            () -> Forecasters.byName("seasonal-naive", Map.of("season", "12")),
            IAE,
            "option [season] must be a known option. Known are: seasonLength."),
        row(
            "option of an engine without any",
            () -> Forecasters.byName("auto", Map.of("alpha", "0.3")),
            IAE,
            "option [alpha] must be a known option. This engine has no options."),
        row(
            "season length in words",
            () -> Forecasters.byName("seasonal-naive", Map.of("seasonLength", "twelve")),
            IAE,
            "seasonLength [twelve] must be a whole number. Write digits only, such as 12."),
        row(
            "alpha in words",
            () -> Forecasters.byName("simple-exponential-smoothing", Map.of("alpha", "low")),
            IAE,
            "alpha [low] must be a number. Write digits only, such as 0.3."),
        row(
            "alpha not a number",
            () -> Forecasters.byName("simple-exponential-smoothing", Map.of("alpha", "NaN")),
            IAE,
            "alpha [NaN] must be between 1.0E-4 and 0.9999. Leave it out to have it estimated."),
        row(
            "alpha of 1",
            () -> Forecasters.simpleExponentialSmoothing(1),
            IAE,
            "alpha [1.0] must be between 1.0E-4 and 0.9999. Leave it out to have it estimated."),
        row(
            "season length 0",
            () -> Forecasters.seasonalNaive(0),
            IAE,
            "seasonLength [0] must be at least 1. Give the periods of one season, 12 for months of"
                + " a year."),
        row(
            "no history",
            () -> Forecasters.auto().fit(noHistory(), RunControl.unlimited()),
            NPE,
            "history [null] must not be null. Give a value."));
  }

  private static Stream<BadInput> sumRows(ForecastModel model) {
    return Stream.of(
        row(
            "sum of -1 periods",
            () -> model.cumulative(-1),
            IAE,
            "horizonPeriods [-1] must be at least 1. Forecast at least the next period."),
        row(
            "sum that ends before it starts",
            () -> model.sum(3, 2),
            IAE,
            "toStep [2] must be at least fromStep 3. Sum at least one period."),
        row(
            "repeated level",
            () -> model.forecast(1, 0.8, 0.8),
            IAE,
            "level [0.8] must be asked for only once. Leave out the repeated level."),
        row(
            "quantile of probability 1",
            () -> model.cumulative(1).quantile(1),
            IAE,
            "p [1.0] must be strictly between 0 and 1. Ask for a quantile inside."),
        row(
            "probability to reach infinity",
            () -> model.cumulative(1).probabilityAtLeast(Double.POSITIVE_INFINITY),
            IAE,
            "x [Infinity] must be finite. Ask for a finite value."));
  }

  @SuppressWarnings("NullAway") // the point of the row
  private static String nothing() {
    return null;
  }

  @SuppressWarnings("NullAway") // the point of the row
  private static TimeSeries noHistory() {
    return null;
  }

  @ParameterizedTest
  @MethodSource("rows")
  void refusesWithAMessageThatHelps(BadInput row) {
    row.verify();
  }
}
