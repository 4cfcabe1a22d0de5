package io.planwright.benchmarks.accuracy;

import io.planwright.benchmarks.set.BenchmarkSeries;
import java.util.OptionalLong;

/** What became of one series. */
sealed interface Trial {

  /** The series. */
  BenchmarkSeries series();

  /** What it took. */
  Cost cost();

  /**
   * A forecast.
   *
   * @param evaluations how often the fit evaluated its objective, where the model tells
   */
  record Forecasted(
      BenchmarkSeries series, Cost cost, Prediction prediction, OptionalLong evaluations)
      implements Trial {}

  /** The method says that the history does not suffice. */
  record Lacking(BenchmarkSeries series, Cost cost, String reason) implements Trial {}

  /** The method broke its contract: an exception, or a forecast of another length. */
  record Failed(BenchmarkSeries series, Cost cost, String reason) implements Trial {}
}
