package io.planwright.forecasting.driver;

import io.planwright.series.TimeAxis;
import java.io.Serializable;
import java.util.List;

/**
 * One or several columns of numbers along a time axis that explain a figure. {@link Drivers} has
 * the usual ones; a host may bring its own.
 *
 * <p>Implementations are immutable, serializable and thread-safe, and give the same numbers on
 * every call.
 */
public interface Driver extends Serializable {

  /**
   * What the columns are called.
   *
   * @return at least one name; unmodifiable
   */
  List<String> names();

  /**
   * The columns, as they are known when the period before the origin has ended.
   *
   * @param axis the axis of the explained figure
   * @param origin how many positions of the axis have ended: what a driver is only observed to be
   *     must not be read at it or after
   * @param from the first position asked for, from 0
   * @param to the position after the last one
   * @return one array a name, one value a position; NaN before the driver was first observed
   * @throws DriverNotKnownException if a value from the origin on is not known and not forecast
   * @throws IllegalArgumentException if the axis is of another calendar or kind
   */
  double[][] values(TimeAxis axis, int origin, int from, int to);

  /**
   * How far the columns may lie from {@link #values}, where these are forecasts.
   *
   * @param axis the axis of the explained figure
   * @param origin how many positions of the axis have ended
   * @param from the first position asked for, from 0
   * @param to the position after the last one
   * @return standard deviations, one array a name, one value a position; 0 where the value is known
   */
  default double[][] deviations(TimeAxis axis, int origin, int from, int to) {
    return new double[names().size()][to - from];
  }
}
