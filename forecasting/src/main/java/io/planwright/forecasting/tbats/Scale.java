package io.planwright.forecasting.tbats;

import io.planwright.forecasting.internal.numeric.PowerTransform;
import java.io.Serializable;

/**
 * The unit in which a model counts, and the Box-Cox transformation in it: w = (x^λ − 1) / λ with x
 * = y / unit, ln x for λ = 0; without transformation w = (y − centre) / unit.
 *
 * @param unit the geometric mean of positive values, else the mean size; above 0
 * @param centre the mean
 * @param positive whether all values are above 0, so that they can be transformed
 * @param largest the largest size of a value
 * @param floor what a later value below it counts as where values are transformed
 */
record Scale(double unit, double centre, boolean positive, double largest, double floor)
    implements Serializable {

  /** Values that lie further apart are not transformed; their squares would leave the numbers. */
  private static final double MOST_RANGE = 1e60;

  private static final double MOST_VALUE = Double.MAX_VALUE / 4;

  /** A transformed forecast of more than so many times the largest value seen is held there. */
  private static final double MOST_GROWTH = 1e4;

  /** The share of the smallest value seen below which a later value cannot fall. */
  private static final double FLOOR = 0.01;

  static Scale of(double[] history, int from) {
    double largest = 0;
    double smallest = Double.POSITIVE_INFINITY;
    double logarithms = 0;
    int count = 0;
    boolean positive = true;
    for (int t = from; t < history.length; t++) {
      if (!Double.isNaN(history[t])) {
        positive &= history[t] > 0;
        smallest = Math.min(smallest, history[t]);
        largest = Math.max(largest, Math.abs(history[t]));
        logarithms += history[t] > 0 ? Math.log(history[t]) : 0;
        count++;
      }
    }
    double mean = 0;
    double size = 0;
    for (int t = from; t < history.length; t++) {
      if (!Double.isNaN(history[t])) {
        mean += history[t] / count;
        size += Math.abs(history[t]) / count;
      }
    }
    double geometric = Math.exp(logarithms / count);
    positive &= largest < MOST_RANGE * geometric && smallest > geometric / MOST_RANGE;
    double unit = positive ? geometric : size;
    if (!(unit > Double.MIN_NORMAL)) {
      return new Scale(1, mean, false, largest, 0);
    }
    return new Scale(unit, mean, positive, largest, FLOOR * smallest);
  }

  double centred(double value) {
    return value / unit - centre / unit;
  }

  double logarithm(double value) {
    return Math.log(value / unit);
  }

  double transform(boolean boxCox, double lambda, double value) {
    if (!boxCox) {
      return centred(value);
    }
    return PowerTransform.ofLogarithm(logarithm(Math.max(value, floor)), lambda);
  }

  double back(boolean boxCox, double lambda, double transformed) {
    if (!boxCox) {
      double value = centre + transformed * unit;
      return Math.max(-MOST_VALUE, Math.min(MOST_VALUE, value));
    }
    double logarithm = PowerTransform.logarithm(transformed, lambda);
    return Math.min(Math.min(MOST_GROWTH * largest, MOST_VALUE), unit * Math.exp(logarithm));
  }
}
