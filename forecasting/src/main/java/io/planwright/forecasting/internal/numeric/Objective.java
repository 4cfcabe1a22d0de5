package io.planwright.forecasting.internal.numeric;

/** A function to minimise. */
@FunctionalInterface
public interface Objective {

  /**
   * The value at a point.
   *
   * @param point the point; the search's own array, not to be kept or changed
   * @return the value; anything not finite counts as worse than all finite ones
   */
  double at(double[] point);
}
