package io.planwright.forecasting.interval;

import io.planwright.forecast.Forecast;
import io.planwright.forecast.PredictionInterval;
import io.planwright.forecasting.model.FittedModel;

/** The points of a forecast, and how far the model's own central interval reaches around them. */
record Units(Forecast forecast) {

  static Units of(FittedModel model, int horizon) {
    return new Units(model.forecast(horizon, Scores.UNIT_LEVEL));
  }

  double point(int step) {
    return forecast.point(step);
  }

  double lower(int step) {
    return Math.max(0, point(step) - interval().lower().get(step - 1));
  }

  double upper(int step) {
    return Math.max(0, interval().upper().get(step - 1) - point(step));
  }

  /** The value that a score stands for, kept finite. */
  double value(int step, double score) {
    double value = point(step) + score * (score < 0 ? lower(step) : upper(step));
    return Math.max(-Double.MAX_VALUE, Math.min(Double.MAX_VALUE, value));
  }

  private PredictionInterval interval() {
    return forecast.intervals().get(0);
  }
}
