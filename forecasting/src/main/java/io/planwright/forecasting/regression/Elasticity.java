package io.planwright.forecasting.regression;

import io.planwright.forecast.PredictionInterval;
import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * By how many per cent a figure changes if a driver changes by one, as a range. Immutable,
 * serializable and thread-safe.
 *
 * @param driver the driver, such as "price"
 * @param estimate the elasticity: −2 if a price that is 1 % higher sells 2 % less; finite
 * @param lower the lower bound of the true value; at most the estimate
 * @param upper the upper bound of the true value; at least the estimate
 * @param level the confidence that the true value lies between the bounds; strictly between 0 and 1
 */
public record Elasticity(String driver, double estimate, double lower, double upper, double level)
    implements Serializable {

  private static final long serialVersionUID = 1L;

  /**
   * Validates the components.
   *
   * @param driver the driver
   * @param estimate the elasticity
   * @param lower the lower bound
   * @param upper the upper bound
   * @param level the confidence
   */
  public Elasticity {
    Require.notBlank(driver, "driver", "Name the driver.");
    Require.finite(estimate, "estimate", "An estimate is a number.");
    Require.between(lower, -Double.MAX_VALUE, estimate, "lower", "Swap the bounds.");
    Require.between(upper, estimate, Double.MAX_VALUE, "upper", "Swap the bounds.");
    PredictionInterval.requireLevel(level);
  }
}
