package io.planwright.forecast;

import io.planwright.series.TimeSeries;
import java.util.List;
import java.util.Optional;

/** The promises that concern the forecasts of a fitted model. */
final class ForecastChecks {

  private static final int HORIZON = 15;

  private final Forecaster forecaster;
  private final ContractReport report;

  ForecastChecks(Forecaster forecaster, ContractReport report) {
    this.forecaster = forecaster;
    this.report = report;
  }

  void run() {
    report.check("horizon", this::checkHorizon);
    report.check("refusal", this::checkRefusals);
    report.check("intervals", this::checkIntervals);
  }

  private ForecastModel model() {
    return ContractHistories.fitted(forecaster, ContractHistories.regular());
  }

  private void checkHorizon() {
    TimeSeries history = ContractHistories.regular();
    for (int horizon : new int[] {1, HORIZON}) {
      Forecast forecast = model().forecast(horizon);
      report.expect(
          forecast.points().size() == horizon,
          "horizon",
          forecast.points().size() + " points for a horizon of " + horizon);
      report.expect(
          forecast.axis().equals(history.axis().shiftedBy(history.size())),
          "horizon",
          "the axis does not start at the first period after the history");
      report.expect(
          forecast.seriesName().equals(history.name()) && forecast.unit().equals(history.unit()),
          "horizon",
          "name or unit of the series got lost");
    }
  }

  private void checkRefusals() {
    ForecastModel model = model();
    for (int horizon : new int[] {0, -1}) {
      refuses("forecast(" + horizon + ")", () -> model.forecast(horizon));
    }
    for (double level : new double[] {0, 1, -0.5, 95, Double.NaN}) {
      refuses("forecast(1, " + level + ")", () -> model.forecast(1, level));
    }
    refuses("forecast(1, 0.8, 0.8)", () -> model.forecast(1, 0.8, 0.8));
  }

  private void refuses(String call, Runnable probe) {
    report.expectThrows(IllegalArgumentException.class, "refusal", call, probe);
  }

  private void checkIntervals() {
    Forecast forecast = model().forecast(HORIZON, 0.5, 0.95, 0.8);
    List<Double> levels = forecast.intervals().stream().map(PredictionInterval::level).toList();
    report.expect(
        levels.equals(List.of(0.5, 0.95, 0.8)),
        "intervals",
        "levels " + levels + " are not those asked for, in that order");
    expectNested(forecast.interval(0.8), forecast.interval(0.5));
    expectNested(forecast.interval(0.95), forecast.interval(0.8));
    report.expect(
        model().forecast(HORIZON).intervals().isEmpty(),
        "intervals",
        "there are intervals where none were asked for");
  }

  private void expectNested(
      Optional<PredictionInterval> wide, Optional<PredictionInterval> narrow) {
    if (wide.isEmpty() || narrow.isEmpty()) {
      return; // the levels are already reported as wrong
    }
    for (int i = 0; i < narrow.get().lower().size(); i++) {
      report.expect(
          wide.get().lower().get(i) <= narrow.get().lower().get(i)
              && wide.get().upper().get(i) >= narrow.get().upper().get(i),
          "intervals",
          "at step %d level %s does not enclose level %s"
              .formatted(i + 1, wide.get().level(), narrow.get().level()));
    }
  }
}
