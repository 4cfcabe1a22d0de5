package io.planwright.forecasting.internal;

import io.planwright.forecast.ForecastModel;
import io.planwright.forecast.Forecaster;
import io.planwright.run.RunControl;
import io.planwright.series.TimeSeries;
import java.util.Optional;

/**
 * The mean absolute one-step errors of two methods over the same last periods of a history, each
 * fitted to nothing but the periods before.
 *
 * @param compared how many periods both methods could forecast
 * @param first the mean absolute error of the first method, in the unit of the series; 0 if none
 * @param second the mean absolute error of the second method; 0 if none
 */
record OneStepErrors(int compared, double first, double second) {

  private static final int LEAST_PERIODS = 6;
  private static final int MOST_PERIODS = 24;

  static OneStepErrors of(
      Forecaster first, Forecaster second, TimeSeries history, RunControl control) {
    int twoSeasons = 2 * Math.min(MOST_PERIODS, history.axis().seasonLength());
    int periods = Math.min(MOST_PERIODS, Math.max(LEAST_PERIODS, twoSeasons));
    int compared = 0;
    double firstSum = 0;
    double secondSum = 0;
    for (int origin = Math.max(1, history.size() - periods); origin < history.size(); origin++) {
      control.checkpoint();
      if (history.isGap(origin)) {
        continue;
      }
      TimeSeries known = history.window(0, origin);
      double actual = history.value(origin).orElseThrow();
      Optional<ForecastModel> firstModel = first.fit(known, control).toOptional();
      Optional<ForecastModel> secondModel = second.fit(known, control).toOptional();
      if (firstModel.isPresent() && secondModel.isPresent()) {
        firstSum += error(firstModel.get(), actual);
        secondSum += error(secondModel.get(), actual);
        compared++;
      }
    }
    return new OneStepErrors(
        compared, firstSum / Math.max(1, compared), secondSum / Math.max(1, compared));
  }

  private static double error(ForecastModel model, double actual) {
    return Math.abs(actual - model.forecast(1).point(1));
  }
}
