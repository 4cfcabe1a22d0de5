package io.planwright.forecasting.arima;

import java.util.Arrays;

/**
 * A history and its drivers, taken apart by least squares so that its gaps can be filled: on lines
 * between what the drivers leave.
 *
 * @param standard the drivers' columns, standardised
 * @param effects what least squares say of them, in units of the fit
 * @param rest what they leave, from its first to its last value, in units of the fit
 * @param scale what one unit of the fit is in units of the history
 */
record DrivenHistory(StandardColumns standard, double[] effects, GapFiller rest, double scale) {

  static DrivenHistory of(
      double[] figure, StandardColumns standard, boolean[] counts, int seasonLength) {
    double scale = scale(figure, counts);
    double[] scaled = new double[figure.length];
    for (int t = 0; t < scaled.length; t++) {
      scaled[t] = counts[t] ? figure[t] / scale : Double.NaN;
    }
    double[] effects = standard.leastSquares(scaled, counts);
    double[] rest = DriverTable.effect(standard.values(), effects);
    for (int t = 0; t < rest.length; t++) {
      rest[t] = scaled[t] - rest[t];
    }
    GapFiller filled = GapFiller.ofLast(rest, ArimaMethod.LONGEST, seasonLength);
    return new DrivenHistory(standard, effects, filled, scale);
  }

  /** The mean size of a value; 1 for zeros. */
  private static double scale(double[] figure, boolean[] counts) {
    double largest = 0;
    for (int t = 0; t < figure.length; t++) {
      largest = counts[t] ? Math.max(largest, Math.abs(figure[t])) : largest;
    }
    double sum = 0;
    int known = 0;
    for (int t = 0; t < figure.length; t++) {
      sum += counts[t] && largest > 0 ? Math.abs(figure[t]) / largest : 0;
      known += counts[t] ? 1 : 0;
    }
    return sum > 0 ? sum / known * largest : 1;
  }

  int size() {
    return rest.values().length;
  }

  /** The history without gaps. */
  double[] filled() {
    double[] values = DriverTable.effect(columns(), effects);
    for (int t = 0; t < values.length; t++) {
      values[t] += rest.values()[t];
    }
    return values;
  }

  /** The drivers' columns over the same positions. */
  double[][] columns() {
    double[][] columns = new double[effects.length][];
    for (int j = 0; j < columns.length; j++) {
      columns[j] = Arrays.copyOfRange(standard.values()[j], rest.first(), rest.first() + size());
    }
    return columns;
  }
}
