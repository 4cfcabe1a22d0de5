package io.planwright.forecasting.intermittent;

import io.planwright.evidence.Reason;
import io.planwright.forecasting.internal.Spread;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

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
   * The distribution of the period after the first {@code size} values.
   *
   * @param expected its expected value, by {@link #forecasts}
   */
  Predictive next(Demand demand, int size, double expected);

  /** The expected values of the steps after the history. */
  double[] points(Demand demand, int horizon);

  /** The distribution of the steps after the history, in the unit of the history. */
  Spread spread(Demand demand, int horizon);

  /** Draws the steps after the history. */
  void draw(Demand demand, RandomGenerator random, double[] path);

  /** Why the forecast is what it is. */
  String summary();

  /** What contributed to the forecast, in the unit of the history. */
  List<Reason> reasons(Demand demand);
}
