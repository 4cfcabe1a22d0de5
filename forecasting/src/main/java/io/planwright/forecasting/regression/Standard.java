package io.planwright.forecasting.regression;

import java.io.Serializable;
import java.util.List;

/**
 * How rows become numbers of size 1: less their mean and over their standard deviation, in units
 * that are powers of two, so that neither large nor small figures leave the range of numbers.
 *
 * @param names of the columns
 * @param intercept whether the means are taken off
 * @param weight the total weight of the rows
 * @param units of the columns, of the figures at the end
 * @param means in these units
 * @param scales the standard deviations in these units; 0 for columns that do not vary
 */
record Standard(
    List<String> names,
    boolean intercept,
    double weight,
    double[] units,
    double[] means,
    double[] scales)
    implements Serializable {

  private static final long serialVersionUID = 1L;

  static Standard of(List<String> names, Factor factor) {
    Design design = factor.design;
    return new Standard(
        names, design.intercept, design.totalWeight, design.units, design.means, factor.scales);
  }

  int columns() {
    return scales.length;
  }

  double figuresUnit() {
    return units[scales.length];
  }

  double figuresMean() {
    return intercept ? means[scales.length] : 0;
  }

  private double centre(int j) {
    return intercept ? means[j] : 0;
  }

  /** A value in standard units; 0 in a column that does not vary. */
  double value(int j, double raw) {
    return scales[j] == 0 ? 0 : (raw / units[j] - centre(j)) / scales[j];
  }

  /** How far a value lies above the mean of its column, in standard units. */
  double aboveMean(int j, double raw) {
    return scales[j] == 0 ? 0 : (raw / units[j] - means[j]) / scales[j];
  }

  /** What zero is in standard units: where the intercept is read off. */
  double zero(int j) {
    return scales[j] == 0 ? 0 : -centre(j) / scales[j];
  }

  /** A slope in standard units as figures a unit of the regressor; may be infinite. */
  double rawSlope(int j, double slope) {
    return scales[j] == 0 ? 0 : slope / scales[j] * (figuresUnit() / units[j]);
  }

  /** The intercept in figures. */
  double rawIntercept(double[] slopes) {
    double sum = figuresMean();
    for (int j = 0; j < slopes.length; j++) {
      sum += slopes[j] * zero(j);
    }
    return sum * figuresUnit();
  }

  /** Expected figures of a range of rows in their unit. */
  double[] expected(double[][] columns, int from, int to, double[] slopes) {
    double[] expected = new double[to - from];
    java.util.Arrays.fill(expected, figuresMean());
    for (int j = 0; j < slopes.length; j++) {
      if (slopes[j] != 0) {
        double slope = slopes[j] / scales[j];
        double inverse = 1 / units[j];
        double centre = centre(j);
        double[] column = columns[j];
        for (int i = from; i < to; i++) {
          expected[i - from] += slope * (column[i] * inverse - centre);
        }
      }
    }
    return expected;
  }
}
