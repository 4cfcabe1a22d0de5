package io.planwright.forecasting.regression;

import io.planwright.forecast.PredictionInterval;
import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * By what share a figure changes, as a range. Immutable, serializable and thread-safe.
 *
 * @param driver what changes it, such as "promotion"
 * @param estimate the share: 0.2 for 20 % more, −0.2 for 20 % less; above or at −1
 * @param lower the lower bound of the true share
 * @param upper the upper bound of the true share; at least the lower one
 * @param level the confidence that the true share lies between the bounds; strictly between 0 and 1
 */
public record RelativeEffect(
    String driver, double estimate, double lower, double upper, double level)
    implements Serializable {

  private static final long serialVersionUID = 1L;

  /**
   * Validates the components.
   *
   * @param driver what changes it
   * @param estimate the share
   * @param lower the lower bound
   * @param upper the upper bound
   * @param level the confidence
   */
  public RelativeEffect {
    Require.notBlank(driver, "driver", "Name the driver.");
    Require.atLeast(estimate, -1, "estimate", "Nothing falls by more than all of it.");
    Require.atLeast(lower, -1, "lower", "Nothing falls by more than all of it.");
    Require.atLeast(upper, lower, "upper", "Swap the bounds.");
    PredictionInterval.requireLevel(level);
  }
}
