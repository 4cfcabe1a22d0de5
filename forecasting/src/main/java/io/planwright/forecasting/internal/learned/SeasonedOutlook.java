package io.planwright.forecasting.internal.learned;

import io.planwright.forecasting.decomposition.SeasonalPeriods;
import io.planwright.forecasting.internal.decomposition.SeasonShape;
import io.planwright.forecasting.internal.numeric.Magnitude;
import java.util.List;

/** Puts the seasons on what nets say of a history without them. */
public final class SeasonedOutlook {

  private SeasonedOutlook() {}

  /**
   * What nets without a season of their own are spared, in training as in forecasting: the season
   * of a history, where it foretells.
   *
   * @param values the history, NaN at gaps, at least one observed; not changed
   * @param seasonLength the season length, at least 2
   * @return its season, or none
   */
  public static SeasonShape spared(double[] values, int seasonLength) {
    boolean foretells = SeasonalPeriods.strongest(values, seasonLength).isPresent();
    return SeasonShape.of(values, foretells ? List.of(seasonLength) : List.of(), false);
  }

  /**
   * The outlook with seasons.
   *
   * @param rest the outlook without them
   * @param seasons the seasons
   * @param from the position of the first step, counted as in the history of the seasons
   * @return a new outlook
   */
  public static Outlook of(Outlook rest, SeasonShape seasons, int from) {
    double[] points = rest.points().clone();
    seasons.putOn(points, from);
    bound(points);
    double[][] distances = new double[rest.distances().length][points.length];
    for (int step = 0; step < points.length; step++) {
      double factor = seasons.factor(from + step);
      for (int quantile = 0; quantile < distances.length; quantile++) {
        distances[quantile][step] = rest.distances()[quantile][step] * factor;
      }
    }
    for (double[] row : distances) {
      bound(row);
    }
    double[] firsts = rest.firsts().clone();
    for (int i = 0; i < firsts.length; i++) {
      firsts[i] = firsts[i] * seasons.factor(from) + seasons.amount(from);
    }
    bound(firsts);
    return new Outlook(points, distances, firsts, rest.strange());
  }

  /** NaN stays NaN. */
  private static void bound(double[] values) {
    for (int i = 0; i < values.length; i++) {
      values[i] = Magnitude.bounded(values[i]);
    }
  }
}
