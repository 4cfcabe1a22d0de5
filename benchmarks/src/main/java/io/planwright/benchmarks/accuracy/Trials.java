package io.planwright.benchmarks.accuracy;

import io.planwright.benchmarks.accuracy.Trial.Failed;
import io.planwright.benchmarks.accuracy.Trial.Forecasted;
import io.planwright.benchmarks.accuracy.Trial.Lacking;
import io.planwright.benchmarks.set.BenchmarkSeries;
import io.planwright.evidence.Answer;
import io.planwright.forecast.Forecast;
import io.planwright.forecast.ForecastModel;
import io.planwright.forecast.Forecaster;
import io.planwright.forecasting.model.FittedModel;
import io.planwright.run.RunControl;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Tries a method on series: fit, then forecast with intervals. Whatever a method throws is an
 * outcome of its trial and ends no run.
 *
 * @param method the method
 * @param level the level of the interval that is scored
 * @param levels the levels of all intervals that are asked for
 */
record Trials(Forecaster method, double level, double[] levels) {

  /** With or without the deciles. */
  static Trials of(Forecaster method, double level, boolean deciles) {
    Set<Double> levels = new LinkedHashSet<>(List.of(level));
    if (deciles) {
      levels.addAll(Prediction.DECILE_LEVELS);
    }
    return new Trials(method, level, levels.stream().mapToDouble(Double::doubleValue).toArray());
  }

  Trial of(BenchmarkSeries series) {
    Stopwatch watch = new Stopwatch();
    try {
      Answer<ForecastModel> model = method.fit(series.history(), RunControl.unlimited());
      Answer<Forecast> forecast = model.map(fitted -> fitted.forecast(series.horizon(), levels));
      Cost cost = watch.cost();
      return model.fold(
          fitted -> forecasted(series, cost, fitted, forecast.orElseThrow()),
          lack -> new Lacking(series, cost, "needs " + lack.needed() + ", found " + lack.found()));
    } catch (RuntimeException | StackOverflowError | AssertionError e) {
      return new Failed(series, watch.cost(), e.toString());
    }
  }

  private Trial forecasted(
      BenchmarkSeries series, Cost cost, ForecastModel model, Forecast forecast) {
    if (forecast.horizonPeriods() != series.horizon()
        || forecast.intervals().size() != levels.length) {
      return new Failed(
          series, cost, "a forecast of " + forecast.horizonPeriods() + " steps, not as asked for");
    }
    return new Forecasted(series, cost, Prediction.of(forecast, level), evaluations(model));
  }

  private static OptionalLong evaluations(ForecastModel model) {
    return model instanceof FittedModel fitted
        ? OptionalLong.of(fitted.diagnostics().evaluations())
        : OptionalLong.empty();
  }
}
