package io.planwright.forecasting.arima;

import io.planwright.forecasting.internal.decomposition.StlKernel;
import io.planwright.forecasting.internal.decomposition.StlSettings;
import io.planwright.forecasting.internal.decomposition.Strength;

/** How often a history has to be differenced. */
final class Stationarity {

  /**
   * 5 % of the test of level stationarity (D. Kwiatkowski, P. C. B. Phillips, P. Schmidt, Y. Shin,
   * Journal of Econometrics 54, 1992, table 1).
   */
  private static final double KPSS_CRITICAL = 0.463;

  /** R. J. Hyndman, G. Athanasopoulos, Forecasting: Principles and Practice, 3rd ed., §9.1. */
  private static final double STRONG = 0.64;

  private Stationarity() {}

  /** Differences until the test no longer finds a moving level; none of a constant. */
  static int differences(double[] values, int most) {
    double[] series = values;
    for (int d = 0; d < most; d++) {
      if (series.length < 4 || Differences.isConstant(series) || kpss(series) <= KPSS_CRITICAL) {
        return d;
      }
      series = Differences.of(series, 1, 0, 1);
    }
    return most;
  }

  /** The statistic for a constant level, with a Bartlett window of 3√n/13 lags. */
  static double kpss(double[] values) {
    int n = values.length;
    double mean = 0;
    for (double value : values) {
      mean += value;
    }
    mean /= n;
    double[] errors = new double[n];
    double partial = 0;
    double partials = 0;
    for (int t = 0; t < n; t++) {
      errors[t] = values[t] - mean;
      partial += errors[t];
      partials += partial * partial;
    }
    int lags = (int) (3 * Math.sqrt(n) / 13);
    double variance = product(errors, 0);
    for (int lag = 1; lag <= lags; lag++) {
      variance += 2 * (1 - lag / (lags + 1.0)) * product(errors, lag);
    }
    return partials / n / variance;
  }

  private static double product(double[] values, int lag) {
    double sum = 0;
    for (int t = lag; t < values.length; t++) {
      sum += values[t] * values[t - lag];
    }
    return sum;
  }

  /** One seasonal difference where season and remainder vary by the season mostly. */
  static int seasonalDifferences(double[] values, int period, int most) {
    if (most == 0 || period < 2 || values.length < 2 * period + 1) {
      return 0;
    }
    return seasonalStrength(values, period) > STRONG ? 1 : 0;
  }

  static double seasonalStrength(double[] values, int period) {
    int n = values.length;
    double[] season = new double[n];
    double[] trend = new double[n];
    StlSettings settings = StlSettings.windowed(period, StlSettings.USUAL_WINDOW, false);
    new StlKernel(n, settings).decompose(values, null, season, trend);
    double[] remainder = new double[n];
    for (int t = 0; t < n; t++) {
      remainder[t] = values[t] - season[t] - trend[t];
    }
    return Strength.of(season, remainder);
  }
}
