package io.planwright.forecasting.monitoring;

import static io.planwright.forecasting.monitoring.Wording.number;
import static io.planwright.forecasting.monitoring.Wording.text;

import io.planwright.evidence.Explanation;
import io.planwright.evidence.Reason;
import io.planwright.evidence.Verdict;
import io.planwright.forecasting.internal.numeric.NumericHistory;
import io.planwright.forecasting.model.FittedModel;
import io.planwright.forecasting.monitoring.ModelRefit.Cause;
import io.planwright.forecasting.monitoring.ModelRefit.Window;
import io.planwright.run.RunControl;
import io.planwright.series.TimeSeries;
import java.util.ArrayList;
import java.util.List;

/** The walk of a monitor over new values; used by one thread, once. */
final class MonitorRun {

  private final ForecastMonitor start;
  private final RunControl control;
  private final double[] further;
  private final TimeSeries series;
  private final List<ModelRefit> refits = new ArrayList<>();
  private FittedModel model;
  private Watch watch;
  private int pendingChange;
  private CusumChart shown;
  private int alarms;

  MonitorRun(ForecastMonitor start, double[] further, RunControl control) {
    this.start = start;
    this.further = further;
    this.control = control;
    this.series = extended(start.history(), further);
    this.model = start.model();
    this.watch = start.watch();
    this.pendingChange = start.pendingChange();
    this.shown = watch.leading();
  }

  private static TimeSeries extended(TimeSeries history, double[] further) {
    double[] values = NumericHistory.followedBy(history.toArray(), further);
    return TimeSeries.of(history.name(), history.unit(), history.axis(), values);
  }

  MonitorUpdate update() {
    int known = 0;
    for (int i = 0; i < further.length; i++) {
      step(start.history().size() + i, further[i]);
      known += Double.isNaN(further[i]) ? 0 : 1;
    }
    List<ModelRefit> all = new ArrayList<>(start.refits());
    all.addAll(refits);
    ForecastMonitor next =
        new ForecastMonitor(start.spec(), start.method(), series, model, watch, pendingChange, all);
    Verdict verdict = alarms > 0 ? Verdict.NO : known > 0 ? Verdict.YES : Verdict.UNKNOWN;
    return new MonitorUpdate(
        next,
        verdict,
        shown.statistic(),
        shown.spec().decisionInterval(),
        start.spec().onceInPeriods(),
        refits,
        explanation(verdict));
  }

  private void step(int position, double value) {
    FittedModel after = model.update(value);
    watch = watch.observe(model, after, value);
    model = after;
    if (watch.alarm()) {
      shown = watch.leading();
      alarms++;
      // While a change waits for values, a further alarm is taken for the same one.
      boolean waits = pendingChange != ForecastMonitor.NONE;
      refit(position, waits ? pendingChange : watch.changeStart(), Cause.ALARM);
    } else {
      if (alarms == 0) {
        shown = watch.leading();
      }
      if (pendingChange != ForecastMonitor.NONE && position + 1 - pendingChange == leastFit()) {
        refit(position, pendingChange, Cause.ENOUGH_SINCE_CHANGE);
      }
    }
  }

  private int leastFit() {
    return start.spec().leastFit(series.axis().seasonLength());
  }

  private void refit(int position, int changeStart, Cause cause) {
    TimeSeries seen = series.window(0, position + 1);
    RefitChoice choice = RefitChoice.make(start.method(), seen, changeStart, leastFit(), control);
    boolean tooShort = position + 1 - changeStart < leastFit();
    pendingChange = tooShort ? changeStart : ForecastMonitor.NONE;
    CusumChart chart = watch.leading();
    // A later look keeps the model, and its chart, unless the shorter history is the better one.
    boolean replaced = cause == Cause.ALARM || choice.window() == Window.SINCE_CHANGE;
    if (!replaced) {
      return;
    }
    model = choice.answer().fold(fitted -> fitted, lack -> model);
    refits.add(
        new ModelRefit(
            cause,
            series.axis().label(position),
            series.axis().label(changeStart),
            chart.statistic(),
            chart.spec().decisionInterval(),
            choice.window(),
            choice.statement()));
    watch =
        Watch.of(
            watch.periods().spec(),
            watch.blocks().spec(),
            watch.block().length(),
            position + 1,
            model);
  }

  private Explanation explanation(Verdict verdict) {
    List<Reason> reasons = new ArrayList<>();
    String chart =
        text(
            "the largest sum of normal scores is %.2f, the threshold %.2f",
            shown.statistic(), shown.spec().decisionInterval());
    reasons.add(
        new Reason(
            "share of the threshold", shown.statistic() / shown.spec().decisionInterval(), chart));
    for (ModelRefit refit : refits) {
      reasons.add(new Reason("re-fit at " + refit.period(), 1, refit.statement()));
    }
    String rate =
        text(
            "a model that holds gives a false alarm once in %s periods",
            number(start.spec().onceInPeriods(), 6));
    String summary =
        switch (verdict) {
          case YES -> "The model holds: " + chart + "; " + rate + ".";
          case NO ->
              "The model no longer holds"
                  + since()
                  + ": values are "
                  + side()
                  + " than forecast; "
                  + chart
                  + "; "
                  + rate
                  + ".";
          case UNKNOWN -> "Nothing was observed: all values are gaps.";
        };
    return new Explanation(summary, reasons);
  }

  private String side() {
    return shown.upperSum() >= shown.lowerSum() ? "higher" : "lower";
  }

  private String since() {
    for (int i = refits.size() - 1; i >= 0; i--) {
      if (refits.get(i).cause() == Cause.ALARM) {
        return " since about " + refits.get(i).changeStart();
      }
    }
    return "";
  }
}
