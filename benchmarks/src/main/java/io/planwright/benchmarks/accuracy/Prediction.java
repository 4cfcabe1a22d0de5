package io.planwright.benchmarks.accuracy;

import io.planwright.forecast.Forecast;
import io.planwright.forecast.PredictionInterval;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * The numbers of a forecast: points, one interval, and the nine deciles if they were asked for. The
 * arrays are not changed.
 */
record Prediction(double[] points, double[] lower, double[] upper, double[][] deciles) {

  /** The levels of the intervals whose bounds are the deciles; the least is as good as none. */
  static final List<Double> DECILE_LEVELS = List.of(0.8, 0.6, 0.4, 0.2, 1e-9);

  /** Of a forecast with the interval of the level, and perhaps those of the deciles. */
  static Prediction of(Forecast forecast, double level) {
    PredictionInterval interval = forecast.interval(level).orElseThrow();
    return new Prediction(
        numbers(forecast.points()),
        numbers(interval.lower()),
        numbers(interval.upper()),
        deciles(forecast));
  }

  private static double[][] deciles(Forecast forecast) {
    int last = 2 * DECILE_LEVELS.size() - 2;
    double[][] deciles = new double[last + 1][];
    for (int i = 0; i < DECILE_LEVELS.size(); i++) {
      Optional<PredictionInterval> interval = forecast.interval(DECILE_LEVELS.get(i));
      if (interval.isEmpty()) {
        return new double[0][];
      }
      deciles[i] = numbers(interval.get().lower());
      deciles[last - i] = numbers(interval.get().upper());
    }
    return deciles;
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
