package io.planwright.forecasting.regression;

import io.planwright.forecasting.internal.numeric.Magnitude;
import java.util.Arrays;

/**
 * Regressors and figures as least squares wants them: each column less its mean, where there is an
 * intercept, in a unit of its own that is a power of two, and times the root of the weight of its
 * row. The mean of what is left differs from 0 by rounding only, which moves a slope by its square.
 */
final class Design {

  final int rows;
  final int columns;
  final boolean intercept;
  final double totalWeight;

  /** The largest weight: the unit of the weights. */
  final double weightUnit;

  /** The mean of each column in its unit, of the figures at the end. */
  final double[] means;

  /** What is taken off a column before it is used: its mean or 0, in its unit. */
  final double[] centres;

  final double[] units;

  private final double[][] series;
  private final double[] inverseUnits;
  private final double[] rootWeights;

  private Design(
      double[][] regressors,
      double[] figures,
      double[] weights,
      boolean intercept,
      boolean[] exact) {
    this.rows = figures.length;
    this.columns = regressors.length;
    this.intercept = intercept;
    this.series = Arrays.copyOf(regressors, columns + 1);
    this.series[columns] = figures;
    this.means = new double[columns + 1];
    this.units = new double[columns + 1];
    this.inverseUnits = new double[columns + 1];
    this.rootWeights = new double[weights.length];
    this.weightUnit = weights.length > 0 ? Magnitude.largest(weights) : 1;
    double weight = weights.length > 0 ? 0 : rows;
    for (int i = 0; i < weights.length; i++) {
      // A row must not vanish altogether: its residual is one over this.
      double ratio = Math.max(weights[i] / weightUnit, Double.MIN_NORMAL);
      weight += ratio;
      rootWeights[i] = Math.sqrt(ratio);
    }
    this.totalWeight = weight;
    for (int j = 0; j <= columns; j++) {
      measure(j, exact.length > 0 && exact[j]);
    }
    this.centres = intercept ? means : new double[columns + 1];
  }

  /**
   * A design whose units follow from its means and a few of its values: right for nearly all data,
   * and {@link Gram#unsafe} tells where it is not. Weights are positive, or none for equal ones.
   */
  static Design of(double[][] regressors, double[] figures, double[] weights, boolean intercept) {
    return new Design(regressors, figures, weights, intercept, new boolean[0]);
  }

  /** A design that takes the units of some columns from their largest values. */
  static Design exact(
      double[][] regressors,
      double[] figures,
      double[] weights,
      boolean intercept,
      boolean[] exact) {
    return new Design(regressors, figures, weights, intercept, exact);
  }

  double figuresUnit() {
    return units[columns];
  }

  boolean weighted() {
    return rootWeights.length > 0;
  }

  private void measure(int j, boolean exact) {
    double[] values = series[j];
    double mean = sum(values) / rows;
    double size = Math.max(Math.abs(mean), typicalSize(values));
    if (exact || !Double.isFinite(mean)) {
      size = Magnitude.largest(values);
    }
    units[j] = Magnitude.unit(size);
    inverseUnits[j] = 1 / units[j];
    means[j] = weighted() || exact ? scaledMean(values, inverseUnits[j]) : mean * inverseUnits[j];
  }

  /** Eight sums side by side: one would wait for each addition to end. */
  private static double sum(double[] values) {
    double a = 0;
    double b = 0;
    double c = 0;
    double d = 0;
    double e = 0;
    double f = 0;
    double g = 0;
    double h = 0;
    int i = 0;
    for (; i + 7 < values.length; i += 8) {
      a += values[i];
      b += values[i + 1];
      c += values[i + 2];
      d += values[i + 3];
      e += values[i + 4];
      f += values[i + 5];
      g += values[i + 6];
      h += values[i + 7];
    }
    for (; i < values.length; i++) {
      a += values[i];
    }
    return a + b + (c + d) + (e + f + (g + h));
  }

  private double typicalSize(double[] values) {
    double ends = Math.max(Math.abs(values[0]), Math.abs(values[rows - 1]));
    return Math.max(ends, Math.abs(values[rows / 2]));
  }

  private double scaledMean(double[] values, double inverseUnit) {
    double sum = 0;
    for (int i = 0; i < rows; i++) {
      double weight = weighted() ? rootWeights[i] * rootWeights[i] : 1;
      sum += weight * (values[i] * inverseUnit);
    }
    return sum / totalWeight;
  }

  /** Writes rows of one column, or of the figures as the column after the last. */
  void copy(int j, int from, int length, double[] target, int at) {
    System.arraycopy(series[j], from, target, at, length);
    double inverseUnit = inverseUnits[j];
    double centre = centres[j];
    int end = at + length;
    for (int k = at; k < end; k++) {
      target[k] = target[k] * inverseUnit - centre;
    }
    if (weighted()) {
      for (int k = 0; k < length; k++) {
        target[at + k] *= rootWeights[from + k];
      }
    }
  }

  /** The figures less what slopes in units of the columns explain, each times its root weight. */
  double[] residuals(double[] slopes) {
    double[] residuals = new double[rows];
    copy(columns, 0, rows, residuals, 0);
    int block = 1024;
    double[] scratch = weighted() ? new double[block] : new double[0];
    for (int from = 0; from < rows; from += block) {
      int to = Math.min(rows, from + block);
      if (weighted()) {
        subtractWeighted(slopes, from, to, residuals, scratch);
      } else {
        subtract(slopes, from, to, residuals);
      }
    }
    return residuals;
  }

  private void subtract(double[] slopes, int from, int to, double[] residuals) {
    int j = 0;
    for (; j + 3 < columns; j += 4) {
      subtractFour(slopes, j, from, to, residuals);
    }
    for (; j < columns; j++) {
      double slope = slopes[j] * inverseUnits[j];
      double offset = slopes[j] * centres[j];
      double[] values = series[j];
      for (int i = from; i < to; i++) {
        residuals[i] -= slope * values[i] - offset;
      }
    }
  }

  // The same index into every array: only then does the compiler make vectors of the loop.
  private void subtractFour(double[] slopes, int j, int from, int to, double[] residuals) {
    double[] a = series[j];
    double[] b = series[j + 1];
    double[] c = series[j + 2];
    double[] d = series[j + 3];
    double ua = inverseUnits[j];
    double ub = inverseUnits[j + 1];
    double uc = inverseUnits[j + 2];
    double ud = inverseUnits[j + 3];
    double ma = centres[j];
    double mb = centres[j + 1];
    double mc = centres[j + 2];
    double md = centres[j + 3];
    double sa = slopes[j];
    double sb = slopes[j + 1];
    double sc = slopes[j + 2];
    double sd = slopes[j + 3];
    for (int i = from; i < to; i++) {
      residuals[i] =
          residuals[i]
              - sa * (a[i] * ua - ma)
              - sb * (b[i] * ub - mb)
              - sc * (c[i] * uc - mc)
              - sd * (d[i] * ud - md);
    }
  }

  private void subtractWeighted(
      double[] slopes, int from, int to, double[] residuals, double[] scratch) {
    for (int j = 0; j < columns; j++) {
      copy(j, from, to - from, scratch, 0);
      for (int i = from; i < to; i++) {
        residuals[i] -= slopes[j] * scratch[i - from];
      }
    }
  }

  /** The products of each column with residuals. */
  double[] products(double[] residuals) {
    double[] products = new double[columns];
    int block = 1024;
    double[] scratch = new double[block];
    for (int from = 0; from < rows; from += block) {
      int length = Math.min(block, rows - from);
      for (int j = 0; j < columns; j++) {
        copy(j, from, length, scratch, 0);
        products[j] += dot(scratch, residuals, from, length);
      }
    }
    return products;
  }

  private static double dot(double[] block, double[] vector, int from, int length) {
    double even = 0;
    double odd = 0;
    int k = 0;
    for (; k + 1 < length; k += 2) {
      even = Math.fma(block[k], vector[from + k], even);
      odd = Math.fma(block[k + 1], vector[from + k + 1], odd);
    }
    if (k < length) {
      even = Math.fma(block[k], vector[from + k], even);
    }
    return even + odd;
  }

  /** Takes residuals back to figures, without their root weights, in place. */
  void inFigures(double[] residuals) {
    for (int i = 0; i < rootWeights.length; i++) {
      residuals[i] /= rootWeights[i];
    }
    double unit = figuresUnit();
    for (int i = 0; i < residuals.length; i++) {
      residuals[i] *= unit;
    }
  }

  /** How far values may lie from their mean, as a share of it, by the rounding of sums alone. */
  static double rounding(int rows) {
    return 4 * Math.ulp(1.0) * (8 + Math.sqrt(rows));
  }
}
