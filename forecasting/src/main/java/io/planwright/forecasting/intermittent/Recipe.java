package io.planwright.forecasting.intermittent;

import java.io.Serializable;
import java.util.Map;

/**
 * How a method with a distribution of its own makes its forecasts, the parameters included.
 * Immutable. Everything is in the unit of the demand.
 */
interface Recipe extends Serializable {

  /** The variant, such as "TSB". */
  String label();

  /** Parameters by name. */
  Map<String, Double> parameters();

  /** The expected values, each made of the values before it alone: as {@link Rate#forecasts}. */
  double[] forecasts(Demand demand);

  /**
   * The distribution of the periods after the first {@code size} values.
   *
   * @param forecasts what {@link #forecasts} gives
   */
  Outlook outlook(Demand demand, int size, double[] forecasts);

  /** Why the forecast is what it is. */
  String summary();
}
