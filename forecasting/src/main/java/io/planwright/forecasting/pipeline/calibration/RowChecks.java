package io.planwright.forecasting.pipeline.calibration;

import io.planwright.internal.Require;

/** Refuses rows that cannot be. Names are made for the value that is wrong only: rows are many. */
final class RowChecks {

  private static final double LEAST_WEIGHT = 1e-9;
  private static final double MOST_WEIGHT = 1e9;

  private RowChecks() {}

  static void requireLength(String field, int found, int rows) {
    Require.that(
        found == rows, field, found + " values", "be " + rows + " values", "Give one a row.");
  }

  /** A copy of what are probabilities. */
  static double[] probabilities(double[] values) {
    double[] copy = new double[values.length];
    for (int i = 0; i < copy.length; i++) {
      double p = values[i];
      if (!(p >= 0 && p <= 1)) {
        Require.between(p, 0, 1, "probabilities[" + i + "]", "Give 0.2 for 20 %.");
      }
      // A negative zero would be sorted as a large number by its bits.
      copy[i] = p + 0.0;
    }
    return copy;
  }

  static void requireWeights(double[] weights) {
    for (int i = 0; i < weights.length; i++) {
      double weight = weights[i];
      if (!(weight >= LEAST_WEIGHT && weight <= MOST_WEIGHT)) {
        Require.between(
            weight, LEAST_WEIGHT, MOST_WEIGHT, "weights[" + i + "]", "Leave out empty rows.");
      }
    }
  }

  /** A copy of what are days since 1970-01-01. */
  static int[] days(long[] epochDays, int rows) {
    requireLength("epochDays", Require.nonNull(epochDays, "epochDays").length, rows);
    int[] days = new int[rows];
    for (int i = 0; i < rows; i++) {
      long day = epochDays[i];
      if (day < RowLabels.FIRST_DAY || day > RowLabels.LAST_DAY) {
        Require.between(
            day, RowLabels.FIRST_DAY, RowLabels.LAST_DAY, "epochDays[" + i + "]", "Give dates.");
      }
      days[i] = (int) day;
    }
    return days;
  }
}
