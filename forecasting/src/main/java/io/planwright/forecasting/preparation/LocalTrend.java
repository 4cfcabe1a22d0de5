package io.planwright.forecasting.preparation;

/**
 * Local straight lines with tricube weights at every position (W. S. Cleveland, "Robust Locally
 * Weighted Regression and Smoothing Scatterplots", Journal of the American Statistical Association
 * 74, 1979). O(n·w) time a pass for a window of w.
 *
 * @param fitted the fit; NaN where the window has no weight
 * @param leverages the weight that each value has in its own fit, from 0 to 1
 */
record LocalTrend(double[] fitted, double[] leverages) {

  /** The window for histories without a longer season. */
  static final int USUAL_WINDOW = 11;

  private static final int ROBUST_PASSES = 5;

  /** Residuals beyond six median absolute ones have no weight. */
  private static final double CUT = 6;

  private static final double ROUNDING = 1e-12;

  /** Where a value makes up more than this of its own fit, it cannot be told to be far from it. */
  private static final double MOST_LEVERAGE = 0.95;

  /**
   * How far values lie from a line through the others, outliers weighed down, each divided by what
   * its own distance varies more than one in the middle of the history.
   *
   * @param values the values, NaN at gaps
   * @param window how many positions a line looks at, at least 3
   * @param season the season that was taken out of them, to which they have leverage too
   * @return the distances; NaN at gaps, and 0 where there are no others
   */
  static double[] distances(double[] values, int window, SeasonalPart season) {
    LocalTrend plain = of(values, known(values), window);
    LocalTrend robust = robust(values, window, plain);
    double[] seasonOwn = season.leverages(season.weights());
    double[] seasonUsual = season.leverages(known(values));
    double[] distances = new double[values.length];
    for (int t = 0; t < distances.length; t++) {
      double own = robust.leverages[t] + seasonOwn[t];
      double usual = plain.leverages[t] + seasonUsual[t];
      boolean alone = own > MOST_LEVERAGE || usual > MOST_LEVERAGE;
      distances[t] = alone ? 0 : (values[t] - robust.fitted[t]) / (1 - own) * Math.sqrt(1 - usual);
    }
    return distances;
  }

  /**
   * How many times further the higher half of the values lies from a local line than the lower.
   *
   * @param values the values, NaN at gaps
   * @return the ratio of the median distances; 1 where it cannot be told
   */
  static double spreadByLevel(double[] values) {
    LocalTrend line = of(values, known(values), USUAL_WINDOW);
    double[] levels = Order.present(line.fitted);
    if (levels.length < 4) {
      return 1;
    }
    double middle = Order.median(levels);
    double[] low = new double[values.length];
    double[] high = new double[values.length];
    for (int t = 0; t < values.length; t++) {
      double distance = Math.abs(values[t] - line.fitted[t]);
      low[t] = line.fitted[t] < middle ? distance : Double.NaN;
      high[t] = line.fitted[t] >= middle ? distance : Double.NaN;
    }
    double[] lower = Order.present(low);
    double[] higher = Order.present(high);
    double least = lower.length == 0 ? 0 : Order.median(lower);
    return least > 0 && higher.length > 0 ? Order.median(higher) / least : 1;
  }

  private static LocalTrend robust(double[] values, int window, LocalTrend plain) {
    LocalTrend trend = plain;
    for (int pass = 0; pass < ROBUST_PASSES; pass++) {
      double[] sizes = new double[values.length];
      for (int t = 0; t < sizes.length; t++) {
        sizes[t] = Math.abs(values[t] - trend.fitted[t]);
      }
      double[] present = Order.present(sizes);
      double cut = present.length == 0 ? 0 : CUT * Order.median(present);
      if (!(cut > ROUNDING)) {
        return trend;
      }
      trend = of(values, weights(sizes, cut), window);
    }
    return trend;
  }

  /** The bisquare weights of residuals; 0 at gaps, and all 1 where nothing is cut. */
  static double[] weights(double[] residuals, double cut) {
    if (!(cut > ROUNDING)) {
      return known(residuals);
    }
    double[] weights = new double[residuals.length];
    for (int t = 0; t < weights.length; t++) {
      double share = Math.abs(residuals[t]) / cut;
      double rest = 1 - share * share;
      // False at gaps as well.
      weights[t] = share < 1 ? rest * rest : 0;
    }
    return weights;
  }

  /** One at values, zero at gaps. */
  static double[] known(double[] values) {
    double[] weights = new double[values.length];
    for (int t = 0; t < weights.length; t++) {
      weights[t] = Double.isNaN(values[t]) ? 0 : 1;
    }
    return weights;
  }

  /**
   * Fits.
   *
   * @param values the values near 1, NaN at gaps
   * @param weights their weights, 0 at gaps
   * @param window how many positions a line looks at, at least 3
   */
  static LocalTrend of(double[] values, double[] weights, int window) {
    int size = values.length;
    int span = Math.min(window, size);
    double[] fitted = new double[size];
    double[] leverages = new double[size];
    for (int t = 0; t < size; t++) {
      int left = Math.max(0, Math.min(t - span / 2, size - span));
      double reach = Math.max(t - left, left + span - 1 - t) + 1;
      double sum = 0;
      double first = 0;
      double second = 0;
      double total = 0;
      double products = 0;
      for (int i = left; i < left + span; i++) {
        if (weights[i] > 0) {
          double distance = i - t;
          double share = Math.abs(distance) / reach;
          double rest = 1 - share * share * share;
          double weight = weights[i] * rest * rest * rest;
          sum += weight;
          first += weight * distance;
          second += weight * distance * distance;
          total += weight * values[i];
          products += weight * distance * values[i];
        }
      }
      double mean = first / sum;
      double spread = second / sum - mean * mean;
      boolean sloped = isSloped(mean, spread);
      double slope = sloped ? (products / sum - mean * total / sum) / spread : 0;
      fitted[t] = sum > 0 ? total / sum - slope * mean : Double.NaN;
      leverages[t] = sum > 0 ? weights[t] / sum * (sloped ? 1 + mean * mean / spread : 1) : 0;
    }
    return new LocalTrend(fitted, leverages);
  }

  /** A line is fitted only where it is not extended far beyond the values that it goes through. */
  private static boolean isSloped(double mean, double spread) {
    return spread > 0.5 && mean * mean < 2.25 * spread;
  }

  /** The sum of the leverages: how many parameters the fit amounts to. */
  double freedom() {
    double sum = 0;
    for (double leverage : leverages) {
      sum += leverage;
    }
    return sum;
  }
}
