package io.planwright.benchmarks.accuracy;

import io.planwright.forecast.Forecast;
import io.planwright.forecast.PredictionInterval;
import java.util.List;
import java.util.StringJoiner;

/** The numbers of a forecast: points and one interval. The arrays are not changed. */
record Prediction(double[] points, double[] lower, double[] upper) {

  static Prediction of(Forecast forecast) {
    PredictionInterval interval = forecast.intervals().get(0);
    return new Prediction(
        numbers(forecast.points()), numbers(interval.lower()), numbers(interval.upper()));
  }

  /** The line of a forecasts file: id, points, lower and upper bounds. */
  String line(String id) {
    return id + '\t' + text(points) + '\t' + text(lower) + '\t' + text(upper);
  }

  private static double[] numbers(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private static String text(double[] values) {
    StringJoiner joiner = new StringJoiner(";");
    for (double value : values) {
      joiner.add(Double.toString(value));
    }
    return joiner.toString();
  }
}
