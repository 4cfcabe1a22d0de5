package io.planwright.forecasting.interval;

import io.planwright.evidence.Answer;
import io.planwright.forecasting.model.FittedModel;
import io.planwright.forecasting.model.ForecastingMethod;
import io.planwright.internal.Require;
import io.planwright.run.RunControl;
import io.planwright.series.TimeSeries;

/** Fits the base and takes its distributions from drawn futures. */
record SampledMethod(String name, ForecastingMethod base, Futures futures, int paths, long seed)
    implements ForecastingMethod {

  @Override
  public Answer<FittedModel> fitModel(TimeSeries history, RunControl control) {
    Require.nonNull(history, "history");
    control.checkpoint();
    return base.fitModel(history, control)
        .map(model -> new SampledModel(name, model, futures, paths, seed));
  }
}
