package io.planwright.forecasting.regression;

import io.planwright.internal.Require;
import java.io.Serial;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where each series of a pooled regression lies, in units; a position below 0 is the average. */
final class SeriesLevels implements Serializable {

  @Serial private static final long serialVersionUID = 1;

  private final List<String> series;
  private final HashMap<String, Integer> positions;
  private final int[] rows;
  private final double[][] means;
  private final double[] sizes;
  private final double[] values;
  private final double average;
  private final double variance;
  private final double[] centre;

  /** Takes the means of each column, and of the figures at the end, by series. */
  SeriesLevels(SeriesGroups groups, double[][] means, double[] sizes, double[] slopes) {
    this.series = groups.names;
    this.positions = new HashMap<>(positions(series));
    this.rows = groups.rows;
    this.means = means;
    this.sizes = sizes;
    this.values = new double[rows.length];
    this.centre = new double[slopes.length];
    double sum = 0;
    for (int g = 0; g < values.length; g++) {
      double level = means[slopes.length][g];
      for (int j = 0; j < slopes.length; j++) {
        level -= slopes[j] * means[j][g];
        centre[j] += means[j][g] / values.length;
      }
      values[g] = level;
      sum += level;
    }
    this.average = sum / values.length;
    double squares = 0;
    for (double value : values) {
      squares += (value - average) * (value - average);
    }
    this.variance = squares / (values.length - 1);
  }

  private static Map<String, Integer> positions(List<String> series) {
    Map<String, Integer> positions = new HashMap<>();
    for (int g = 0; g < series.size(); g++) {
      positions.put(series.get(g), g);
    }
    return positions;
  }

  List<String> series() {
    return series;
  }

  int count() {
    return values.length;
  }

  int position(String name) {
    Integer position = positions.get(Require.nonNull(name, "series"));
    Require.that(
        position != null,
        "series",
        name,
        "be one of the fit",
        "Leave the series out to have it treated as a new one.");
    return Require.nonNull(position, "position");
  }

  double value(int position) {
    return position < 0 ? average : values[position];
  }

  double size(int position) {
    return position < 0 ? 1 : sizes[position];
  }

  int rows(int position) {
    return rows[position];
  }

  double average() {
    return average;
  }

  /** How much the levels differ: their variance. */
  double variance() {
    return variance;
  }

  double centre(int column) {
    return centre[column];
  }

  /** A row less the means of a series. */
  double[] deviation(double[] row, int position) {
    double[] deviation = new double[row.length];
    for (int j = 0; j < row.length; j++) {
      deviation[j] = row[j] - (position < 0 ? centre[j] : means[j][position]);
    }
    return deviation;
  }
}
