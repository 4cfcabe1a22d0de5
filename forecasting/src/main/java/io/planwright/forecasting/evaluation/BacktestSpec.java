package io.planwright.forecasting.evaluation;

import io.planwright.evidence.Answer;
import io.planwright.forecast.Forecaster;
import io.planwright.forecasting.internal.Levels;
import io.planwright.internal.Require;
import io.planwright.run.RunControl;
import io.planwright.series.TimeSeries;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/**
 * A backtest with rolling origin: methods forecast the known values of a history again and again
 * from earlier points of it, the origins, and see nothing of what comes after (L. J. Tashman,
 * "Out-of-sample tests of forecasting accuracy", International Journal of Forecasting 16, 2000).
 *
 * <p>The last origin leaves {@code horizonPeriods} values to forecast; the others lie {@code
 * stepPeriods} before each other. Immutable, serializable and thread-safe.
 *
 * @param horizonPeriods how many periods are forecast from each origin
 * @param stepPeriods how far the origins lie apart
 * @param leastTraining the fewest periods that a method gets to see
 * @param windowPeriods how many of the latest periods a method sees, or 0 for all up to the origin
 * @param mostOrigins how many origins at most, the latest ones, or 0 for all
 * @param levels the coverage levels of the prediction intervals; may be empty
 * @param refit whether methods are fitted at each origin; otherwise they are fitted at the first
 *     and updated at the others, which a {@code ForecastingMethod} can (its training then grows,
 *     whatever the window), and other forecasters are refitted
 * @param threads how many threads work; the results are the same bits for any number
 */
public record BacktestSpec(
    int horizonPeriods,
    int stepPeriods,
    int leastTraining,
    int windowPeriods,
    int mostOrigins,
    List<Double> levels,
    boolean refit,
    int threads)
    implements Serializable {

  private static final int LEAST_TRAINING = 8;
  private static final int MOST_THREADS = 1024;

  /**
   * Validates the components.
   *
   * @param horizonPeriods how many periods are forecast; at least 1
   * @param stepPeriods how far the origins lie apart; at least 1
   * @param leastTraining the fewest periods to fit to; at least 1
   * @param windowPeriods at least {@code leastTraining}, or 0 for all
   * @param mostOrigins at least 0
   * @param levels each strictly between 0 and 1, none twice
   * @param refit whether methods are fitted at each origin
   * @param threads from 1 to 1024
   * @throws IllegalArgumentException if a number is outside its range
   */
  public BacktestSpec {
    Require.atLeast(horizonPeriods, 1, "horizonPeriods", "Forecast at least the next period.");
    Require.atLeast(stepPeriods, 1, "stepPeriods", "Move each origin by at least one period.");
    Require.atLeast(leastTraining, 1, "leastTraining", "Let a method see at least one period.");
    Require.that(
        windowPeriods == 0 || windowPeriods >= leastTraining,
        "windowPeriods",
        windowPeriods,
        "be 0, or at least leastTraining " + leastTraining,
        "Use 0 for all periods up to the origin.");
    Require.notNegative(mostOrigins, "mostOrigins", "Use 0 for all origins.");
    levels = Levels.requireDistinct(levels);
    Require.between(threads, 1, MOST_THREADS, "threads", "Use as many as there are processors.");
  }

  /**
   * A backtest from every origin after 8 periods, with refits, on one thread.
   *
   * @param horizonPeriods how many periods are forecast from each origin; at least 1
   * @param levels the coverage levels; each strictly between 0 and 1
   * @return the spec
   * @throws IllegalArgumentException if a number is outside its range
   */
  public static BacktestSpec of(int horizonPeriods, double... levels) {
    return new BacktestSpec(
        horizonPeriods, 1, LEAST_TRAINING, 0, 0, Arrays.stream(levels).boxed().toList(), true, 1);
  }

  /**
   * Sets the distance of the origins.
   *
   * @param periods how far the origins lie apart; at least 1
   * @return a copy with that distance
   * @throws IllegalArgumentException if the number is out of its range
   */
  public BacktestSpec withStep(int periods) {
    return new BacktestSpec(
        horizonPeriods, periods, leastTraining, windowPeriods, mostOrigins, levels, refit, threads);
  }

  /**
   * Sets the smallest training length.
   *
   * @param periods the fewest periods that a method gets to see; at least 1
   * @return a copy with that length
   * @throws IllegalArgumentException if the number is out of its range, or above the sliding window
   */
  public BacktestSpec withLeastTraining(int periods) {
    return new BacktestSpec(
        horizonPeriods, stepPeriods, periods, windowPeriods, mostOrigins, levels, refit, threads);
  }

  /**
   * Lets methods see the latest periods only.
   *
   * @param periods how many; at least {@code leastTraining}, or 0 for all
   * @return a copy with that sliding window
   * @throws IllegalArgumentException if the number is out of its range or below the smallest
   *     training length
   */
  public BacktestSpec withSlidingWindow(int periods) {
    return new BacktestSpec(
        horizonPeriods, stepPeriods, leastTraining, periods, mostOrigins, levels, refit, threads);
  }

  /**
   * Limits the number of origins.
   *
   * @param origins how many at most, the latest ones; 0 for all
   * @return a copy with that limit
   * @throws IllegalArgumentException if the number is out of its range
   */
  public BacktestSpec withMostOrigins(int origins) {
    return new BacktestSpec(
        horizonPeriods, stepPeriods, leastTraining, windowPeriods, origins, levels, refit, threads);
  }

  /**
   * Fits at the first origin only and updates at the others.
   *
   * @return a copy without refits
   */
  public BacktestSpec withUpdatesOnly() {
    return new BacktestSpec(
        horizonPeriods,
        stepPeriods,
        leastTraining,
        windowPeriods,
        mostOrigins,
        levels,
        false,
        threads);
  }

  /**
   * Sets the number of threads.
   *
   * @param newThreads how many threads work; from 1 to 1024
   * @return a copy with that number
   * @throws IllegalArgumentException if the number is out of its range
   */
  public BacktestSpec withThreads(int newThreads) {
    return new BacktestSpec(
        horizonPeriods,
        stepPeriods,
        leastTraining,
        windowPeriods,
        mostOrigins,
        levels,
        refit,
        newThreads);
  }

  /**
   * Runs the backtest. The methods "naive" and "naive2" always take part, as the yardsticks.
   *
   * @param methods the methods, each name once
   * @param histories the series, each name once
   * @param control the run's limits; progress counts the forecasts in the thread of the caller
   * @return the report; insufficient if no series is long enough for an origin. A method that
   *     cannot answer at an origin is a {@link BacktestFailure} of the report.
   * @throws IllegalArgumentException if there is no method or series, or a name comes twice
   * @throws io.planwright.run.RunStoppedException if the run was cancelled or its deadline passed
   */
  public Answer<BacktestReport> run(
      List<? extends Forecaster> methods, List<TimeSeries> histories, RunControl control) {
    Require.notEmpty(methods, "methods", "Give at least one method.");
    Require.notEmpty(histories, "histories", "Give at least one series.");
    Require.nonNull(control, "control");
    requireDistinct(methods.stream().map(Forecaster::name).toList(), "methods");
    requireDistinct(histories.stream().map(TimeSeries::name).toList(), "histories");
    control.checkpoint();
    return new BacktestRun(this, control).report(methods, histories);
  }

  private static void requireDistinct(List<String> names, String field) {
    Require.that(
        names.stream().distinct().count() == names.size(),
        field,
        names,
        "have each name once",
        "Rename or leave out the repeated one.");
  }

  /** The origins of a history: how many of its periods come before each, in order of time. */
  int[] origins(int historyLength) {
    int last = historyLength - horizonPeriods;
    if (last < leastTraining) {
      return new int[0];
    }
    int count = (last - leastTraining) / stepPeriods + 1;
    if (mostOrigins > 0) {
      count = Math.min(count, mostOrigins);
    }
    int[] origins = new int[count];
    for (int i = 0; i < count; i++) {
      origins[i] = last - (count - 1 - i) * stepPeriods;
    }
    return origins;
  }

  /** The first period that a method sees at an origin. */
  int windowStart(int origin) {
    return windowPeriods == 0 ? 0 : Math.max(0, origin - windowPeriods);
  }
}
