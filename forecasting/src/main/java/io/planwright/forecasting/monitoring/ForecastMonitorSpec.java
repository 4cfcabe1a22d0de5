package io.planwright.forecasting.monitoring;

import io.planwright.evidence.Answer;
import io.planwright.forecasting.model.ForecastingMethod;
import io.planwright.internal.Require;
import io.planwright.run.RunControl;
import io.planwright.series.TimeSeries;
import java.io.Serializable;

/**
 * How to watch whether a model still holds. Each new value is compared with what the model forecast
 * one period before, as a normal score of the forecast distribution, so that skewed distributions
 * keep the false-alarm rate; a CUSUM chart sums the scores. On an alarm the method is fitted anew.
 *
 * <p>With {@code blockPeriods} above 1 a second chart watches longer horizons: the total of each
 * block of that many periods against its distribution, forecast at the block's start. Blocks do not
 * overlap, so that their scores are independent, as errors of several steps at successive origins
 * are not. Both charts together keep the stated rate, each with half of it.
 *
 * <p>The false-alarm rate holds for a model that is right and known. One estimated from few values
 * errs by more than it says, and alarms are then more frequent: with a stated rate of once in 100
 * periods they came once in 87 to 98 for naive and mean forecasts of 30 to 400 values, with once in
 * 400 once in about 380. With blocks of six they were 9 to 37 % rarer than stated, because both
 * charts see the same changes. A model with the wrong distribution has no stated rate at all.
 *
 * <p>Re-fits follow one rule. At an alarm, and once more when the history since the estimated start
 * of the change has reached {@code leastSinceChange} periods, the last third of that history (2 to
 * 12 values) is held back; the method is fitted to the whole history before it and to that since
 * the change, and forecasts the values held back one step ahead. The history with the lower mean
 * quantile score is taken, the whole one where the other is too short. As long as a change waits
 * for values, further alarms are taken for the same change.
 *
 * <p>Immutable, serializable and thread-safe.
 *
 * @param onceInPeriods the periods between two false alarms on average; at most 10<sup>12</sup>
 * @param referenceValue half the shift to be found, in standard deviations of the error; above 0
 *     and at most 10
 * @param direction which changes to look for
 * @param blockPeriods the periods of a block; 1 to watch single periods only; at most 1,000
 * @param leastSinceChange the periods since a change that a fit to them alone needs; 0 for two
 *     seasons and at least 12, otherwise at least 6
 */
public record ForecastMonitorSpec(
    double onceInPeriods,
    double referenceValue,
    ChangeDirection direction,
    int blockPeriods,
    int leastSinceChange)
    implements Serializable {

  private static final double RAREST_BY_TWO_CHARTS = 5e11;
  private static final double USUAL_REFERENCE = 0.5;
  private static final int LONGEST_BLOCK = 1000;
  private static final int LEAST_FIT = 6;
  private static final int USUAL_LEAST_FIT = 12;

  /**
   * Validates the components.
   *
   * @param onceInPeriods the periods between two false alarms
   * @param referenceValue half the shift to be found
   * @param direction which changes to look for
   * @param blockPeriods the periods of a block; 1 to 1,000
   * @param leastSinceChange 0 or at least 6
   * @throws IllegalArgumentException if a number is out of its range, or the blocks are so long
   *     that a chart of them cannot be so quiet
   */
  public ForecastMonitorSpec {
    CusumSpec.requireReference(referenceValue, "referenceValue");
    Require.nonNull(direction, "direction");
    Require.between(
        blockPeriods, 1, LONGEST_BLOCK, "blockPeriods", "Give 1 to watch single periods only.");
    Require.that(
        leastSinceChange == 0 || leastSinceChange >= LEAST_FIT,
        "leastSinceChange",
        leastSinceChange,
        "be 0 or at least " + LEAST_FIT,
        "Give 0 for two seasons, at least " + USUAL_LEAST_FIT + " periods.");
    CusumSpec.requireRate(onceInPeriods, referenceValue, direction, blockPeriods);
    Require.that(
        blockPeriods == 1 || onceInPeriods <= RAREST_BY_TWO_CHARTS,
        "onceInPeriods",
        onceInPeriods,
        "be at most " + RAREST_BY_TWO_CHARTS + " where blocks are watched too",
        "Take as many periods as a lifetime has.");
  }

  /**
   * Watches single periods in both directions for shifts of one standard deviation.
   *
   * @param onceInPeriods the periods between two false alarms on average, such as 400; above 1.621
   *     and at most 10<sup>12</sup>
   * @return the spec
   * @throws IllegalArgumentException if the number is out of its range
   */
  public static ForecastMonitorSpec ofFalseAlarmRate(double onceInPeriods) {
    return new ForecastMonitorSpec(onceInPeriods, USUAL_REFERENCE, ChangeDirection.EITHER, 1, 0);
  }

  /**
   * Watches one direction only, or both.
   *
   * @param newDirection which changes to look for
   * @return a copy with that direction
   */
  public ForecastMonitorSpec withDirection(ChangeDirection newDirection) {
    return new ForecastMonitorSpec(
        onceInPeriods, referenceValue, newDirection, blockPeriods, leastSinceChange);
  }

  /**
   * Watches the totals of blocks too.
   *
   * @param newBlockPeriods the periods of a block, 1 to watch single periods only
   * @return a copy with that length
   * @throws IllegalArgumentException if it is out of its range
   */
  public ForecastMonitorSpec withBlockPeriods(int newBlockPeriods) {
    return new ForecastMonitorSpec(
        onceInPeriods, referenceValue, direction, newBlockPeriods, leastSinceChange);
  }

  /**
   * Sets how much history a fit since a change needs.
   *
   * @param periods 0 for two seasons and at least 12, otherwise at least 6
   * @return a copy with that number
   * @throws IllegalArgumentException if it is out of its range
   */
  public ForecastMonitorSpec withLeastSinceChange(int periods) {
    return new ForecastMonitorSpec(onceInPeriods, referenceValue, direction, blockPeriods, periods);
  }

  /**
   * Fits a method and starts to watch it.
   *
   * @param method the method
   * @param history the values so far
   * @param control the run's limits
   * @return the monitor, or what the method's data floor needs and the history lacks
   * @throws io.planwright.run.RunStoppedException if the run was cancelled or its deadline passed
   */
  public Answer<ForecastMonitor> start(
      ForecastingMethod method, TimeSeries history, RunControl control) {
    Require.nonNull(method, "method");
    Require.nonNull(history, "history");
    return method
        .fitModel(history, Require.nonNull(control, "control"))
        .map(model -> ForecastMonitor.of(this, method, history, model));
  }

  /** The chart of single periods. */
  CusumSpec periodChart() {
    double rate = blockPeriods == 1 ? onceInPeriods : 2 * onceInPeriods;
    return CusumSpec.ofFalseAlarmRate(rate, referenceValue, direction);
  }

  /** The chart of blocks. */
  CusumSpec blockChart() {
    double rate = 2 * onceInPeriods / blockPeriods;
    return CusumSpec.ofFalseAlarmRate(rate, referenceValue, direction);
  }

  /** The history that a fit since a change needs. */
  int leastFit(int seasonLength) {
    return leastSinceChange > 0 ? leastSinceChange : Math.max(USUAL_LEAST_FIT, 2 * seasonLength);
  }
}
