package io.planwright.forecasting.model;

import io.planwright.evidence.Explanation;
import io.planwright.forecast.ForecastModel;

/**
 * A fitted model that answers more than its forecast: what else may happen, what the next values
 * change, what the history is made of, and how well it is described.
 *
 * <p>Immutable, serializable and thread-safe.
 */
public interface FittedModel extends ForecastModel {

  /**
   * Draws possible futures.
   *
   * @param horizonPeriods how many periods; at least 1
   * @param paths how many futures; at least 1
   * @param seed any number; the same seed gives the same bits
   * @return the futures, dependence between the steps included
   * @throws IllegalArgumentException if a number is below 1
   */
  SamplePaths simulate(int horizonPeriods, int paths, long seed);

  /**
   * The model after further values: parameters as they were estimated, states moved on. What took
   * seconds to fit follows the market in microseconds; fit anew when the market has changed.
   *
   * @param furtherValues the values of the next periods in order of time, NaN for a gap
   * @return the model, as it would stand with the same parameters at the end of the longer history
   * @throws IllegalArgumentException if a value is infinite
   */
  FittedModel update(double... furtherValues);

  /**
   * What the history is made of, in the model's eyes.
   *
   * @return the parts, each a series on the axis of the history
   */
  Components components();

  /**
   * How well the model describes the history.
   *
   * @return the figures of its one-step errors
   */
  Diagnostics diagnostics();

  /**
   * Why a forecast of this model is what it is.
   *
   * @return the explanation that its forecasts carry
   */
  Explanation explanation();
}
