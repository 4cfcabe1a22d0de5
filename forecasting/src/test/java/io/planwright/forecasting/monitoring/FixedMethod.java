package io.planwright.forecasting.monitoring;

import io.planwright.evidence.Answer;
import io.planwright.evidence.Explanation;
import io.planwright.evidence.OutcomeDistribution;
import io.planwright.evidence.Provenance;
import io.planwright.forecast.Forecast;
import io.planwright.forecasting.model.Components;
import io.planwright.forecasting.model.Diagnostics;
import io.planwright.forecasting.model.FittedModel;
import io.planwright.forecasting.model.ForecastingMethod;
import io.planwright.forecasting.model.SamplePaths;
import io.planwright.run.RunControl;
import io.planwright.series.TimeSeries;

/** A method that knows the distribution of every value: one whose stated rate must hold. */
record FixedMethod(OutcomeDistribution everyValue) implements ForecastingMethod {

  @Override
  public String name() {
    return "fixed";
  }

  @Override
  public Answer<FittedModel> fitModel(TimeSeries history, RunControl control) {
    return Answer.known(new Model(everyValue));
  }

  private record Model(OutcomeDistribution everyValue) implements FittedModel {

    @Override
    public OutcomeDistribution sum(int fromStep, int toStep) {
      if (fromStep != toStep) {
        throw new UnsupportedOperationException("one step only");
      }
      return everyValue;
    }

    @Override
    public FittedModel update(double... furtherValues) {
      return this;
    }

    @Override
    public Forecast forecast(int horizonPeriods, double... levels) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Provenance provenance() {
      throw new UnsupportedOperationException();
    }

    @Override
    public SamplePaths simulate(int horizonPeriods, int paths, long seed) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Components components() {
      throw new UnsupportedOperationException();
    }

    @Override
    public Diagnostics diagnostics() {
      throw new UnsupportedOperationException();
    }

    @Override
    public Explanation explanation() {
      throw new UnsupportedOperationException();
    }
  }
}
