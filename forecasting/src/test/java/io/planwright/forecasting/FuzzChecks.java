package io.planwright.forecasting;

import io.planwright.evidence.Answer;
import io.planwright.evidence.OutcomeDistribution;
import io.planwright.forecast.Forecast;
import io.planwright.forecast.PredictionInterval;
import io.planwright.forecasting.model.FittedModel;
import io.planwright.forecasting.model.ForecastingMethod;
import io.planwright.forecasting.model.SamplePaths;
import io.planwright.run.RunControl;
import io.planwright.series.TimeSeries;
import io.planwright.testkit.JsonRoundTrip;
import java.util.List;

/** Asks a method everything about one history; what is not as promised is thrown. */
final class FuzzChecks {

  private static final double[] LEVELS = {0.5, 0.8, 0.99};
  private static final int ENOUGH = 3;
  private static final double SLACK = 1e-6;

  private final ForecastingMethod method;
  private final TimeSeries history;
  private final int horizon;

  FuzzChecks(ForecastingMethod method, TimeSeries history) {
    this.method = method;
    this.history = history;
    this.horizon = Math.min(30, 2 * Math.max(4, history.axis().seasonLength()));
  }

  /** Checks the answer, which may lack data if the method need not answer or has few values. */
  void run(boolean answers) {
    Answer<FittedModel> answer = method.fitModel(history, RunControl.unlimited());
    boolean enough = history.size() - history.gaps() >= ENOUGH;
    require(answer.isKnown() || !answers || !enough, "no answer: " + answer);
    answer.map(this::check);
  }

  private FittedModel check(FittedModel model) {
    Forecast forecast = model.forecast(horizon, LEVELS);
    checkForecast(forecast);
    checkSums(model, forecast);
    SamplePaths paths = model.simulate(horizon, 3, 7);
    require(paths.paths() == 3, "not three paths");
    checkFigures(model, history.size());
    require(
        method
            .fitModel(history, RunControl.unlimited())
            .orElseThrow()
            .forecast(horizon, LEVELS)
            .equals(forecast),
        "fitted twice, forecast twice");
    FittedModel copy = (FittedModel) JsonRoundTrip.serializedCopy(model);
    require(copy.forecast(horizon, LEVELS).equals(forecast), "the copy forecasts otherwise");
    checkUpdates(model, forecast);
    require(model.forecast(horizon, LEVELS).equals(forecast), "an update changed its model");
    return model;
  }

  private void checkForecast(Forecast forecast) {
    for (int step = 1; step <= forecast.horizonPeriods(); step++) {
      require(Double.isFinite(forecast.point(step)), "a point is not finite");
      double lower = Double.POSITIVE_INFINITY;
      double upper = Double.NEGATIVE_INFINITY;
      for (PredictionInterval interval : forecast.intervals()) {
        double low = interval.lower().get(step - 1);
        double high = interval.upper().get(step - 1);
        require(
            Double.isFinite(low) && Double.isFinite(high) && low <= high,
            "the interval of step %d is %s to %s".formatted(step, low, high));
        require(low <= lower && high >= upper, "the intervals of step " + step + " cross");
        lower = low;
        upper = high;
      }
    }
  }

  private void checkSums(FittedModel model, Forecast forecast) {
    for (int step : new int[] {1, 2, horizon}) {
      OutcomeDistribution sum = model.sum(step, step);
      for (PredictionInterval interval : forecast.intervals()) {
        double low = interval.lower().get(step - 1);
        double high = interval.upper().get(step - 1);
        double tail = (1 - interval.level()) / 2;
        double slack = SLACK * (high - low + Math.abs(forecast.point(step)));
        String what = "step %d at %s: ".formatted(step, interval.level());
        requireClose(what + "lower bound", low, sum.quantile(tail), slack);
        requireClose(what + "upper bound", high, sum.quantile(1 - tail), slack);
      }
    }
    OutcomeDistribution sum = model.sum(1, horizon);
    require(Double.isFinite(sum.mean()), "the mean of a sum is not finite");
    double low = sum.quantile(0.01);
    double high = sum.quantile(0.99);
    require(Double.isFinite(low) && low <= high, "the sum lies in %s to %s".formatted(low, high));
    require(Double.isFinite(high), "a quantile of a sum is not finite");
    double probability = sum.probabilityAtLeast(sum.mean());
    require(probability >= 0 && probability <= 1, "a probability is " + probability);
  }

  private void checkUpdates(FittedModel model, Forecast forecast) {
    double size = forecast.intervals().get(2).width(1) + Math.abs(forecast.point(1));
    List<double[]> further =
        List.of(
            new double[] {forecast.point(1)},
            new double[] {Double.NaN},
            new double[] {0, Double.NaN, Double.NaN, 0},
            new double[] {-size, size, Double.NaN, Math.max(-1e300, Math.min(1e300, 100 * size))});
    for (double[] values : further) {
      FittedModel later = model.update(values);
      checkForecast(later.forecast(horizon, LEVELS));
      require(Double.isFinite(later.sum(1, 3).quantile(0.9)), "the sum after an update");
      later.simulate(2, 2, 1);
      checkFigures(later, history.size() + values.length);
    }
  }

  private static void checkFigures(FittedModel model, int size) {
    require(model.diagnostics().errors().size() == size, "not an error a period");
    require(!model.components().parts().isEmpty(), "no parts");
    for (TimeSeries part : model.components().parts()) {
      require(part.size() == size, "the part " + part.name() + " is not as long as the history");
    }
    require(!model.explanation().summary().isBlank(), "no summary");
  }

  private static void requireClose(String what, double expected, double actual, double slack) {
    require(
        Math.abs(expected - actual) <= slack,
        "%s is %s in the forecast, %s in the sum".formatted(what, expected, actual));
  }

  private static void require(boolean kept, String broken) {
    if (!kept) {
      throw new AssertionError(broken);
    }
  }
}
