package io.planwright.forecasting.intermittent;

import java.io.Serializable;
import java.util.Map;

/** How the expected demand of a period follows the demand. Parameters only; immutable. */
interface Rate extends Serializable {

  /**
   * The one-step forecasts.
   *
   * @param demand the values, without gaps
   * @return one more than there are values: entry i is made of the values before i; the first NaN
   */
  double[] forecasts(double[] demand);

  /** Parameters by name. */
  Map<String, Double> parameters();
}
