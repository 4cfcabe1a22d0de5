package io.planwright.benchmarks.accuracy;

import io.planwright.benchmarks.accuracy.Trial.Failed;
import io.planwright.benchmarks.accuracy.Trial.Forecasted;
import io.planwright.benchmarks.accuracy.Trial.Lacking;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a method did on a set. Not thread-safe. */
final class Report {

  private static final double NANOS_PER_MILLI = 1e6;
  private static final double BYTES_PER_KILOBYTE = 1024;
  private static final int REASONS = 3;

  private final double level;
  private final ScoreTable scores;
  private final Sample wallMillis = new Sample();
  private final Sample cpuMillis = new Sample();
  private final Sample kilobytes = new Sample();
  private final Sample evaluations = new Sample();
  private final List<String> reasons = new ArrayList<>();
  private int trials;
  private int failed;
  private int lacking;
  private int unscored;

  Report(double level) {
    this.level = level;
    this.scores = new ScoreTable(level);
  }

  /** Counts and scores a trial; its cost is a matter of {@link #addCost}. */
  void add(Trial trial) {
    trials++;
    if (trial instanceof Forecasted forecasted) {
      SeriesScore.of(trial.series(), level, forecasted.prediction())
          .ifPresentOrElse(score -> scores.add(trial.series(), score), () -> unscored++);
      forecasted.evaluations().ifPresent(evaluations::add);
    } else if (trial instanceof Failed broken) {
      failed++;
      reason(failed, trial, "failed: " + broken.reason());
    } else if (trial instanceof Lacking lack) {
      lacking++;
      reason(lacking, trial, "insufficient data: " + lack.reason());
    }
  }

  private void reason(int count, Trial trial, String text) {
    if (count <= REASONS) {
      reasons.add(trial.series().id() + " " + text);
    }
  }

  void addCost(Cost cost) {
    wallMillis.add(cost.wallNanos() / NANOS_PER_MILLI);
    cpuMillis.add(cost.cpuNanos() / NANOS_PER_MILLI);
    kilobytes.add(cost.allocatedBytes() / BYTES_PER_KILOBYTE);
  }

  int trials() {
    return trials;
  }

  int failed() {
    return failed;
  }

  int lacking() {
    return lacking;
  }

  ScoreTable scores() {
    return scores;
  }

  Sample wallMillis() {
    return wallMillis;
  }

  Sample evaluations() {
    return evaluations;
  }

  /** The first few failures and lacks, each with the series and the reason. */
  List<String> reasons() {
    return List.copyOf(reasons);
  }

  /** The whole report. */
  List<String> lines() {
    List<String> lines = new ArrayList<>(scores.lines());
    lines.add(
        String.format(
            Locale.ROOT,
            "ms per series (one thread, n=%d): mean=%.4f median=%.4f cpu_mean=%.4f cpu_median=%.4f",
            wallMillis.size(),
            wallMillis.mean(),
            wallMillis.median(),
            cpuMillis.mean(),
            cpuMillis.median()));
    lines.add(
        String.format(
            Locale.ROOT,
            "allocated kB per series: mean=%.1f median=%.1f",
            kilobytes.mean(),
            kilobytes.median()));
    if (evaluations.size() > 0) {
      lines.add(
          String.format(
              Locale.ROOT,
              "objective evaluations per fit: mean=%.1f median=%.0f",
              evaluations.mean(),
              evaluations.median()));
    }
    lines.add("failed=" + failed + " insufficient=" + lacking + " without_scale=" + unscored);
    return lines;
  }
}
