package io.planwright.forecasting.internal.numeric;

/** A function to minimise whose slope is known. */
@FunctionalInterface
public interface DifferentiableObjective {

  /**
   * The value and the slope at a point.
   *
   * @param point the point; the search's own array, not to be kept or changed
   * @param gradient filled with the partial derivatives; of no matter if the value is not finite
   * @return the value; anything not finite counts as worse than all finite ones
   */
  double at(double[] point, double[] gradient);
}
