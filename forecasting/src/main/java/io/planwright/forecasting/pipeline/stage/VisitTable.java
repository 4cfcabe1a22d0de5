package io.planwright.forecasting.pipeline.stage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Visits as plain numbers. States are the stages by place, then won, then lost; a visit that has
 * not ended goes to {@link #CENSORED}.
 */
final class VisitTable {

  static final int CENSORED = -1;

  final int stages;
  final int[] from;
  final int[] to;
  final int[] days;

  private VisitTable(int stages, int visits) {
    this.stages = stages;
    from = new int[visits];
    to = new int[visits];
    days = new int[visits];
  }

  static VisitTable of(StagePaths paths) {
    List<String> names = paths.stages();
    Map<String, Integer> state = new HashMap<>();
    names.forEach(name -> state.put(name, state.size()));
    state.put(StagePaths.WON, names.size());
    state.put(StagePaths.LOST, names.size() + 1);
    int visits = paths.paths().stream().mapToInt(path -> path.visits().size()).sum();
    VisitTable table = new VisitTable(names.size(), visits);
    int row = 0;
    for (StagePath path : paths.paths()) {
      for (StageVisit visit : path.visits()) {
        table.from[row] = state.getOrDefault(visit.stage(), CENSORED);
        table.to[row] = state.getOrDefault(visit.destination(), CENSORED);
        table.days[row++] = visit.days();
      }
    }
    return table;
  }

  /** How often a deal went from a stage (row) to a state (column). */
  double[][] transitions() {
    double[][] counts = new double[stages][stages + 2];
    for (int i = 0; i < from.length; i++) {
      if (to[i] != CENSORED) {
        counts[from[i]][to[i]]++;
      }
    }
    return counts;
  }

  static double sum(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum;
  }
}
