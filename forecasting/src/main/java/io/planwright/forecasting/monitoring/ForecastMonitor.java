package io.planwright.forecasting.monitoring;

import io.planwright.forecasting.model.FittedModel;
import io.planwright.forecasting.model.ForecastingMethod;
import io.planwright.internal.Require;
import io.planwright.run.RunControl;
import io.planwright.series.TimeSeries;
import java.io.Serializable;
import java.util.List;

/**
 * A model under watch. Each {@code observe} gives a new monitor; this one stays what it was, so
 * that later values cannot change what was said before. Between alarms the model's states move on
 * and its parameters stay: a value costs one update and one forecast.
 *
 * <p>Immutable, serializable if the method is, and thread-safe.
 */
public final class ForecastMonitor implements Serializable {

  private static final long serialVersionUID = 1;

  /** Says that no change waits for more values. */
  static final int NONE = -1;

  private final ForecastMonitorSpec spec;
  private final ForecastingMethod method;
  private final TimeSeries history;
  private final FittedModel model;
  private final Watch watch;
  private final int pendingChange;
  private final List<ModelRefit> refits;

  ForecastMonitor(
      ForecastMonitorSpec spec,
      ForecastingMethod method,
      TimeSeries history,
      FittedModel model,
      Watch watch,
      int pendingChange,
      List<ModelRefit> refits) {
    this.spec = spec;
    this.method = method;
    this.history = history;
    this.model = model;
    this.watch = watch;
    this.pendingChange = pendingChange;
    this.refits = List.copyOf(refits);
  }

  static ForecastMonitor of(
      ForecastMonitorSpec spec, ForecastingMethod method, TimeSeries history, FittedModel model) {
    int block = spec.blockPeriods();
    CusumSpec periods = spec.periodChart();
    CusumSpec blocks = block == 1 ? periods : spec.blockChart();
    Watch watch = Watch.of(periods, blocks, block, history.size(), model);
    return new ForecastMonitor(spec, method, history, model, watch, NONE, List.of());
  }

  /**
   * Observes the values of the next periods, without limits on a re-fit.
   *
   * @param values the values in order of time, NaN for a gap; at least one
   * @return what they say, with the monitor after them
   * @throws IllegalArgumentException if there is no value, or one is infinite
   */
  public MonitorUpdate observe(double... values) {
    Require.nonNull(values, "values");
    return observe(
        TimeSeries.of(
            history.name(), history.unit(), history.axis().shiftedBy(history.size()), values),
        RunControl.unlimited());
  }

  /**
   * Observes the values of the next periods.
   *
   * @param newValues the values; the axis starts where the history ends
   * @param control the limits of the re-fits that an alarm leads to
   * @return what they say, with the monitor after them
   * @throws IllegalArgumentException if there is no value, or the series does not continue the
   *     history in its unit
   * @throws io.planwright.run.RunStoppedException if a re-fit was cancelled or its deadline passed;
   *     this monitor can be asked again
   */
  public MonitorUpdate observe(TimeSeries newValues, RunControl control) {
    Require.nonNull(newValues, "newValues");
    Require.nonNull(control, "control");
    Require.that(
        newValues.size() > 0, "newValues", newValues, "not be empty", "Give the next value.");
    Require.that(
        newValues.unit().equals(history.unit()),
        "newValues.unit",
        newValues.unit(),
        "be that of the history, " + history.unit(),
        "Convert the values first.");
    Require.that(
        newValues.axis().equals(history.axis().shiftedBy(history.size())),
        "newValues.axis",
        newValues.axis().label(0),
        "start where the history ends, at " + history.axis().label(history.size()),
        "Give the values that follow, with NaN for gaps.");
    MonitorRun run = new MonitorRun(this, newValues.toArray(), control);
    return run.update();
  }

  /**
   * The settings.
   *
   * @return the spec that started this monitor
   */
  public ForecastMonitorSpec spec() {
    return spec;
  }

  /**
   * The method under watch.
   *
   * @return the method that models are fitted by
   */
  public ForecastingMethod method() {
    return method;
  }

  /**
   * The model that holds now, with all values observed.
   *
   * @return the model; its step 1 is the next period
   */
  public FittedModel model() {
    return model;
  }

  /**
   * All values, those before the monitor's start included.
   *
   * @return the history
   */
  public TimeSeries history() {
    return history;
  }

  /**
   * The chart of the single periods since the last fit.
   *
   * @return the chart
   */
  public CusumChart chart() {
    return watch.periods();
  }

  /**
   * The fits that were made since the monitor's start.
   *
   * @return the fits in order of time; every alarm is among them
   */
  public List<ModelRefit> refits() {
    return refits;
  }

  Watch watch() {
    return watch;
  }

  int pendingChange() {
    return pendingChange;
  }

  /** What is watched, and how the chart stands. */
  @Override
  public String toString() {
    return model + " of " + history + ", " + watch.periods();
  }
}
