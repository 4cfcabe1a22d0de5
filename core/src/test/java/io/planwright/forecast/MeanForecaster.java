package io.planwright.forecast;

import io.planwright.evidence.Answer;
import io.planwright.evidence.Explanation;
import io.planwright.evidence.OutcomeDistribution;
import io.planwright.evidence.Provenance;
import io.planwright.internal.Require;
import io.planwright.run.RunControl;
import io.planwright.series.TimeAxis;
import io.planwright.series.TimeSeries;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The simplest engine that keeps the contract: the mean of the history, and values evenly likely
 * within three mean absolute deviations of it.
 */
@SuppressWarnings("serial") // has no state
class MeanForecaster implements Forecaster {

  @Override
  public String name() {
    return "mean";
  }

  @Override
  public Answer<ForecastModel> fit(TimeSeries history, RunControl control) {
    control.checkpoint();
    int observed = history.size() - history.gaps();
    if (observed < 2) {
      return Answer.insufficient("mean", "2 values", observed + " values", "Wait.");
    }
    double sum = 0;
    for (double value : history.toArray()) {
      sum += Double.isNaN(value) ? 0 : value;
    }
    double mean = sum / observed;
    double deviation = 0;
    for (double value : history.toArray()) {
      deviation += Double.isNaN(value) ? 0 : Math.abs(value - mean);
    }
    return Answer.known(
        new Model(
            history.name(),
            history.unit(),
            history.axis().shiftedBy(history.size()),
            mean,
            3 * deviation / observed,
            observed));
  }

  record Model(
      String series, String unit, TimeAxis future, double mean, double reach, int observations)
      implements ForecastModel {

    @Override
    public Forecast forecast(int horizonPeriods, double... levels) {
      Require.atLeast(horizonPeriods, 1, "horizonPeriods", "Look ahead.");
      List<PredictionInterval> intervals = new ArrayList<>();
      Set<Double> seen = new HashSet<>();
      for (double level : levels) {
        PredictionInterval.requireLevel(level);
        Require.that(seen.add(level), "level", level, "be new", "Drop it.");
        intervals.add(
            new PredictionInterval(
                level,
                Collections.nCopies(horizonPeriods, mean - level * reach),
                Collections.nCopies(horizonPeriods, mean + level * reach)));
      }
      return Forecast.builder()
          .seriesName(series)
          .unit(unit)
          .axis(future)
          .points(Collections.nCopies(horizonPeriods, mean))
          .intervals(intervals)
          .provenance(provenance())
          .explanation(Explanation.of("The mean."))
          .build();
    }

    @Override
    public OutcomeDistribution sum(int fromStep, int toStep) {
      Require.atLeast(fromStep, 1, "fromStep", "Look ahead.");
      Require.atLeast(toStep, fromStep, "toStep", "Look further.");
      int steps = toStep - fromStep + 1;
      return new Even(steps * mean, steps * reach);
    }

    @Override
    public Provenance provenance() {
      return Provenance.of("mean", Map.of(), "all", observations);
    }
  }

  /** Evenly likely from mean - reach to mean + reach. */
  record Even(double mean, double reach) implements OutcomeDistribution {

    @Override
    public double quantile(double p) {
      Require.that(p > 0 && p < 1, "p", p, "be inside", "Ask inside.");
      return mean - reach + 2 * reach * p;
    }

    @Override
    public double probabilityAtLeast(double x) {
      Require.finite(x, "x", "Ask for a number.");
      return Math.min(1, Math.max(0, (mean + reach - x) / (2 * reach)));
    }
  }
}
