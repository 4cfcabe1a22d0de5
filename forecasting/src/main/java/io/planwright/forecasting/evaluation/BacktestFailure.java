package io.planwright.forecasting.evaluation;

import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * An origin at which a method has no forecast. Immutable, serializable and thread-safe.
 *
 * @param seriesName the series
 * @param method the name of the method
 * @param origin how many periods of the series come before the origin
 * @param cause what the history lacks, or type and message of what the method threw
 */
public record BacktestFailure(String seriesName, String method, int origin, String cause)
    implements Serializable {

  /**
   * Validates the components.
   *
   * @param seriesName the series; not blank
   * @param method the name of the method; not blank
   * @param origin the origin; at least 0
   * @param cause why there is no forecast; not blank
   * @throws IllegalArgumentException if a text is blank or the origin negative
   */
  public BacktestFailure {
    Require.notBlank(seriesName, "seriesName", "Take the name of the history.");
    Require.notBlank(method, "method", "Take the name of the method.");
    Require.notNegative(origin, "origin", "Count the periods before it.");
    Require.notBlank(cause, "cause", "Say why there is no forecast.");
  }
}
