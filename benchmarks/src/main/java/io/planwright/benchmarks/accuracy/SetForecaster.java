package io.planwright.benchmarks.accuracy;

import io.planwright.evidence.Answer;
import io.planwright.evidence.OutcomeDistribution;
import io.planwright.evidence.Provenance;
import io.planwright.forecast.Forecast;
import io.planwright.forecast.ForecastModel;
import io.planwright.forecast.Forecaster;
import io.planwright.forecasting.hierarchy.HierarchicalForecast;
import io.planwright.forecasting.hierarchy.HierarchicalModel;
import io.planwright.run.RunControl;
import io.planwright.series.TimeSeries;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Gives out the forecasts of a hierarchy as if each series were forecast by itself, so that they
 * are scored like any others. All are made when the first is asked for; times of single series mean
 * nothing.
 */
final class SetForecaster implements Forecaster {

  private static final long serialVersionUID = 1L;

  private final String name;
  private final HierarchicalModel model;
  private final Map<List<Double>, HierarchicalForecast> made = new ConcurrentHashMap<>();

  SetForecaster(String name, HierarchicalModel model) {
    this.name = name;
    this.model = model;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Answer<ForecastModel> fit(TimeSeries history, RunControl control) {
    return Answer.known(new Node(this, history.name()));
  }

  private HierarchicalForecast forecast(int horizonPeriods, double[] levels) {
    double[] key = Arrays.copyOf(levels, levels.length + 1);
    key[levels.length] = horizonPeriods;
    return made.computeIfAbsent(
        Arrays.stream(key).boxed().toList(), unused -> model.forecast(horizonPeriods, levels));
  }

  /** One series of the set. */
  private record Node(SetForecaster set, String id) implements ForecastModel {

    private static final long serialVersionUID = 1L;

    @Override
    public Forecast forecast(int horizonPeriods, double... levels) {
      return set.forecast(horizonPeriods, levels).of(id);
    }

    @Override
    public OutcomeDistribution sum(int fromStep, int toStep) {
      throw new UnsupportedOperationException("The runner asks for no sums.");
    }

    @Override
    public Provenance provenance() {
      return set.model.base(id).provenance();
    }
  }
}
