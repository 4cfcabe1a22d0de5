package io.planwright.forecasting.arima;

import io.planwright.forecasting.internal.numeric.Cholesky;

/**
 * Columns about their means, or about zero, in units of their standard deviations over the rows
 * that count.
 *
 * @param values the columns; 0 throughout where a column does not vary
 * @param means what was taken off each
 * @param units their standard deviations; 1 where a column does not vary
 */
record StandardColumns(double[][] values, double[] means, double[] units) {

  /** A column is a combination of those before it if they leave less than this share of it. */
  private static final double COLLINEAR = 1e-9;

  /** Variation below this share of the values is rounding. */
  private static final double ROUNDING = 1e-12;

  static StandardColumns of(double[][] columns, boolean[] counts, boolean centred) {
    int k = columns.length;
    double[][] values = new double[k][];
    double[] means = new double[k];
    double[] units = new double[k];
    for (int j = 0; j < k; j++) {
      double largest = 0;
      int rows = 0;
      for (int t = 0; t < counts.length; t++) {
        if (counts[t]) {
          largest = Math.max(largest, Math.abs(columns[j][t]));
          rows++;
        }
      }
      double scale = largest > 0 ? largest : 1;
      for (int t = 0; t < counts.length; t++) {
        means[j] += counts[t] && centred ? columns[j][t] / scale / rows : 0;
      }
      double squares = 0;
      for (int t = 0; t < counts.length; t++) {
        double distance = counts[t] ? columns[j][t] / scale - means[j] : 0;
        squares += distance * distance / rows;
      }
      double deviation = Math.sqrt(squares);
      boolean varies = deviation > ROUNDING;
      means[j] *= scale;
      units[j] = varies ? deviation * scale : 1;
      values[j] = new double[counts.length];
      for (int t = 0; t < counts.length && varies; t++) {
        values[j][t] = (columns[j][t] - means[j]) / units[j];
      }
    }
    return new StandardColumns(values, means, units);
  }

  /** The effects that least squares give to columns none of which is implied. */
  double[] leastSquares(double[] figure, boolean[] counts) {
    int k = values.length;
    double[] effects = new double[k];
    for (int j = 0; j < k; j++) {
      effects[j] = product(values[j], figure, counts);
    }
    double[] factor = products(counts);
    Cholesky.factor(factor, k, COLLINEAR);
    Cholesky.substitute(factor, k, effects);
    return effects;
  }

  /** The first column that does not vary, or that those before it make up; −1 if there is none. */
  int firstImplied(boolean[] counts) {
    int k = values.length;
    double[] factor = products(counts);
    Cholesky.factor(factor, k, COLLINEAR);
    for (int j = 0; j < k; j++) {
      if (factor[j * k + j] == 0) {
        return j;
      }
    }
    return -1;
  }

  private double[] products(boolean[] counts) {
    int k = values.length;
    double[] products = new double[k * k];
    for (int i = 0; i < k; i++) {
      for (int j = 0; j <= i; j++) {
        products[i * k + j] = product(values[i], values[j], counts);
      }
    }
    return products;
  }

  private static double product(double[] a, double[] b, boolean[] counts) {
    double sum = 0;
    for (int t = 0; t < counts.length; t++) {
      sum += counts[t] ? a[t] * b[t] : 0;
    }
    return sum;
  }
}
