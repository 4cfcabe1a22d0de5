package io.planwright.forecasting.interval;

import io.planwright.forecasting.model.FittedModel;
import io.planwright.forecasting.model.SamplePaths;

/** The futures that the model draws itself. */
record OwnFutures() implements Futures {

  @Override
  public SamplePaths draw(FittedModel model, int horizon, int paths, long seed) {
    return model.simulate(horizon, paths, seed);
  }

  @Override
  public String account() {
    return "futures that the model draws itself";
  }
}
