package io.planwright.benchmarks.training;

import io.planwright.benchmarks.accuracy.Naive2;
import io.planwright.benchmarks.accuracy.Smape;
import io.planwright.forecasting.internal.decomposition.SeasonShape;
import io.planwright.forecasting.internal.learned.Ensemble;
import io.planwright.forecasting.internal.learned.Outlook;
import io.planwright.forecasting.internal.learned.SeasonedOutlook;
import io.planwright.forecasting.internal.numeric.NumericHistory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A history whose last horizon is held out, to choose by.
 *
 * @param history the values before
 * @param future the values held out
 * @param seasonLength the season length of the set
 * @param adjusted whether nets see it without its season
 * @param seasonalChange the mean absolute change from season to season of the history; above 0
 * @param naive2 what Naive2 forecasts
 */
record HeldOut(
    double[] history,
    double[] future,
    int seasonLength,
    boolean adjusted,
    double seasonalChange,
    double[] naive2) {

  /** Those of a set whose histories are long enough, change and have no gaps. */
  static List<HeldOut> of(List<History> histories, int least) {
    List<HeldOut> held = new ArrayList<>();
    for (History own : histories) {
      int end = own.values().length - own.horizon();
      double change =
          end < least ? 0 : Training.seasonalChange(own.values(), end, own.seasonLength());
      if (change > 0 && NumericHistory.observed(own.values()) == own.values().length) {
        double[] before = Arrays.copyOf(own.values(), end);
        held.add(
            new HeldOut(
                before,
                Arrays.copyOfRange(own.values(), end, own.values().length),
                own.seasonLength(),
                own.adjusted(),
                change,
                Naive2.forecast(before, own.seasonLength(), own.horizon())));
      }
    }
    return held;
  }

  /** What nets say of the values held out. */
  Outlook outlook(Ensemble nets) {
    if (!adjusted) {
      return nets.forecast(history, future.length);
    }
    SeasonShape season = SeasonedOutlook.spared(history, seasonLength);
    Outlook rest = nets.forecast(season.removedFrom(history, 0), future.length);
    return SeasonedOutlook.of(rest, season, history.length);
  }

  double smape(double[] points) {
    return Smape.of(future, points);
  }

  double mase(double[] points) {
    double sum = 0;
    for (int step = 0; step < future.length; step++) {
      sum += mase(step, points[step]);
    }
    return sum / future.length;
  }

  /** The part of one step, on the scale of the mean. */
  double smape(int step, double point) {
    return Smape.of(future[step], point);
  }

  /** The part of one step, on the scale of the mean. */
  double mase(int step, double point) {
    return Math.abs(future[step] - point) / seasonalChange;
  }
}
