package io.planwright.forecasting.model;

import io.planwright.evidence.Answer;
import io.planwright.forecast.ForecastModel;
import io.planwright.forecast.Forecaster;
import io.planwright.run.RunControl;
import io.planwright.series.TimeSeries;

/**
 * A forecaster whose models can be simulated, continued and taken apart.
 *
 * <p>Implementations are immutable, serializable and thread-safe.
 */
public interface ForecastingMethod extends Forecaster {

  /**
   * Estimates the method on a history.
   *
   * @param history the observed values; gaps are allowed
   * @param control the run's limits; asked at least once
   * @return the fitted model, or what the method's data floor needs and the history lacks
   * @throws io.planwright.run.RunStoppedException if the run was cancelled or its deadline passed
   */
  Answer<FittedModel> fitModel(TimeSeries history, RunControl control);

  @Override
  default Answer<ForecastModel> fit(TimeSeries history, RunControl control) {
    return fitModel(history, control).map(model -> model);
  }
}
