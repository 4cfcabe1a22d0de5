package io.planwright.benchmarks.training;

import io.planwright.benchmarks.set.BenchmarkSeries;
import io.planwright.benchmarks.set.SeriesReader;
import io.planwright.benchmarks.set.SeriesSet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A set whose training parts are learned from, as they are or summed up to longer periods.
 *
 * @param set the name of the set's file without its endings
 * @param adjusted whether the season is taken out
 * @param periods how many periods of the set make one, in turn: 1 for the series as they are, 4, 4
 *     and 5 for fiscal months of weeks
 */
record Source(String set, boolean adjusted, int... periods) {

  /** The histories as they are. */
  static Source of(String set) {
    return new Source(set, false, 1);
  }

  /** The histories without their season. */
  static Source adjusted(String set) {
    return new Source(set, true, 1);
  }

  /** The histories summed up. */
  static Source summed(String set, int... periods) {
    return new Source(set, false, periods);
  }

  String label() {
    String how = adjusted ? " without season" : "";
    return set + how + (isAsItIs() ? "" : " in sums of " + Arrays.toString(periods));
  }

  private boolean isAsItIs() {
    return periods.length == 1 && periods[0] == 1;
  }

  /** The training parts; the test parts are not looked at. */
  List<History> read(Path folder) throws IOException {
    List<History> histories = new ArrayList<>();
    try (SeriesReader reader = SeriesSet.of(folder.resolve(set + ".tsv.gz")).open()) {
      for (BenchmarkSeries s = reader.next(); s != null; s = reader.next()) {
        double[] values = summed(s.history().toArray());
        histories.add(new History(values, s.seasonLength(), periods(s.horizon()), adjusted));
      }
    }
    return histories;
  }

  /** At least as many periods as the set's horizon takes. */
  private int periods(int horizon) {
    int shortest = Arrays.stream(periods).min().orElse(1);
    return (horizon + shortest - 1) / shortest;
  }

  /** Sums from the end, so that the last period is whole. */
  private double[] summed(double[] values) {
    if (isAsItIs()) {
      return values;
    }
    List<Double> sums = new ArrayList<>();
    int turn = periods.length - 1;
    for (int end = values.length;
        end >= periods[turn];
        turn = Math.floorMod(turn - 1, periods.length)) {
      double sum = 0;
      for (int t = end - periods[turn]; t < end; t++) {
        sum += values[t];
      }
      sums.add(sum);
      end -= periods[turn];
    }
    double[] forward = new double[sums.size()];
    for (int i = 0; i < forward.length; i++) {
      forward[i] = sums.get(forward.length - 1 - i);
    }
    return forward;
  }
}
