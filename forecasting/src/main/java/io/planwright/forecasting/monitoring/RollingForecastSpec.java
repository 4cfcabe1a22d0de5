package io.planwright.forecasting.monitoring;

import io.planwright.evidence.Answer;
import io.planwright.forecast.PredictionInterval;
import io.planwright.forecasting.model.ForecastingMethod;
import io.planwright.internal.Require;
import io.planwright.run.RunControl;
import io.planwright.series.TimeSeries;
import java.io.Serializable;
import java.util.List;

/**
 * How to keep a forecast that always looks equally far ahead, such as twelve months. Each new value
 * moves the model's states on and makes a new version; the monitor fits the method anew when the
 * model no longer holds.
 *
 * <p>Immutable, serializable and thread-safe.
 *
 * @param horizonPeriods how many periods each version forecasts; at least 1
 * @param levels the coverage of its intervals, each strictly between 0 and 1
 * @param monitor when the model is taken to hold no longer
 */
public record RollingForecastSpec(
    int horizonPeriods, List<Double> levels, ForecastMonitorSpec monitor) implements Serializable {

  private static final double USUAL_RATE = 400;

  /**
   * Validates the components.
   *
   * @param horizonPeriods at least 1
   * @param levels each strictly between 0 and 1
   * @param monitor when the model is taken to hold no longer
   * @throws IllegalArgumentException if a number is out of its range
   */
  public RollingForecastSpec {
    Require.atLeast(horizonPeriods, 1, "horizonPeriods", "Forecast at least the next period.");
    levels = List.copyOf(levels);
    for (double level : levels) {
      PredictionInterval.requireLevel(level);
    }
    Require.nonNull(monitor, "monitor");
  }

  /**
   * Keeps a forecast with one interval, and a monitor with a false alarm once in 400 periods.
   *
   * @param horizonPeriods how many periods each version forecasts; at least 1
   * @param level the coverage of the interval, strictly between 0 and 1
   * @return the spec
   * @throws IllegalArgumentException if a number is out of its range
   */
  public static RollingForecastSpec of(int horizonPeriods, double level) {
    return new RollingForecastSpec(
        horizonPeriods, List.of(level), ForecastMonitorSpec.ofFalseAlarmRate(USUAL_RATE));
  }

  /**
   * Makes the first version.
   *
   * @param method the method
   * @param history the values so far; at least one
   * @param control the run's limits
   * @return the rolling forecast, or what the method's data floor needs and the history lacks
   * @throws io.planwright.run.RunStoppedException if the run was cancelled or its deadline passed
   */
  public Answer<RollingForecast> start(
      ForecastingMethod method, TimeSeries history, RunControl control) {
    return monitor
        .start(method, history, control)
        .map(watched -> RollingForecast.of(this, watched));
  }

  double[] levelArray() {
    double[] array = new double[levels.size()];
    for (int i = 0; i < array.length; i++) {
      array[i] = levels.get(i);
    }
    return array;
  }
}
