package io.planwright.forecasting.pipeline.win;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;

/** Wins and losses by field and category. Mutable while it is filled. */
final class FrequencyTable implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final double[] NONE = {};

  @SuppressWarnings("serial") // linked hash maps, which are serializable
  private final Map<String, Map<String, double[]>> counts = new LinkedHashMap<>();

  void count(String field, String level, boolean isWon) {
    cell(field, level)[isWon ? 0 : 1]++;
  }

  void smooth(double each) {
    for (Map<String, double[]> levels : counts.values()) {
      for (double[] cell : levels.values()) {
        cell[0] += each;
        cell[1] += each;
      }
    }
  }

  void add(FrequencyTable other) {
    other.counts.forEach(
        (field, levels) ->
            levels.forEach(
                (level, more) -> {
                  double[] cell = cell(field, level);
                  cell[0] += more[0];
                  cell[1] += more[1];
                }));
  }

  private double[] cell(String field, String level) {
    return counts
        .computeIfAbsent(field, key -> new LinkedHashMap<>())
        .computeIfAbsent(level, key -> new double[2]);
  }

  /** Wins and losses at a category; of length 0 if it was never seen. */
  double[] at(String field, String level) {
    return counts.getOrDefault(field, Map.of()).getOrDefault(level, NONE);
  }

  double[] totals(String field) {
    double[] totals = new double[2];
    for (double[] cell : counts.getOrDefault(field, Map.of()).values()) {
      totals[0] += cell[0];
      totals[1] += cell[1];
    }
    return totals;
  }
}
