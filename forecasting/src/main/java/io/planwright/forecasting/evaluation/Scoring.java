package io.planwright.forecasting.evaluation;

import io.planwright.forecast.Forecast;
import io.planwright.forecast.PredictionInterval;
import io.planwright.forecasting.internal.Boxed;
import io.planwright.series.TimeSeries;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/** Holds the forecasts of a series against what came. */
final class Scoring {

  /** As many evenly spread quantiles make the ranked probability score: twice the levels below. */
  private static final int QUANTILES = 20;

  private final BacktestSpec spec;
  private final TimeSeries history;

  Scoring(BacktestSpec spec, TimeSeries history) {
    this.spec = spec;
    this.history = history;
  }

  /** The levels to ask for: those of the spec, and those whose bounds are the quantiles. */
  double[] levels() {
    Set<Double> levels = new LinkedHashSet<>(spec.levels());
    for (int i = 0; i < QUANTILES / 2; i++) {
      levels.add(quantileLevel(i));
    }
    return levels.stream().mapToDouble(Double::doubleValue).toArray();
  }

  /** The level whose bounds are the quantiles i from both ends: 0.95, 0.85 and so on. */
  private static double quantileLevel(int i) {
    return (QUANTILES - 1 - 2.0 * i) / QUANTILES;
  }

  OriginForecast of(String method, int origin, Forecast forecast) {
    double[] actuals = history.window(origin, origin + spec.horizonPeriods()).toArray();
    double[] points = array(forecast.points());
    double[] seen = history.window(spec.windowStart(origin), origin).toArray();
    int season = Math.max(1, history.axis().seasonLength());
    List<PredictionInterval> intervals =
        spec.levels().stream().map(level -> interval(forecast, level)).toList();
    Map<Measure, Double> measures = new EnumMap<>(Measure.class);
    put(measures, Measure.SMAPE, Accuracy.smape(actuals, points));
    put(measures, Measure.MAE, Accuracy.mae(actuals, points));
    put(measures, Measure.RMSE, Accuracy.rmse(actuals, points));
    put(measures, Measure.MASE, Accuracy.mase(actuals, points, seen, season));
    put(measures, Measure.RMSSE, Accuracy.rmsse(actuals, points, seen));
    put(measures, Measure.PINBALL, pinball(actuals, intervals));
    put(measures, Measure.CRPS, rankedProbability(actuals, forecast));
    intervals.stream()
        .max(Comparator.comparingDouble(PredictionInterval::level))
        .ifPresent(
            widest -> put(measures, Measure.MSIS, Accuracy.msis(actuals, widest, seen, season)));
    return new OriginForecast(
        history.name(),
        method,
        origin,
        Boxed.listOf(actuals),
        forecast.points(),
        intervals,
        measures);
  }

  private static OptionalDouble pinball(double[] actuals, List<PredictionInterval> intervals) {
    StepMean mean = new StepMean();
    for (PredictionInterval interval : intervals) {
      double tail = (1 - interval.level()) / 2;
      for (int i = 0; i < actuals.length; i++) {
        mean.add(Accuracy.loss(actuals[i], interval.lower().get(i), tail));
        mean.add(Accuracy.loss(actuals[i], interval.upper().get(i), 1 - tail));
      }
    }
    return mean.value();
  }

  private static OptionalDouble rankedProbability(double[] actuals, Forecast forecast) {
    double[][] quantiles = new double[actuals.length][QUANTILES];
    for (int q = 0; q < QUANTILES / 2; q++) {
      PredictionInterval interval = interval(forecast, quantileLevel(q));
      for (int i = 0; i < actuals.length; i++) {
        quantiles[i][q] = interval.lower().get(i);
        quantiles[i][QUANTILES - 1 - q] = interval.upper().get(i);
      }
    }
    StepMean mean = new StepMean();
    for (int i = 0; i < actuals.length; i++) {
      if (!Double.isNaN(actuals[i])) {
        mean.add(Accuracy.crpsOfQuantiles(actuals[i], quantiles[i]));
      }
    }
    return mean.value();
  }

  private static PredictionInterval interval(Forecast forecast, double level) {
    return forecast.interval(level).orElseThrow();
  }

  private static void put(Map<Measure, Double> measures, Measure measure, OptionalDouble value) {
    if (value.isPresent()) {
      measures.put(measure, value.getAsDouble());
    }
  }

  private static double[] array(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).toArray();
  }
}
