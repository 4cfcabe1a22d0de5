package io.planwright.benchmarks.accuracy;

import io.planwright.benchmarks.cli.UsageException;
import io.planwright.benchmarks.set.BenchmarkSeries;
import io.planwright.benchmarks.set.SeriesReader;
import io.planwright.benchmarks.set.SeriesSet;
import io.planwright.forecast.Forecaster;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

/**
 * Forecasts a set by a method: warms up, forecasts each series in as many threads as asked for, and
 * takes the times in one thread.
 *
 * <p>With one thread the times are those of the forecasts that are scored; with more, some series
 * that lie evenly over the set are forecast once more, alone.
 *
 * @param set the series
 * @param warmUp how long to forecast without measuring
 * @param threads how many threads forecast; the forecasts have the same bits at any number
 * @param timed how many series are timed at most, where several threads forecast
 * @param level the level of the interval
 * @param deciles whether the deciles are forecast too
 */
record Measurement(
    SeriesSet set, Duration warmUp, int threads, int timed, double level, boolean deciles) {

  private static final int CHUNK = 256;

  /**
   * Runs the measurement.
   *
   * @param method the method
   * @param forecasts takes each trial, in the order of the set
   * @return what the method did
   */
  Report of(Forecaster method, TrialSink forecasts) throws IOException {
    Trials trials = Trials.of(method, level, deciles);
    warmUp(trials);
    Report report = new Report(level);
    try (SeriesReader reader = set.open();
        Workers workers = new Workers(threads)) {
      List<BenchmarkSeries> chunk = reader.next(CHUNK);
      while (!chunk.isEmpty()) {
        for (Trial trial : workers.map(chunk, trials::of)) {
          report.add(trial);
          forecasts.accept(trial);
          if (threads == 1) {
            report.addCost(trial.cost());
          }
        }
        chunk = reader.next(CHUNK);
      }
    }
    if (threads > 1) {
      time(trials, report);
    }
    return report;
  }

  private void warmUp(Trials trials) throws IOException {
    long start = System.nanoTime();
    do {
      try (SeriesReader reader = set.open()) {
        BenchmarkSeries series = reader.next();
        if (series == null) {
          throw new UsageException("no series to forecast in " + set.file() + ". Select others.");
        }
        while (series != null && isWarmingUp(start)) {
          trials.of(series);
          series = reader.next();
        }
      }
    } while (isWarmingUp(start));
  }

  private boolean isWarmingUp(long start) {
    return System.nanoTime() - start < warmUp.toNanos();
  }

  private void time(Trials trials, Report report) throws IOException {
    int every = Math.max(1, (report.trials() + timed - 1) / timed);
    try (SeriesReader reader = set.open()) {
      BenchmarkSeries series = reader.next();
      for (int i = 0; series != null; i++) {
        if (i % every == 0) {
          report.addCost(trials.of(series).cost());
        }
        series = reader.next();
      }
    }
  }
}
