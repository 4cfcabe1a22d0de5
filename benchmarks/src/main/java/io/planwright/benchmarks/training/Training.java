package io.planwright.benchmarks.training;

import io.planwright.forecasting.internal.learned.Form;

/**
 * A history to learn from.
 *
 * @param values the values; NaN at gaps
 * @param logarithms their logarithms; empty if one is not positive
 * @param end the position after the last value that may be looked at
 * @param seasonalChange the mean absolute change from season to season; above 0
 */
record Training(double[] values, double[] logarithms, int end, double seasonalChange) {

  static Training of(double[] values, int end, int seasonLength) {
    boolean positive = true;
    for (int t = 0; t < end; t++) {
      positive &= !(values[t] <= 0);
    }
    double[] logarithms = new double[positive ? end : 0];
    for (int t = 0; t < logarithms.length; t++) {
      logarithms[t] = StrictMath.log(values[t]);
    }
    return new Training(values, logarithms, end, seasonalChange(values, end, seasonLength));
  }

  /** The mean absolute change from season to season before a position; 0 if none is known. */
  static double seasonalChange(double[] values, int end, int seasonLength) {
    double sum = 0;
    int count = 0;
    for (int t = seasonLength; t < end; t++) {
      double change = Math.abs(values[t] - values[t - seasonLength]);
      if (!Double.isNaN(change)) {
        sum += change;
        count++;
      }
    }
    return count == 0 ? 0 : sum / count;
  }

  boolean serves(Form form) {
    return seasonalChange > 0 && (form == Form.DIFFERENCE || logarithms.length > 0);
  }

  double[] inward(Form form) {
    return form == Form.DIFFERENCE ? values : logarithms;
  }
}
