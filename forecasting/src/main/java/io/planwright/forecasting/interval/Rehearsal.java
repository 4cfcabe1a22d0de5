package io.planwright.forecasting.interval;

import io.planwright.forecasting.model.FittedModel;
import io.planwright.forecasting.model.ForecastingMethod;
import io.planwright.run.RunControl;
import io.planwright.series.TimeSeries;
import java.io.Serializable;
import java.util.Optional;

/**
 * A method forecasts the end of its history as if it were not known yet: fitted at the first
 * origin, moved on value by value, fitted anew now and then.
 *
 * @param method the method
 * @param origins from how many of the last periods it is to forecast; fewer on a short history
 * @param refits how many of these origins are fitted rather than moved on to; at least 1
 * @param horizon how many steps are forecast; 0 for a number that suits the season
 */
record Rehearsal(ForecastingMethod method, int origins, int refits, int horizon)
    implements Serializable {

  private static final int LEAST_HORIZON = 6;
  private static final int MOST_HORIZON = 48;

  /** Empty scores where the history is too short for the method to be fitted to an early part. */
  Scores of(TimeSeries history, RunControl control) {
    Scores scores = Scores.none(steps(history.axis().seasonLength(), history.size()));
    int rehearsed = Math.min(origins, history.size() / 2);
    while (rehearsed >= 1) {
      int first = history.size() - rehearsed;
      Optional<FittedModel> model = method.fitModel(history.window(0, first), control).toOptional();
      if (model.isPresent()) {
        return scored(history, first, model.get(), scores, control);
      }
      rehearsed /= 2;
    }
    return scores;
  }

  private Scores scored(
      TimeSeries history, int first, FittedModel start, Scores none, RunControl control) {
    FittedModel model = start;
    Scores scores = none;
    int rehearsed = history.size() - first;
    for (int i = 0; i < rehearsed; i++) {
      control.checkpoint();
      scores = scores.after(model).met(history.value(first + i).orElse(Double.NaN));
      model = next(model, history, first + i + 1, isRefit(i + 1, rehearsed), control);
    }
    return scores.after(model);
  }

  private boolean isRefit(int origin, int rehearsed) {
    // Origin i starts the fit number ⌊i·refits / origins⌋; it is fitted where that number changes.
    long fits = Math.min(refits, rehearsed);
    return origin < rehearsed && origin * fits / rehearsed != (origin - 1) * fits / rehearsed;
  }

  private FittedModel next(
      FittedModel model, TimeSeries history, int end, boolean isRefit, RunControl control) {
    if (isRefit) {
      Optional<FittedModel> anew = method.fitModel(history.window(0, end), control).toOptional();
      if (anew.isPresent()) {
        return anew.get();
      }
    }
    return model.update(history.value(end - 1).orElse(Double.NaN));
  }

  private int steps(int season, int size) {
    int wanted =
        horizon > 0 ? horizon : Math.max(LEAST_HORIZON, Math.min(MOST_HORIZON, 2 * season));
    return Math.max(1, Math.min(wanted, size / 3));
  }
}
