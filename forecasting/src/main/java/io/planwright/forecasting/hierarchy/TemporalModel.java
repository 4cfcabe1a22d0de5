package io.planwright.forecasting.hierarchy;

import io.planwright.evidence.Answer;
import io.planwright.evidence.Explanation;
import io.planwright.evidence.OutcomeDistribution;
import io.planwright.evidence.Provenance;
import io.planwright.evidence.Reason;
import io.planwright.forecast.Forecast;
import io.planwright.forecast.PredictionInterval;
import io.planwright.forecasting.internal.Boxed;
import io.planwright.forecasting.internal.numeric.NumericHistory;
import io.planwright.forecasting.internal.outcome.AffineOutcome;
import io.planwright.forecasting.model.Components;
import io.planwright.forecasting.model.Diagnostics;
import io.planwright.forecasting.model.FittedModel;
import io.planwright.forecasting.model.ForecastingMethod;
import io.planwright.forecasting.model.SamplePaths;
import io.planwright.run.RunControl;
import io.planwright.series.OrdinalAxis;
import io.planwright.series.TimeSeries;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Models of one series at several levels of time.
 *
 * @param base the model of the positions
 * @param levels the models of longer periods, the shortest first; none if no history suffices
 * @param reconciler makes one cycle add up; its nodes are the levels' periods, the longest first,
 *     then the positions
 * @param running the positions of the running cycle that have passed, gaps at what was expected of
 *     them
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record TemporalModel(
    FittedModel base,
    List<TemporalLevel> levels,
    List<TemporalReconciler> reconciler,
    double[] running)
    implements FittedModel {

  static final String NAME = "temporal-hierarchy";

  private static final long serialVersionUID = 1L;

  TemporalModel {
    levels = List.copyOf(levels);
    reconciler = List.copyOf(reconciler);
  }

  static TemporalModel of(
      TemporalSpec spec, FittedModel base, TimeSeries history, RunControl control) {
    List<Integer> periods = spec.periodsOf(history.axis().seasonLength());
    List<TemporalLevel> levels = new ArrayList<>();
    for (int period : periods) {
      int cycle = periods.get(periods.size() - 1);
      level(spec.forecaster(), history, period, cycle / period, control)
          .toOptional()
          .ifPresent(model -> levels.add(new TemporalLevel(period, model)));
    }
    List<TemporalReconciler> reconcilers = new ArrayList<>();
    if (!levels.isEmpty()) {
      int cycle = levels.get(levels.size() - 1).period();
      levels.removeIf(level -> cycle % level.period() != 0);
      reconcilers.add(reconciler(spec.reconciliation(), base, levels));
    }
    return new TemporalModel(base, levels, reconcilers, new double[0]);
  }

  private static Answer<FittedModel> level(
      ForecastingMethod method, TimeSeries history, int period, int season, RunControl control) {
    int whole = history.size() / period * period;
    double[] values = Arrays.copyOfRange(history.toArray(), history.size() - whole, history.size());
    double[] sums = new double[whole / period];
    for (int t = 0; t < whole; t++) {
      sums[t / period] += values[t];
    }
    String name = history.name() + " by " + period;
    return method.fitModel(
        TimeSeries.of(name, history.unit(), OrdinalAxis.of(season), sums), control);
  }

  private static TemporalReconciler reconciler(
      ReconciliationSpec spec, FittedModel base, List<TemporalLevel> levels) {
    List<Integer> periods = new ArrayList<>(List.of(1));
    List<double[]> errors = new ArrayList<>();
    errors.add(base.diagnostics().errors().toArray());
    for (TemporalLevel level : levels) {
      periods.add(level.period());
      double[] own = level.model().diagnostics().errors().toArray();
      double[] padded = Arrays.copyOf(own, errors.get(0).length);
      Arrays.fill(padded, own.length, padded.length, Double.NaN);
      errors.add(padded);
    }
    return TemporalReconciler.of(spec, TemporalFrame.of(periods), errors);
  }

  /** What reconciliation adds to each of the positions' next values. */
  private double[] changes(int horizon) {
    double[] changes = new double[horizon];
    if (levels.isEmpty()) {
      return changes;
    }
    int cycle = levels.get(levels.size() - 1).period();
    int cycles = (running.length + horizon + cycle - 1) / cycle;
    double[][] expected = new double[levels.size() + 1][];
    expected[0] = new TemporalLevel(1, base).expected(running, cycles * cycle);
    for (int i = 0; i < levels.size(); i++) {
      TemporalLevel level = levels.get(i);
      expected[i + 1] = level.expected(running, cycles * cycle / level.period());
    }
    double[] reconciled = reconciler.get(0).positions(expected, cycles, running);
    for (int step = 0; step < horizon; step++) {
      changes[step] = reconciled[running.length + step] - expected[0][running.length + step];
    }
    return changes;
  }

  @Override
  public Forecast forecast(int horizonPeriods, double... coverage) {
    Forecast own = base.forecast(horizonPeriods, coverage);
    double[] changes = changes(horizonPeriods);
    List<PredictionInterval> intervals = new ArrayList<>();
    for (PredictionInterval interval : own.intervals()) {
      intervals.add(
          new PredictionInterval(
              interval.level(),
              moved(interval.lower(), changes),
              moved(interval.upper(), changes)));
    }
    return own.toBuilder()
        .points(moved(own.points(), changes))
        .intervals(intervals)
        .provenance(provenance())
        .explanation(explanation(own, changes[0]))
        .build();
  }

  private static List<Double> moved(List<Double> values, double[] changes) {
    double[] moved = new double[changes.length];
    for (int i = 0; i < moved.length; i++) {
      moved[i] = values.get(i) + changes[i];
    }
    return Boxed.listOf(moved);
  }

  @Override
  public OutcomeDistribution sum(int fromStep, int toStep) {
    OutcomeDistribution own = base.sum(fromStep, toStep);
    double[] changes = changes(toStep);
    double mean = own.mean();
    for (int step = fromStep; step <= toStep; step++) {
      mean += changes[step - 1];
    }
    return new AffineOutcome(own, 1, mean);
  }

  @Override
  public SamplePaths simulate(int horizonPeriods, int paths, long seed) {
    SamplePaths own = base.simulate(horizonPeriods, paths, seed);
    double[] changes = changes(horizonPeriods);
    double[] values = new double[horizonPeriods * paths];
    for (int i = 0; i < values.length; i++) {
      int step = i % horizonPeriods;
      values[i] = own.value(i / horizonPeriods, step + 1) + changes[step];
    }
    return SamplePaths.of(horizonPeriods, values);
  }

  @Override
  public FittedModel update(double... furtherValues) {
    FittedModel updated = base.update(furtherValues);
    if (levels.isEmpty()) {
      return new TemporalModel(updated, levels, reconciler, running);
    }
    double[] known = furtherValues.clone();
    for (int i = 0; i < known.length; i++) {
      if (Double.isNaN(known[i])) {
        known[i] = base.update(Arrays.copyOf(furtherValues, i)).forecast(1).point(1);
      }
    }
    int cycle = levels.get(levels.size() - 1).period();
    List<TemporalLevel> later = new ArrayList<>();
    for (TemporalLevel level : levels) {
      later.add(level.after(running, known));
    }
    double[] all = NumericHistory.followedBy(running, known);
    double[] rest = Arrays.copyOfRange(all, all.length / cycle * cycle, all.length);
    return new TemporalModel(updated, later, reconciler, rest);
  }

  /** Those of the positions' model. */
  @Override
  public Components components() {
    return base.components();
  }

  /** Those of the positions' model. */
  @Override
  public Diagnostics diagnostics() {
    return base.diagnostics();
  }

  @Override
  public Explanation explanation() {
    return explanation(base.forecast(1), changes(1)[0]);
  }

  private Explanation explanation(Forecast own, double change) {
    List<Reason> reasons = new ArrayList<>();
    reasons.add(new Reason("positions", own.point(1), own.explanation().summary()));
    reasons.add(
        new Reason("longer periods", change, "what the models of longer periods change of step 1"));
    List<Integer> periods = levels.stream().map(TemporalLevel::period).toList();
    return new Explanation(
        "Forecast by positions and by periods of " + periods + " of them, made to add up.",
        reasons);
  }

  @Override
  public Provenance provenance() {
    Provenance own = base.provenance();
    Map<String, String> parameters = new TreeMap<>(own.parameters());
    parameters.put("periods", levels.stream().map(TemporalLevel::period).toList().toString());
    parameters.put("positions", own.method());
    return Provenance.of(NAME, parameters, own.dataSpan(), own.observations());
  }
}
