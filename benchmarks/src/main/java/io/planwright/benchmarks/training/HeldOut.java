package io.planwright.benchmarks.training;

import io.planwright.benchmarks.accuracy.Naive2;
import io.planwright.forecasting.internal.decomposition.SeasonShape;
import io.planwright.forecasting.internal.learned.Ensemble;
import io.planwright.forecasting.internal.learned.Outlook;
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
      double change = end < least ? 0 : seasonalChange(own.values(), end, own.seasonLength());
      if (change > 0 && isComplete(own.values())) {
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

  private static boolean isComplete(double[] values) {
    for (double value : values) {
      if (Double.isNaN(value)) {
        return false;
      }
    }
    return true;
  }

  private static double seasonalChange(double[] values, int end, int seasonLength) {
    double sum = 0;
    for (int t = seasonLength; t < end; t++) {
      sum += Math.abs(values[t] - values[t - seasonLength]);
    }
    return end <= seasonLength ? 0 : sum / (end - seasonLength);
  }

  /** What nets say of the values held out. */
  Outlook outlook(Ensemble nets) {
    if (!adjusted) {
      return nets.forecast(history, future.length);
    }
    SeasonShape season = SeasonShape.of(history, List.of(seasonLength), false);
    Outlook rest = nets.forecast(season.removedFrom(history, 0), future.length);
    double[] points = rest.points().clone();
    season.putOn(points, history.length);
    double[][] distances = new double[rest.distances().length][];
    for (int k = 0; k < distances.length; k++) {
      distances[k] = rest.distances()[k].clone();
      for (int step = 0; step < points.length; step++) {
        distances[k][step] *= season.factor(history.length + step);
      }
    }
    return new Outlook(points, distances, rest.firsts(), rest.strange());
  }

  double smape(double[] points) {
    double sum = 0;
    for (int step = 0; step < future.length; step++) {
      sum += smape(step, points[step]);
    }
    return sum / future.length;
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
    double size = Math.abs(future[step]) + Math.abs(point);
    return size == 0 ? 0 : 200 * Math.abs(future[step] - point) / size;
  }

  /** The part of one step, on the scale of the mean. */
  double mase(int step, double point) {
    return Math.abs(future[step] - point) / seasonalChange;
  }
}
