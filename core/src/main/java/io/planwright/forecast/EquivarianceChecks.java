package io.planwright.forecast;

import io.planwright.series.TimeSeries;

/** The properties that an engine may have beyond the contract. */
final class EquivarianceChecks {

  private static final int HORIZON = 6;
  private static final double FACTOR = 1000;
  private static final double CONSTANT = 50;

  private final Forecaster forecaster;
  private final ContractReport report;

  EquivarianceChecks(Forecaster forecaster, ContractReport report) {
    this.forecaster = forecaster;
    this.report = report;
  }

  void checkScale() {
    report.check("scale equivariance", () -> compare("scale equivariance", FACTOR, 0));
  }

  void checkShift() {
    report.check("shift equivariance", () -> compare("shift equivariance", 1, CONSTANT));
  }

  private void compare(String promise, double factor, double constant) {
    Forecast plain = forecast(ContractHistories.regular());
    Forecast transformed = forecast(ContractHistories.transformed(factor, constant));
    PredictionInterval plainInterval = plain.intervals().get(0);
    PredictionInterval interval = transformed.intervals().get(0);
    for (int i = 0; i < HORIZON; i++) {
      String step = " of step " + (i + 1);
      report.expectClose(
          plain.points().get(i) * factor + constant,
          transformed.points().get(i),
          promise,
          "the point" + step);
      report.expectClose(
          plainInterval.lower().get(i) * factor + constant,
          interval.lower().get(i),
          promise,
          "the lower bound" + step);
      report.expectClose(
          plainInterval.upper().get(i) * factor + constant,
          interval.upper().get(i),
          promise,
          "the upper bound" + step);
    }
  }

  private Forecast forecast(TimeSeries history) {
    return ContractHistories.fitted(forecaster, history).forecast(HORIZON, 0.8);
  }
}
