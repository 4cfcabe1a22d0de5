package io.planwright.forecasting.interval;

import io.planwright.forecasting.model.FittedModel;
import io.planwright.forecasting.model.SamplePaths;
import java.io.Serializable;

/** A way to draw possible futures of a model. */
interface Futures extends Serializable {

  /**
   * Draws futures.
   *
   * @param model the model
   * @param horizon how many steps
   * @param paths how many futures
   * @param seed the same seed gives the same bits
   */
  SamplePaths draw(FittedModel model, int horizon, int paths, long seed);

  /** Where the futures come from, for the summary of the result. */
  String account();
}
