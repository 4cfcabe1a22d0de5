package io.planwright.forecasting.preparation;

/**
 * Local straight lines with tricube weights at every position (W. S. Cleveland, "Robust Locally
 * Weighted Regression and Smoothing Scatterplots", Journal of the American Statistical Association
 * 74, 1979). O(n·w) time a pass for a window of w.
 *
 * @param fitted the fit; NaN where the window has no weight
 * @param freedom the sum of the weights that values have in their own fits
 */
record LocalTrend(double[] fitted, double freedom) {

  private static final int ROBUST_PASSES = 5;

  /** Residuals beyond six median absolute ones have no weight. */
  private static final double CUT = 6;

  private static final double ROUNDING = 1e-12;

  /**
   * Fits with outliers weighed down.
   *
   * @param values the values, NaN at gaps
   * @param window how many positions a line looks at, at least 3
   */
  static LocalTrend robust(double[] values, int window) {
    double[] weights = known(values);
    LocalTrend trend = of(values, weights, window);
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
      for (int t = 0; t < sizes.length; t++) {
        double share = sizes[t] / cut;
        double rest = 1 - share * share;
        // False at gaps as well.
        weights[t] = share < 1 ? rest * rest : 0;
      }
      trend = of(values, weights, window);
    }
    return trend;
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
    double freedom = 0;
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
      double own = weights[t];
      if (!(sum > 0)) {
        fitted[t] = Double.NaN;
        continue;
      }
      double mean = first / sum;
      double spread = second / sum - mean * mean;
      boolean sloped = spread > 0.5 && Math.abs(mean) * 2 < Math.sqrt(spread) * 3;
      double slope = sloped ? (products / sum - mean * total / sum) / spread : 0;
      fitted[t] = total / sum - slope * mean;
      freedom += own / sum * (sloped ? 1 + mean * mean / spread : 1);
    }
    return new LocalTrend(fitted, freedom);
  }
}
