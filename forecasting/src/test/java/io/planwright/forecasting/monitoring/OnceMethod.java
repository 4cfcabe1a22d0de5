package io.planwright.forecasting.monitoring;

import io.planwright.evidence.Answer;
import io.planwright.forecasting.Forecasters;
import io.planwright.forecasting.model.FittedModel;
import io.planwright.forecasting.model.ForecastingMethod;
import io.planwright.run.RunControl;
import io.planwright.series.TimeSeries;

/** The mean method for histories of up to a size; longer ones are too much for it. */
record OnceMethod(int longest) implements ForecastingMethod {

  @Override
  public String name() {
    return "once";
  }

  @Override
  public Answer<FittedModel> fitModel(TimeSeries history, RunControl control) {
    if (history.size() > longest) {
      return Answer.insufficient("once", "a short history", "a long one", "Cut it.");
    }
    return Forecasters.mean().fitModel(history, control);
  }
}
