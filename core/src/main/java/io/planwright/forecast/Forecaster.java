package io.planwright.forecast;

import io.planwright.evidence.Answer;
import io.planwright.run.RunControl;
import io.planwright.series.TimeSeries;
import java.io.Serializable;

/**
 * A forecasting method with its settings, ready to be fitted to a history.
 *
 * <p>Implementations are immutable, serializable and thread-safe, and keep the promises that {@link
 * ForecasterContract} checks: the same history gives the same bits, a short history gives {@link
 * Answer.InsufficientData} and no exception, and no result holds a NaN.
 */
public interface Forecaster extends Serializable {

  /**
   * The method's standard name, by which providers, provenance and explanations name it.
   *
   * @return the name in lower case with hyphens, such as "seasonal-naive"; not blank
   */
  String name();

  /**
   * Estimates the method on a history.
   *
   * @param history the observed values; gaps are allowed, and each method documents what it does
   *     with them
   * @param control the run's limits; the method asks it at least once
   * @return the fitted model, or what the method's data floor needs and the history lacks
   * @throws io.planwright.run.RunStoppedException if the run was cancelled or its deadline passed
   */
  Answer<ForecastModel> fit(TimeSeries history, RunControl control);
}
