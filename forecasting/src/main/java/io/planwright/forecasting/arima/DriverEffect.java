package io.planwright.forecasting.arima;

import io.planwright.forecast.PredictionInterval;
import io.planwright.forecasting.internal.outcome.NormalOutcome;
import java.io.Serializable;

/**
 * What one more unit of a driver adds to the figure. Immutable, serializable and thread-safe.
 *
 * @param driver the name of the driver's column
 * @param estimate in units of the figure a unit of the driver
 * @param standardError the standard deviation of the estimate, from the curvature of the likelihood
 */
public record DriverEffect(String driver, double estimate, double standardError)
    implements Serializable {

  private static final long serialVersionUID = 1L;

  /**
   * The interval that holds the effect, by the normal distribution that it tends to.
   *
   * @param level the confidence, strictly between 0 and 1
   * @return the lower bound, at index 0, and the upper one
   * @throws IllegalArgumentException if the level is out of range
   */
  public double[] interval(double level) {
    PredictionInterval.requireLevel(level);
    double width = NormalOutcome.standardHalfWidth(level) * standardError;
    return new double[] {estimate - width, estimate + width};
  }
}
