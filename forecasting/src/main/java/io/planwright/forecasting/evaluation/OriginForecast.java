package io.planwright.forecasting.evaluation;

import io.planwright.forecast.PredictionInterval;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a method forecast from one origin of a backtest, and how good it was. Immutable,
 * serializable and thread-safe.
 *
 * @param seriesName the series
 * @param method the name of the method
 * @param origin how many periods of the series come before the forecast
 * @param actuals what came, one value a step, NaN for a gap
 * @param points what was expected, as many
 * @param intervals the prediction intervals, in the order of the spec's levels
 * @param measures the errors over all steps; absent where the data does not define one
 */
public record OriginForecast(
    String seriesName,
    String method,
    int origin,
    List<Double> actuals,
    List<Double> points,
    List<PredictionInterval> intervals,
    Map<Measure, Double> measures)
    implements Serializable {

  /**
   * Validates the components.
   *
   * @param seriesName the series; not blank
   * @param method the name of the method; not blank
   * @param origin how many periods come before; at least 1
   * @param actuals what came
   * @param points what was expected, as many
   * @param intervals the prediction intervals
   * @param measures the errors
   * @throws IllegalArgumentException if a component is outside its range
   */
  public OriginForecast {
    Require.notBlank(seriesName, "seriesName", "Take the name of the history.");
    Require.notBlank(method, "method", "Take the name of the method.");
    Require.atLeast(origin, 1, "origin", "Let the method see at least one period.");
    actuals = List.copyOf(actuals);
    points = List.copyOf(points);
    intervals = List.copyOf(intervals);
    Require.that(
        actuals.size() == points.size(),
        "points",
        points.size() + " points",
        "be as many as the " + actuals.size() + " actuals",
        "Give one a step.");
    Map<Measure, Double> ordered = new EnumMap<>(Measure.class);
    ordered.putAll(measures);
    measures = Collections.unmodifiableMap(ordered);
  }

  /**
   * The error by a measure.
   *
   * @param measure the measure
   * @return the error; empty where the data does not define it
   */
  public OptionalDouble measure(Measure measure) {
    Double value = measures.get(measure);
    return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
  }

  /** The interval of a level. */
  Optional<PredictionInterval> interval(double level) {
    return intervals.stream()
        .filter(interval -> Double.compare(interval.level(), level) == 0)
        .findFirst();
  }

  /** The error of a step from 1, NaN at a gap. */
  double error(int step) {
    return actuals.get(step - 1) - points.get(step - 1);
  }
}
