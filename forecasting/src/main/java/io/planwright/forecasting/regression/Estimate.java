package io.planwright.forecasting.regression;

/**
 * Slopes in units of the standard deviation of their columns, and the spread that they have for a
 * residual of 1: the root times its transpose over the total weight is their covariance.
 *
 * @param slopes one a column; 0 for those left out
 * @param columns those that the root is about
 * @param root row-major, square; empty where no standard error is known
 * @param freedom how many observations the slopes take up
 */
record Estimate(double[] slopes, int[] columns, double[] root, double freedom) {

  private static final double LEAST_PIVOT = 1e-14;
  private static final double ILL_CONDITIONED = 1e4;

  static Estimate ordinary(Factor factor) {
    int k = factor.kept.length;
    double[] root = new double[k * k];
    for (int i = 0; i < k; i++) {
      for (int j = 0; j <= i; j++) {
        root[j * k + i] = factor.inverse[i * k + j];
      }
    }
    return new Estimate(inAll(factor, factor.kept, factor.slopes), factor.kept, root, k);
  }

  /** Minimises the mean square of the residuals and the ridge times that of the slopes. */
  static Estimate ridge(Factor factor, double ridge) {
    int[] columns = factor.varying;
    int k = columns.length;
    double[] matrix = factor.correlations(columns, ridge);
    double least = Triangle.factor(matrix, k, 0);
    double[] inverse = least > 0 ? Triangle.inverse(matrix, k) : new double[0];
    double[] slopes;
    if (least > 0 && Triangle.norm(inverse, k) < ILL_CONDITIONED) {
      slopes = factor.corrected(columns, inverse, ridge);
    } else {
      HouseholderQr qr = factor.reflected(columns, ridge);
      if (qr.kept().length < k) {
        // A ridge below the rounding of the columns is none.
        return ordinary(factor);
      }
      inverse = Triangle.inverse(qr.triangle(), k);
      slopes = qr.slopes();
    }
    double[] own = factor.correlations(columns, 0);
    Triangle.factor(own, k, LEAST_PIVOT);
    double[] shrunken = lowerTimesLower(inverse, own, k);
    double norm = Triangle.norm(shrunken, k);
    double[] root = transposedTimesLower(inverse, shrunken, k);
    return new Estimate(inAll(factor, columns, slopes), columns, root, norm * norm);
  }

  /** The slopes of a lasso or elastic net, without a spread. */
  static Estimate elasticNet(Factor factor, double lambda, double mix) {
    double lasso = lambda * mix * factor.figuresScale();
    double ridge = lambda * (1 - mix);
    int[] columns = factor.varying;
    CoordinateDescent descent =
        new CoordinateDescent(
            factor.correlations(columns, 0), factor.covariances(columns, factor.gram.withFigures));
    double[] slopes = descent.minimum(lasso, ridge, new double[columns.length]);
    return new Estimate(
        inAll(factor, columns, slopes), columns, new double[0], descent.freedom(slopes, ridge));
  }

  private static double[] inAll(Factor factor, int[] columns, double[] slopes) {
    double[] all = new double[factor.design.columns];
    for (int i = 0; i < columns.length; i++) {
      all[columns[i]] = slopes[i];
    }
    return all;
  }

  private static double[] lowerTimesLower(double[] a, double[] b, int n) {
    double[] product = new double[n * n];
    for (int i = 0; i < n; i++) {
      for (int k = 0; k <= i; k++) {
        for (int j = 0; j <= k; j++) {
          product[i * n + j] += a[i * n + k] * b[k * n + j];
        }
      }
    }
    return product;
  }

  private static double[] transposedTimesLower(double[] a, double[] b, int n) {
    double[] product = new double[n * n];
    for (int k = 0; k < n; k++) {
      for (int i = 0; i <= k; i++) {
        for (int j = 0; j <= k; j++) {
          product[i * n + j] += a[k * n + i] * b[k * n + j];
        }
      }
    }
    return product;
  }
}
