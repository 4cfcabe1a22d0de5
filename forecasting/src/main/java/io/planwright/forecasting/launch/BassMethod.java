package io.planwright.forecasting.launch;

import io.planwright.evidence.Answer;
import io.planwright.forecasting.internal.History;
import io.planwright.forecasting.internal.NumericMethod;
import io.planwright.forecasting.internal.NumericModel;
import io.planwright.forecasting.internal.SeriesModel;
import io.planwright.forecasting.model.FittedModel;
import io.planwright.internal.Require;
import io.planwright.run.RunControl;
import io.planwright.series.TimeSeries;

/**
 * The diffusion model.
 *
 * @param spec what is known beforehand
 */
record BassMethod(BassSpec spec) implements NumericMethod {

  private static final String QUESTION = "bass forecast of ";
  private static final int LEAST = 2;

  @Override
  public String name() {
    return "bass";
  }

  @Override
  public int leastObservations(int seasonLength) {
    return Math.max(LEAST, spec.floor());
  }

  @Override
  public Answer<NumericModel> estimate(double[] values, int seasonLength, RunControl control) {
    return SalesOnly.check(QUESTION + "a history", values)
        .map(sales -> BassModel.of(spec, sales, control));
  }

  /** Fits whatever number of sales the specification allows. */
  Answer<FittedModel> fitLaunch(TimeSeries soFar, RunControl control) {
    return checked(soFar)
        .map(sales -> BassModel.of(spec, sales, control))
        .map(numbers -> new SeriesModel(History.of(soFar), name(), numbers));
  }

  Answer<BassCurve> fitCurve(TimeSeries soFar) {
    return checked(soFar).map(sales -> BassModel.of(spec, sales, RunControl.unlimited()).curve());
  }

  private Answer<double[]> checked(TimeSeries soFar) {
    Require.nonNull(soFar, "salesSoFar");
    int observed = soFar.size() - soFar.gaps();
    int floor = spec.floor();
    if (observed < floor) {
      return Answer.insufficient(
          QUESTION + soFar.name(),
          "at least " + floor + " observed periods, or a statement on all of p, q and m",
          "%d observed values in %d periods".formatted(observed, soFar.size()),
          "State the potential, and the rates of similar products.");
    }
    if (observed == 0) {
      return Answer.known(soFar.toArray());
    }
    return SalesOnly.check(QUESTION + soFar.name(), soFar.toArray());
  }
}
