package io.planwright.forecasting.monitoring;

import static io.planwright.forecasting.monitoring.Wording.finite;

import io.planwright.evidence.Explanation;
import io.planwright.evidence.Reason;
import io.planwright.forecast.Forecast;
import io.planwright.forecast.PredictionInterval;
import io.planwright.forecasting.model.FittedModel;
import io.planwright.internal.Require;
import io.planwright.run.RunControl;
import io.planwright.series.TimeSeries;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * A forecast that is always the same number of periods ahead, with all its versions. Each {@code
 * advance} gives a new one; this one stays what it was.
 *
 * <p>Immutable, serializable if the method is, and thread-safe.
 */
public final class RollingForecast implements Serializable {

  private static final long serialVersionUID = 1;

  private final RollingForecastSpec spec;
  private final ForecastMonitor monitor;
  private final List<RollingVersion> versions;

  private RollingForecast(
      RollingForecastSpec spec, ForecastMonitor monitor, List<RollingVersion> versions) {
    this.spec = spec;
    this.monitor = monitor;
    this.versions = List.copyOf(versions);
  }

  static RollingForecast of(RollingForecastSpec spec, ForecastMonitor monitor) {
    Forecast forecast = forecast(spec, monitor.model());
    Explanation explanation =
        new Explanation(
            "The first version. " + forecast.explanation().summary(),
            forecast.explanation().reasons());
    RollingVersion first =
        new RollingVersion(
            lastPeriod(monitor.history()), forecast, List.of(), List.of(), explanation);
    return new RollingForecast(spec, monitor, List.of(first));
  }

  private static Forecast forecast(RollingForecastSpec spec, FittedModel model) {
    return model.forecast(spec.horizonPeriods(), spec.levelArray());
  }

  private static String lastPeriod(TimeSeries history) {
    return history.axis().label(history.size() - 1);
  }

  /**
   * Makes the next version from the values of the next periods, without limits on a re-fit.
   *
   * @param values the values in order of time, NaN for a gap; at least one
   * @return the rolling forecast with the new version
   * @throws IllegalArgumentException if there is no value, or one is infinite
   */
  public RollingForecast advance(double... values) {
    Require.nonNull(values, "values");
    TimeSeries history = monitor.history();
    return advance(
        TimeSeries.of(
            history.name(), history.unit(), history.axis().shiftedBy(history.size()), values),
        RunControl.unlimited());
  }

  /**
   * Makes the next version from the values of the next periods.
   *
   * @param newValues the values; the axis starts where the history ends
   * @param control the limits of re-fits
   * @return the rolling forecast with the new version
   * @throws IllegalArgumentException if there is no value, or the series does not continue the
   *     history in its unit
   * @throws io.planwright.run.RunStoppedException if a re-fit was cancelled or its deadline passed
   */
  public RollingForecast advance(TimeSeries newValues, RunControl control) {
    MonitorUpdate update = monitor.observe(newValues, control);
    ForecastMonitor next = update.monitor();
    Forecast moved = forecast(spec, monitor.model().update(newValues.toArray()));
    Forecast made = update.refits().isEmpty() ? moved : forecast(spec, next.model());
    List<PeriodRevision> revisions = new ArrayList<>();
    Forecast last = latest().forecast();
    for (int i = 0; i + newValues.size() < spec.horizonPeriods(); i++) {
      double before = last.points().get(i + newValues.size());
      double byValues = moved.points().get(i);
      double after = made.points().get(i);
      revisions.add(
          new PeriodRevision(
              made.axis().label(i),
              before,
              finite(byValues - before),
              finite(after - byValues),
              0,
              after));
    }
    RollingVersion version =
        new RollingVersion(
            lastPeriod(next.history()),
            made,
            revisions,
            update.refits(),
            RevisionWording.ofValues(last, newValues, revisions, update));
    return followedBy(next, version);
  }

  /**
   * Makes a version in which the running period, the first forecast, is that of a nowcast. The
   * later periods stay: they follow when the period has ended and its value is observed.
   *
   * @param nowcast the nowcast of the first period that is forecast
   * @return the rolling forecast with the new version
   * @throws IllegalArgumentException if the nowcast is of another period or unit
   */
  public RollingForecast withNowcast(Nowcast nowcast) {
    Forecast last = latest().forecast();
    String running = last.axis().label(0);
    Require.that(
        Require.nonNull(nowcast, "nowcast").period().equals(running),
        "nowcast.period",
        nowcast.period(),
        "be the first that is forecast, " + running,
        "Observe the values of the periods before it first.");
    Require.that(
        nowcast.unit().equals(last.unit()),
        "nowcast.unit",
        nowcast.unit(),
        "be that of the forecast, " + last.unit(),
        "Convert the values first.");
    List<Double> points = new ArrayList<>(last.points());
    double before = points.get(0);
    double after = nowcast.total().mean();
    points.set(0, after);
    List<PredictionInterval> intervals =
        last.intervals().stream().map(interval -> replaced(interval, nowcast)).toList();
    Forecast made = last.toBuilder().points(points).intervals(intervals).build();
    List<PeriodRevision> revisions = new ArrayList<>();
    revisions.add(new PeriodRevision(running, before, 0, 0, finite(after - before), after));
    for (int i = 1; i < points.size(); i++) {
      double same = points.get(i);
      revisions.add(new PeriodRevision(last.axis().label(i), same, 0, 0, 0, same));
    }
    Explanation explanation =
        new Explanation(
            nowcast.explanation().summary(),
            List.of(
                new Reason("nowcast", finite(after - before), nowcast.explanation().summary())));
    RollingVersion version =
        new RollingVersion(latest().lastPeriod(), made, revisions, List.of(), explanation);
    return followedBy(monitor, version);
  }

  private static PredictionInterval replaced(PredictionInterval interval, Nowcast nowcast) {
    List<Double> lower = new ArrayList<>(interval.lower());
    List<Double> upper = new ArrayList<>(interval.upper());
    double tail = (1 - interval.level()) / 2;
    lower.set(0, nowcast.total().quantile(tail));
    upper.set(0, nowcast.total().quantile(1 - tail));
    return new PredictionInterval(interval.level(), lower, upper);
  }

  private RollingForecast followedBy(ForecastMonitor next, RollingVersion version) {
    List<RollingVersion> all = new ArrayList<>(versions);
    all.add(version);
    return new RollingForecast(spec, next, all);
  }

  /**
   * The settings.
   *
   * @return the spec that started this forecast
   */
  public RollingForecastSpec spec() {
    return spec;
  }

  /**
   * The model under watch.
   *
   * @return the monitor after the values observed
   */
  public ForecastMonitor monitor() {
    return monitor;
  }

  /**
   * The version that holds now.
   *
   * @return the last of {@link #versions()}
   */
  public RollingVersion latest() {
    return versions.get(versions.size() - 1);
  }

  /**
   * All versions, those with a nowcast included.
   *
   * @return the versions in the order in which they were made, at least one
   */
  public List<RollingVersion> versions() {
    return versions;
  }
}
