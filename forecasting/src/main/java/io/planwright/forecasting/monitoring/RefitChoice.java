package io.planwright.forecasting.monitoring;

import static io.planwright.forecasting.monitoring.Wording.number;
import static io.planwright.forecasting.monitoring.Wording.text;

import io.planwright.evidence.Answer;
import io.planwright.evidence.OutcomeDistribution;
import io.planwright.forecasting.model.FittedModel;
import io.planwright.forecasting.model.ForecastingMethod;
import io.planwright.forecasting.monitoring.ModelRefit.Window;
import io.planwright.run.RunControl;
import io.planwright.series.TimeSeries;

/**
 * The model that follows an alarm: fitted to the whole history or to that since the change.
 *
 * @param answer the model, or why the method could not be fitted
 * @param window the history it was fitted to
 * @param statement the choice in words
 */
record RefitChoice(Answer<FittedModel> answer, Window window, String statement) {

  private static final int MOST_HELD_BACK = 12;
  private static final int DECILES = 9;

  /** Fits anew by the rule of {@link ForecastMonitorSpec}. */
  static RefitChoice make(
      ForecastingMethod method,
      TimeSeries history,
      int changeStart,
      int least,
      RunControl control) {
    int size = history.size();
    int since = size - changeStart;
    String span = since + " periods since " + history.axis().label(changeStart);
    if (since < least) {
      return whole(method, history, control, text("%s are fewer than %d", span, least));
    }
    int held = Math.min(MOST_HELD_BACK, since / 3);
    double[] recent = history.window(size - held, size).toArray();
    double wholeScore = score(method, history.window(0, size - held), recent, control);
    double ownScore = score(method, history.window(changeStart, size - held), recent, control);
    String scores =
        text(
            "the mean quantile score of the last %d one-step forecasts is %s on the %s and %s on",
            held, number(ownScore, 4), span, number(wholeScore, 4));
    if (!(ownScore < wholeScore)) {
      return whole(method, history, control, scores + " the whole history");
    }
    Answer<FittedModel> own = method.fitModel(history.window(changeStart, size), control);
    return own.isKnown()
        ? new RefitChoice(
            own, Window.SINCE_CHANGE, scores + " the whole history: fitted since the change")
        : whole(method, history, control, span + " are too few for the method");
  }

  private static RefitChoice whole(
      ForecastingMethod method, TimeSeries history, RunControl control, String reason) {
    Answer<FittedModel> model = method.fitModel(history, control);
    return model.isKnown()
        ? new RefitChoice(model, Window.WHOLE_HISTORY, reason + ": fitted to the whole history")
        : new RefitChoice(model, Window.NOT_FITTED, reason + ": the old model goes on");
  }

  /** The mean quantile score of one-step forecasts, infinite if there can be none. */
  private static double score(
      ForecastingMethod method, TimeSeries training, double[] recent, RunControl control) {
    return method
        .fitModel(training, control)
        .fold(model -> score(model, recent), lack -> Double.POSITIVE_INFINITY);
  }

  private static double score(FittedModel fitted, double[] recent) {
    FittedModel model = fitted;
    double sum = 0;
    int count = 0;
    for (double value : recent) {
      if (!Double.isNaN(value)) {
        sum += score(model.sum(1, 1), value);
        count++;
      }
      model = model.update(value);
    }
    return count == 0 ? Double.POSITIVE_INFINITY : sum / count;
  }

  /** Twice the quantile loss, averaged over the deciles. */
  private static double score(OutcomeDistribution forecast, double value) {
    double sum = 0;
    for (int decile = 1; decile <= DECILES; decile++) {
      double p = decile / (DECILES + 1.0);
      double error = value - forecast.quantile(p);
      sum += 2 * error * (error < 0 ? p - 1 : p) / DECILES;
    }
    return sum;
  }
}
