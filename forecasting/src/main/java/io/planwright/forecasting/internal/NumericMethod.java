package io.planwright.forecasting.internal;

import io.planwright.evidence.Answer;
import io.planwright.forecasting.model.FittedModel;
import io.planwright.forecasting.model.ForecastingMethod;
import io.planwright.internal.Require;
import io.planwright.run.RunControl;
import io.planwright.series.TimeSeries;

/** A method that estimates on plain numbers; the frame checks the data floor and names the rest. */
public interface NumericMethod extends ForecastingMethod {

  /**
   * The data floor.
   *
   * @param seasonLength the season length of the history, 1 for none
   * @return the observed values that the method needs at least; at least 2
   */
  int leastObservations(int seasonLength);

  /**
   * Estimates the method.
   *
   * @param values the history, NaN at gaps, with the data floor observed; may be kept, not changed
   * @param seasonLength its season length, 1 for none
   * @param control the run's limits, asked once already
   * @return the model, or what the history lacks
   */
  Answer<NumericModel> estimate(double[] values, int seasonLength, RunControl control);

  @Override
  default Answer<FittedModel> fitModel(TimeSeries history, RunControl control) {
    Require.nonNull(history, "history");
    control.checkpoint();
    int season = history.axis().seasonLength();
    int observed = history.size() - history.gaps();
    int floor = leastObservations(season);
    if (observed < floor) {
      return Answer.insufficient(
          name() + " forecast of " + history.name(),
          "at least " + floor + " observed values",
          "%d observed values in %d periods".formatted(observed, history.size()),
          "Give a longer history, or plan from targets until there is one.");
    }
    return estimate(history.toArray(), season, control)
        .map(numbers -> new SeriesModel(History.of(history), name(), numbers));
  }
}
