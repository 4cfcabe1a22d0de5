package io.planwright.forecasting.internal.learned;

import io.planwright.forecasting.internal.numeric.Magnitude;
import io.planwright.forecasting.internal.numeric.NumericHistory;
import java.util.Arrays;

/**
 * An ensemble at work on one history, in a unit near the largest value so that neither huge nor
 * tiny values leave the range of numbers. Not thread-safe.
 */
final class EnsembleRun {

  private final Ensemble ensemble;
  private final double unit;
  private final double[] values;
  private final NetForecasts atHistory;

  EnsembleRun(Ensemble ensemble, double[] history) {
    this.ensemble = ensemble;
    unit = Magnitude.unit(Magnitude.largest(history));
    values = new double[history.length];
    for (int t = 0; t < values.length; t++) {
      values[t] = history[t] / unit;
    }
    atHistory = new NetForecasts(ensemble, values);
  }

  /** The next point after a position, in the unit of the history. */
  double next(int end) {
    int gaps = NumericHistory.trailingGaps(values, end);
    if (gaps >= ensemble.horizon()) {
      return outlook(end, 1).points()[0];
    }
    atHistory.run(end - gaps, gaps + 1);
    return inUnit(atHistory.point(gaps));
  }

  /** The outlook from a position of the history, in the unit of the history. */
  Outlook outlook(int end, int steps) {
    int gaps = NumericHistory.trailingGaps(values, end);
    int last = end - gaps;
    int horizon = ensemble.horizon();
    double[] points = new double[gaps + steps];
    double[][] distances = new double[Distances.perStep()][gaps + steps];
    double[] firsts = new double[ensemble.nets().size()];
    double strange = 0;
    NetForecasts nets = atHistory;
    double[] known = values;
    for (int from = 0; from < points.length; from += horizon) {
      nets.run(last + from, Math.min(horizon, points.length - from));
      strange = from == 0 ? nets.strange() : strange;
      addPoints(nets, from, points);
      addDistances(nets, from, distances);
      if (from <= gaps && gaps < from + horizon) {
        for (int i = 0; i < firsts.length; i++) {
          firsts[i] = inUnit(nets.pointOf(i, gaps - from));
        }
      }
      if (from + horizon < points.length) {
        known = Arrays.copyOf(known, last + from + horizon);
        System.arraycopy(points, from, known, last + from, horizon);
        nets = new NetForecasts(ensemble, known);
      }
    }
    return inUnit(points, distances, firsts, strange, gaps);
  }

  private void addPoints(NetForecasts nets, int from, double[] points) {
    int to = Math.min(points.length, from + ensemble.horizon());
    for (int step = from; step < to; step++) {
      points[step] = nets.point(step - from);
    }
  }

  /** A quantile farther out lies no nearer, whatever the widths; errors add up beyond the end. */
  private void addDistances(NetForecasts nets, int from, double[][] distances) {
    int horizon = ensemble.horizon();
    for (int quantile = 0; quantile < distances.length; quantile++) {
      double[] own = distances[quantile];
      int to = Math.min(own.length, from + horizon);
      for (int step = from; step < to; step++) {
        if (from > 0) {
          own[step] = own[horizon - 1] * Math.sqrt((step + 1.0) / horizon);
          continue;
        }
        own[step] = nets.distance(quantile, step) * ensemble.widths()[quantile];
        if (quantile % Distances.perSide() > 0) {
          own[step] = Math.max(own[step], distances[quantile - 1][step]);
        }
      }
    }
  }

  private Outlook inUnit(
      double[] points, double[][] distances, double[] firsts, double strange, int gaps) {
    double[][] rows = new double[distances.length][];
    for (int quantile = 0; quantile < rows.length; quantile++) {
      rows[quantile] = inUnit(distances[quantile], gaps);
    }
    return new Outlook(inUnit(points, gaps), rows, firsts, strange);
  }

  private double[] inUnit(double[] scaled, int from) {
    double[] own = Arrays.copyOfRange(scaled, from, scaled.length);
    for (int step = 0; step < own.length; step++) {
      own[step] = inUnit(own[step]);
    }
    return own;
  }

  private double inUnit(double value) {
    return Magnitude.bounded(value * unit);
  }
}
