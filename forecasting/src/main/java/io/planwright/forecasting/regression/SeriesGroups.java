package io.planwright.forecasting.regression;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which rows belong to which series, and means by series. */
final class SeriesGroups {

  final List<String> names;

  /** The position of each row's series. */
  final int[] of;

  final int[] rows;

  private SeriesGroups(List<String> names, int[] of, int[] rows) {
    this.names = names;
    this.of = of;
    this.rows = rows;
  }

  static SeriesGroups of(List<String> series) {
    Map<String, Integer> positions = new LinkedHashMap<>();
    int[] of = new int[series.size()];
    int row = 0;
    for (String name : series) {
      of[row++] = positions.computeIfAbsent(name, unseen -> positions.size());
    }
    int[] rows = new int[positions.size()];
    for (int group : of) {
      rows[group]++;
    }
    return new SeriesGroups(List.copyOf(positions.keySet()), of, rows);
  }

  int count() {
    return rows.length;
  }

  /** The means of values that are a factor times those given, which keeps sums in range. */
  double[] means(double[] values, double factor) {
    double[] means = new double[rows.length];
    for (int i = 0; i < values.length; i++) {
      means[of[i]] += values[i] * factor;
    }
    for (int g = 0; g < means.length; g++) {
      means[g] /= rows[g];
    }
    return means;
  }

  /** The mean sizes by series; 1 for a series of zeros. */
  double[] sizes(double[] values, double factor) {
    double[] sizes = new double[rows.length];
    for (int i = 0; i < values.length; i++) {
      sizes[of[i]] += Math.abs(values[i] * factor) / rows[of[i]];
    }
    for (int g = 0; g < sizes.length; g++) {
      sizes[g] = sizes[g] == 0 ? 1 : sizes[g];
    }
    return sizes;
  }

  /** The deviations from means; all 0 if they are no more than the rounding of the values. */
  double[] deviations(double[] values, double factor, double[] means) {
    double[] deviations = new double[values.length];
    double largest = 0;
    double spread = 0;
    for (int i = 0; i < values.length; i++) {
      deviations[i] = values[i] * factor - means[of[i]];
      largest = Math.max(largest, Math.abs(values[i] * factor));
      spread = Math.max(spread, Math.abs(deviations[i]));
    }
    double rounding = Design.rounding(values.length);
    return spread <= rounding * largest ? new double[values.length] : deviations;
  }
}
