package io.planwright.forecasting.batch;

import io.planwright.forecast.Forecaster;
import io.planwright.forecasting.internal.Levels;
import io.planwright.forecasting.internal.parallel.OrderedWork;
import io.planwright.internal.Require;
import io.planwright.run.RunControl;
import io.planwright.series.TimeSeries;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * How to forecast many series: the engine, how far, with which intervals, on how many threads.
 *
 * <p>Results are the same bits at any number of threads and come in the order of the input. Of the
 * input and the results no more than 16 series a thread are held at a time, so that a stream of any
 * length takes constant memory. The threads are daemons of the call, and end with it.
 *
 * <p>Immutable, serializable and thread-safe.
 *
 * @param forecaster the engine
 * @param horizonPeriods how many periods to forecast
 * @param levels the coverage levels of the prediction intervals; may be empty
 * @param threads how many threads fit; 1 fits in the thread of the caller
 */
public record BatchSpec(Forecaster forecaster, int horizonPeriods, List<Double> levels, int threads)
    implements Serializable {

  private static final int MOST_THREADS = 1024;

  /**
   * Validates the components.
   *
   * @param forecaster the engine
   * @param horizonPeriods how many periods to forecast; at least 1
   * @param levels the coverage levels; each strictly between 0 and 1, none twice
   * @param threads how many threads fit; from 1 to 1024
   * @throws IllegalArgumentException if a number is outside its range
   */
  public BatchSpec {
    Require.nonNull(forecaster, "forecaster");
    Require.atLeast(horizonPeriods, 1, "horizonPeriods", "Forecast at least the next period.");
    levels = Levels.requireDistinct(levels);
    Require.between(threads, 1, MOST_THREADS, "threads", "Use as many as there are processors.");
  }

  /**
   * A batch on as many threads as the virtual machine has processors.
   *
   * @param forecaster the engine
   * @param horizonPeriods how many periods to forecast; at least 1
   * @param levels the coverage levels; each strictly between 0 and 1
   * @return the spec
   * @throws IllegalArgumentException if a number is outside its range
   */
  public static BatchSpec of(Forecaster forecaster, int horizonPeriods, double... levels) {
    return new BatchSpec(
        forecaster,
        horizonPeriods,
        Arrays.stream(levels).boxed().toList(),
        Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors()));
  }

  /**
   * Sets the number of threads.
   *
   * @param newThreads how many threads fit; from 1 to 1024
   * @return a copy with that number
   * @throws IllegalArgumentException if the number is outside its range
   */
  public BatchSpec withThreads(int newThreads) {
    return new BatchSpec(forecaster, horizonPeriods, levels, newThreads);
  }

  /**
   * Forecasts all series of a stream; the stream is read in the thread of the caller, and closed.
   *
   * @param histories the series
   * @param sink takes the results in the order of the input, in the thread of the caller; what it
   *     throws ends the batch
   * @param control the run's limits, and who is told about progress, in the thread of the caller
   * @return how many series were forecast
   * @throws io.planwright.run.RunStoppedException if the run was cancelled or its deadline passed;
   *     what the sink has got is complete up to there
   */
  public BatchSummary run(
      Stream<TimeSeries> histories, Consumer<? super BatchResult> sink, RunControl control) {
    Require.nonNull(histories, "histories");
    try (histories) {
      return run(histories.iterator(), -1, sink, control);
    }
  }

  /**
   * Forecasts all series of a collection or other source; as {@link #run(Stream, Consumer,
   * RunControl)}. Progress counts to the size of a {@link Collection}; of another source the total
   * is what has been read so far.
   *
   * @param histories the series
   * @param sink takes the results in the order of the input
   * @param control the run's limits
   * @return how many series were forecast
   * @throws io.planwright.run.RunStoppedException if the run was cancelled or its deadline passed
   */
  public BatchSummary run(
      Iterable<TimeSeries> histories, Consumer<? super BatchResult> sink, RunControl control) {
    Require.nonNull(histories, "histories");
    long total = histories instanceof Collection<?> collection ? collection.size() : -1;
    return run(histories.iterator(), total, sink, control);
  }

  private BatchSummary run(
      Iterator<TimeSeries> histories,
      long total,
      Consumer<? super BatchResult> sink,
      RunControl control) {
    Require.nonNull(sink, "sink");
    Require.nonNull(control, "control");
    control.checkpoint();
    SeriesForecast forecast = SeriesForecast.of(this, control);
    Tally tally = new Tally(sink);
    new OrderedWork("batch", threads)
        .<Numbered, BatchResult>run(
            new Numbering(histories), total, forecast::resultOf, tally, control);
    return tally.summary();
  }
}
