package io.planwright.forecasting.decomposition;

import io.planwright.evidence.Answer;
import io.planwright.forecasting.internal.decomposition.CentredAverage;
import io.planwright.forecasting.internal.decomposition.Composition;
import io.planwright.forecasting.internal.decomposition.ScaledHistory;
import io.planwright.internal.Require;
import io.planwright.series.TimeSeries;
import java.io.Serializable;
import java.util.List;

/**
 * The classical decomposition: the trend is the centred moving average over one season, and each
 * position of the season the mean of what the trend leaves of it (R. J. Hyndman, G. Athanasopoulos,
 * Forecasting: Principles and Practice, 3rd ed. 2021, §3.4). It takes O(n·m) time and O(n) memory.
 * Immutable, serializable and thread-safe.
 *
 * @param period the season length in periods, at least 2
 * @param multiplicative whether the parts are multiplied
 */
public record ClassicalDecomposition(int period, boolean multiplicative) implements Serializable {

  /**
   * Validates the components.
   *
   * @param period the season length; at least 2
   * @param multiplicative whether the parts are multiplied
   * @throws IllegalArgumentException if the period is below 2
   */
  public ClassicalDecomposition {
    Require.atLeast(period, 2, "period", "Give the periods of one season, 12 for months.");
  }

  /**
   * The sum of trend, season and remainder.
   *
   * @param period the season length in periods, at least 2
   * @return the settings
   * @throws IllegalArgumentException if the period is below 2
   */
  public static ClassicalDecomposition additive(int period) {
    return new ClassicalDecomposition(period, false);
  }

  /**
   * The product of trend, season and remainder.
   *
   * @param period the season length in periods, at least 2
   * @return the settings
   * @throws IllegalArgumentException if the period is below 2
   */
  public static ClassicalDecomposition multiplicative(int period) {
    return new ClassicalDecomposition(period, true);
  }

  /**
   * Takes a history apart. Half a season at either end, and around gaps, has no trend.
   *
   * @param history the history
   * @return the parts; or what is lacking, where a position of the season is nowhere observed with
   *     a trend, or an observed value of a product is not positive
   */
  public Answer<Decomposition> of(TimeSeries history) {
    Require.nonNull(history, "history");
    ScaledHistory scaled = ScaledHistory.of(history.toArray());
    if (multiplicative && !scaled.positive()) {
      return lacking("observed values above zero", "a value of zero or less");
    }
    double[] trend = CentredAverage.of(scaled.values(), period);
    if (trend.length < 2L * period) {
      return lacking("two seasons", trend.length + " periods");
    }
    Composition composition = multiplicative ? Composition.PRODUCT : Composition.SUM;
    double[] figure = new double[period];
    if (!fillFigure(scaled.values(), trend, composition, figure)) {
      return lacking(
          "every position of the season observed with a trend", "a position without any");
    }
    double[] season = new double[trend.length];
    for (int t = 0; t < season.length; t++) {
      season[t] = figure[t % period];
    }
    return Decomposition.answer(
        history, scaled, composition, trend, List.of(period), new double[][] {season});
  }

  private boolean fillFigure(
      double[] values, double[] trend, Composition composition, double[] figure) {
    int[] counts = new int[period];
    for (int t = 0; t < values.length; t++) {
      double rest = composition.without(values[t], trend[t]);
      if (!Double.isNaN(rest)) {
        figure[t % period] += rest;
        counts[t % period]++;
      }
    }
    double total = 0;
    for (int i = 0; i < period; i++) {
      if (counts[i] == 0) {
        return false;
      }
      figure[i] /= counts[i];
      total += figure[i];
    }
    for (int i = 0; i < period; i++) {
      figure[i] = composition.without(figure[i], total / period);
    }
    return true;
  }

  private Answer<Decomposition> lacking(String needed, String found) {
    return Answer.insufficient(
        "classical decomposition with a season of " + period,
        needed,
        found,
        "Give a longer history, a shorter season, or decompose additively.");
  }
}
