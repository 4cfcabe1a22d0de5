package io.planwright.benchmarks.accuracy;

import io.planwright.benchmarks.cli.UsageException;
import io.planwright.benchmarks.set.BenchmarkSeries;
import io.planwright.benchmarks.set.SeriesReader;
import io.planwright.benchmarks.set.SeriesSet;
import io.planwright.forecast.Forecaster;
import io.planwright.forecasting.Forecasters;
import io.planwright.forecasting.hierarchy.HierarchicalModel;
import io.planwright.forecasting.hierarchy.HierarchicalSpec;
import io.planwright.forecasting.hierarchy.Hierarchy;
import io.planwright.forecasting.hierarchy.ReconciliationSpec;
import io.planwright.run.RunControl;
import io.planwright.series.TimeSeries;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A set whose series are sums of each other. The category of a series names its dimensions, its id
 * their values, both separated by bars; the series with the most dimensions are the leaves.
 *
 * @param hierarchy what adds up to what
 * @param leaves the histories of the leaves
 */
record SetHierarchy(Hierarchy hierarchy, Map<String, TimeSeries> leaves) {

  private static final int PATHS = 500;
  private static final Pattern BAR = Pattern.compile(Pattern.quote(Hierarchy.SEPARATOR));

  static SetHierarchy of(SeriesSet set) throws IOException {
    List<BenchmarkSeries> all = read(set);
    List<String> dimensions = dimensions(all);
    if (dimensions.size() < 2) {
      throw new UsageException("the series of " + set.name() + " are no hierarchy. Take another.");
    }
    Map<String, TimeSeries> leaves = new LinkedHashMap<>();
    List<List<String>> values = new ArrayList<>();
    Set<Set<Integer>> levels = new LinkedHashSet<>();
    for (BenchmarkSeries series : all) {
      List<String> own = parts(series.category());
      if (own.size() == dimensions.size()) {
        leaves.put(series.id(), series.history());
        values.add(parts(series.id()));
      } else if (!series.id().equals(Hierarchy.TOTAL)) {
        Set<Integer> level = new TreeSet<>();
        own.forEach(dimension -> level.add(dimensions.indexOf(dimension)));
        levels.add(level);
      }
    }
    return new SetHierarchy(Hierarchy.crossed(values, levels), leaves);
  }

  /** All series of the file, whichever are selected for scoring: sums need their parts. */
  private static List<BenchmarkSeries> read(SeriesSet set) throws IOException {
    List<BenchmarkSeries> all = new ArrayList<>();
    try (SeriesReader reader = SeriesSet.of(set.file()).open()) {
      for (BenchmarkSeries next = reader.next(); next != null; next = reader.next()) {
        all.add(next);
      }
    }
    return all;
  }

  private static List<String> dimensions(List<BenchmarkSeries> all) {
    List<String> dimensions = List.of();
    for (BenchmarkSeries series : all) {
      List<String> own = parts(series.category());
      dimensions = own.size() > dimensions.size() ? own : dimensions;
    }
    return dimensions;
  }

  private static List<String> parts(String text) {
    return List.of(BAR.split(text));
  }

  /** Forecasts of all series at once, each given out when its series is asked for. */
  Forecaster reconciledBy(ReconciliationSpec reconciliation) {
    HierarchicalModel model =
        HierarchicalSpec.of(hierarchy, Forecasters.auto())
            .withReconciliation(reconciliation)
            .withPaths(PATHS)
            .fit(leaves, RunControl.unlimited())
            .orElseThrow();
    return new SetForecaster(reconciliation.method().name().toLowerCase(Locale.ROOT), model);
  }
}
