package io.planwright.forecasting.response;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Level, trend, season, controls and folded lines, made orthonormal over the weeks learned from.
 *
 * <p>What is left of sales and effects when the baseline is taken out decides on the effects, so
 * that the baseline's coefficients, under a flat prior, need not be drawn.
 */
final class Baseline {

  private static final double WEEKS_A_YEAR = 365.25 / 7;

  /** What is left of a column, as a share of it, that counts as a column of its own. */
  private static final double OWN = 1e-6;

  private final List<double[]> columns = new ArrayList<>();
  private final int weeks;
  private final int all;

  /** Each column is orthonormal over the first weeks, and goes on over all. */
  Baseline(int weeks, int all, int harmonics) {
    this.weeks = weeks;
    this.all = all;
    double[] level = new double[all];
    double[] trend = new double[all];
    for (int t = 0; t < all; t++) {
      level[t] = 1;
      trend[t] = (double) t / weeks;
    }
    add(level);
    add(trend);
    for (int k = 1; k <= harmonics; k++) {
      double[] sine = new double[all];
      double[] cosine = new double[all];
      for (int t = 0; t < all; t++) {
        sine[t] = Math.sin(2 * Math.PI * k * t / WEEKS_A_YEAR);
        cosine[t] = Math.cos(2 * Math.PI * k * t / WEEKS_A_YEAR);
      }
      add(sine);
      add(cosine);
    }
  }

  /** Adds a column unless those before make it up. */
  void add(double[] values) {
    double[] column = Arrays.copyOf(values, all);
    double before = norm(column);
    takeOut(column);
    takeOut(column);
    double left = norm(column);
    if (left > OWN * before) {
      for (int t = 0; t < all; t++) {
        column[t] /= left;
      }
      columns.add(column);
    }
  }

  int size() {
    return columns.size();
  }

  int weeks() {
    return weeks;
  }

  /** Leaves what the columns do not make up, over all weeks. */
  void takeOut(double[] values) {
    for (double[] column : columns) {
      double along = dot(column, values);
      for (int t = 0; t < values.length; t++) {
        values[t] -= along * column[t];
      }
    }
  }

  /** The square of what the columns make up. */
  double squareAlong(double[] values) {
    double sum = 0;
    for (double[] column : columns) {
      double along = dot(column, values);
      sum += along * along;
    }
    return sum;
  }

  double dot(double[] a, double[] b) {
    double sum = 0;
    for (int t = 0; t < weeks; t++) {
      sum += a[t] * b[t];
    }
    return sum;
  }

  private double norm(double[] values) {
    return Math.sqrt(dot(values, values));
  }
}
