package io.planwright.forecasting.testkit;

import static io.planwright.testkit.BadInput.row;

import io.planwright.forecast.ForecastModel;
import io.planwright.testkit.BadInput;
import java.util.stream.Stream;

/** Questions that every fitted model refuses in the same words. */
public final class ModelBadInput {

  private static final Class<IllegalArgumentException> IAE = IllegalArgumentException.class;

  private ModelBadInput() {}

  /** The questions to a model. */
  public static Stream<BadInput> rows(ForecastModel model) {
    return Stream.of(
        row(
            "horizon 0",
            () -> model.forecast(0),
            IAE,
            "horizonPeriods [0] must be at least 1. Forecast at least the next period."),
        row(
            "sum from step 0",
            () -> model.sum(0, 3),
            IAE,
            "fromStep [0] must be at least 1. Step 1 is the first period after the history."),
        row(
            "level in percent",
            () -> model.forecast(1, 95),
            IAE,
            "level [95.0] must be strictly between 0 and 1. Write 80 % as 0.80."),
        row(
            "probability to reach infinity",
            () -> model.sum(1, 1).probabilityAtLeast(Double.POSITIVE_INFINITY),
            IAE,
            "x [Infinity] must be finite. Ask for a finite value."));
  }
}
