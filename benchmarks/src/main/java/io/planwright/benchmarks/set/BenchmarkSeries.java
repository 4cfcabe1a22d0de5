package io.planwright.benchmarks.set;

import io.planwright.series.TimeSeries;

/**
 * A history and what came after it.
 *
 * @param id the name of the series within its set
 * @param category what kind of series it is
 * @param history the training values; NaN for a gap
 * @param future the values that followed, without gaps; at least one
 */
public record BenchmarkSeries(String id, String category, TimeSeries history, TimeSeries future) {

  /**
   * After how many periods the seasons come round again.
   *
   * @return the season length, 1 for none
   */
  public int seasonLength() {
    return history.axis().seasonLength();
  }

  /**
   * How many periods are to be forecast.
   *
   * @return the number of values that followed; at least 1
   */
  public int horizon() {
    return future.size();
  }
}
