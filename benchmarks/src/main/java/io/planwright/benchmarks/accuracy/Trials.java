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
import java.util.OptionalLong;

/**
 * Tries a method on series: fit, then forecast with one interval. Whatever a method throws is an
 * outcome of its trial and ends no run.
 */
record Trials(Forecaster method, double level) {

  Trial of(BenchmarkSeries series) {
    Stopwatch watch = new Stopwatch();
    try {
      Answer<ForecastModel> model = method.fit(series.history(), RunControl.unlimited());
      Answer<Forecast> forecast = model.map(fitted -> fitted.forecast(series.horizon(), level));
      Cost cost = watch.cost();
      return model.fold(
          fitted -> forecasted(series, cost, fitted, forecast.orElseThrow()),
          lack -> new Lacking(series, cost, "needs " + lack.needed() + ", found " + lack.found()));
    } catch (RuntimeException | StackOverflowError | AssertionError e) {
      return new Failed(series, watch.cost(), e.toString());
    }
  }

  private static Trial forecasted(
      BenchmarkSeries series, Cost cost, ForecastModel model, Forecast forecast) {
    if (forecast.horizonPeriods() != series.horizon() || forecast.intervals().size() != 1) {
      return new Failed(
          series, cost, "a forecast of " + forecast.horizonPeriods() + " steps, not as asked for");
    }
    return new Forecasted(series, cost, Prediction.of(forecast), evaluations(model));
  }

  private static OptionalLong evaluations(ForecastModel model) {
    return model instanceof FittedModel fitted
        ? OptionalLong.of(fitted.diagnostics().evaluations())
        : OptionalLong.empty();
  }
}
