package io.planwright.forecasting.regression;

import java.io.Serializable;

/**
 * How far coefficients may lie from the truth.
 *
 * @param standard what the slopes are about
 * @param columns those with a spread
 * @param root row-major, square: its product with its transpose over the total weight is the
 *     covariance of the slopes in standard units for a residual of 1
 * @param sigma the deviation of a residual in units of the figures
 */
record CoefficientSpread(Standard standard, int[] columns, double[] root, double sigma)
    implements Serializable {

  private static final long serialVersionUID = 1L;

  /** Whether there is one: an elastic net has none, except that of no slope at all. */
  boolean isKnown() {
    return root.length > 0 || columns.length == 0;
  }

  boolean covers(int column) {
    return position(column) >= 0;
  }

  private int position(int column) {
    for (int i = 0; i < columns.length; i++) {
      if (columns[i] == column) {
        return i;
      }
    }
    return -1;
  }

  /** The standard error of a slope, in figures a unit of the regressor; may be infinite. */
  double slopeError(int column) {
    int position = position(column);
    int k = columns.length;
    double squares = 0;
    if (position >= 0 && isKnown()) {
      for (int q = position * k; q < (position + 1) * k; q++) {
        squares += root[q] * root[q];
      }
    }
    return standard.rawSlope(column, sigma * Math.sqrt(squares / standard.weight()));
  }

  /** The standard error of the intercept, in figures. */
  double interceptError() {
    double[] zero = new double[standard.columns()];
    for (int j = 0; j < zero.length; j++) {
      zero[j] = standard.zero(j);
    }
    return sigma * standard.figuresUnit() * Math.sqrt(at(zero));
  }

  /** The variance of the expected figure of a row in standard units, for a residual of 1. */
  double at(double[] row) {
    int k = columns.length;
    double squares = standard.intercept() ? 1 : 0;
    for (int q = 0; q < k && isKnown(); q++) {
      double sum = 0;
      for (int i = 0; i < k; i++) {
        sum += root[i * k + q] * row[columns[i]];
      }
      squares += sum * sum;
    }
    return squares / standard.weight();
  }

  /** The covariances of the coefficients, the intercept first; may be infinite. */
  double[][] covariance() {
    double[][] roots = roots();
    double[][] covariance = new double[roots.length][roots.length];
    for (int i = 0; i < roots.length; i++) {
      for (int j = 0; j < roots.length; j++) {
        for (int q = 0; q < roots[i].length; q++) {
          covariance[i][j] += roots[i][q] * roots[j][q];
        }
      }
    }
    return covariance;
  }

  /** One row a coefficient, whose products are the covariances. */
  private double[][] roots() {
    int k = columns.length;
    int first = standard.intercept() ? 1 : 0;
    double unit = sigma / Math.sqrt(standard.weight());
    double[][] roots = new double[standard.columns() + first][k + first];
    for (int i = 0; i < k; i++) {
      double zero = standard.zero(columns[i]) * unit * standard.figuresUnit();
      for (int q = 0; q < k; q++) {
        double value = root[i * k + q];
        roots[columns[i] + first][q] = standard.rawSlope(columns[i], value * unit);
        if (first == 1) {
          roots[0][q] += zero * value;
        }
      }
    }
    if (first == 1) {
      roots[0][k] = unit * standard.figuresUnit();
    }
    return roots;
  }
}
