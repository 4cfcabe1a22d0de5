package io.planwright.forecasting.interval;

import io.planwright.evidence.Answer;
import io.planwright.forecasting.model.FittedModel;
import io.planwright.forecasting.model.ForecastingMethod;
import io.planwright.internal.Require;
import io.planwright.run.RunControl;
import io.planwright.series.TimeSeries;

/** Fits the base, lets it forecast what is already known, and calibrates its intervals by that. */
record CalibratedMethod(
    String name, ForecastingMethod base, Rehearsal rehearsal, Calibrator calibrator)
    implements ForecastingMethod {

  @Override
  public Answer<FittedModel> fitModel(TimeSeries history, RunControl control) {
    Require.nonNull(history, "history");
    control.checkpoint();
    Answer<FittedModel> fitted = base.fitModel(history, control);
    if (!fitted.isKnown()) {
      return fitted;
    }
    Scores scores = rehearsal.of(history, control);
    return fitted.map(model -> CalibratedModel.of(name, model, scores, calibrator));
  }
}
