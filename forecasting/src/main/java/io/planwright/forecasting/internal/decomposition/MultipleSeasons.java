package io.planwright.forecasting.internal.decomposition;

import org.jspecify.annotations.Nullable;

/**
 * A history taken apart into one trend and several seasons: MSTL (K. Bandara, R. J. Hyndman, C.
 * Bergmeir, "MSTL: A Seasonal-Trend Decomposition Algorithm for Time Series with Multiple Seasonal
 * Patterns", International Journal of Operational Research, 2022; arXiv 2107.13462): STL for each
 * period in turn, the shortest first, on the history without the other seasons.
 *
 * @param values the filled history
 * @param known 1 where a value is observed and 0 at gaps; null if there are none
 * @param trend the trend
 * @param seasons one season a period, in the order of the settings
 */
public record MultipleSeasons(
    double[] values, double @Nullable [] known, double[] trend, double[][] seasons) {

  /**
   * Takes a history apart.
   *
   * @param history the values, NaN at gaps, at least one observed, at least one period long
   * @param settings the settings of each period, at least one, the shortest period first
   * @param passes how often the periods are gone through; one is enough for a single period
   * @return the parts
   */
  public static MultipleSeasons of(double[] history, StlSettings[] settings, int passes) {
    FilledHistory filled = FilledHistory.of(history);
    int size = history.length;
    double[] trend = new double[size];
    double[][] seasons = new double[settings.length][size];
    StlKernel[] kernels = new StlKernel[settings.length];
    for (int k = 0; k < kernels.length; k++) {
      kernels[k] = new StlKernel(size, settings[k]);
    }
    if (kernels.length == 1) {
      kernels[0].decompose(filled.values(), filled.known(), seasons[0], trend);
      return new MultipleSeasons(filled.values(), filled.known(), trend, seasons);
    }
    double[] adjusted = filled.values().clone();
    for (int pass = 0; pass < passes; pass++) {
      for (int k = 0; k < kernels.length; k++) {
        add(adjusted, seasons[k], 1);
        kernels[k].decompose(adjusted, filled.known(), seasons[k], trend);
        add(adjusted, seasons[k], -1);
      }
    }
    return new MultipleSeasons(filled.values(), filled.known(), trend, seasons);
  }

  private static void add(double[] values, double[] season, int sign) {
    for (int i = 0; i < values.length; i++) {
      values[i] += sign * season[i];
    }
  }

  /**
   * What trend and seasons leave of the history.
   *
   * @return the remainder, NaN at gaps
   */
  public double[] remainder() {
    double[] remainder = new double[values.length];
    for (int i = 0; i < remainder.length; i++) {
      double rest = values[i] - trend[i];
      for (double[] season : seasons) {
        rest -= season[i];
      }
      remainder[i] = known != null && known[i] == 0 ? Double.NaN : rest;
    }
    return remainder;
  }
}
