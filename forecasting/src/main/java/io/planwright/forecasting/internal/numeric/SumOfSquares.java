package io.planwright.forecasting.internal.numeric;

/** A sum of squared errors of some unknowns, with its linearisation. Not thread-safe. */
public interface SumOfSquares {

  /**
   * The sum.
   *
   * @param x the unknowns; only read
   * @return the sum, or positive infinity where it is not defined
   */
  double value(double[] x);

  /**
   * The sum and what Gauss and Newton make of it.
   *
   * @param x the unknowns, where the sum is defined; only read
   * @param normal filled with JᵀJ, row-major, of which the lower triangle counts; J holds the
   *     derivatives of the errors
   * @param gradient filled with Jᵀe, half the gradient of the sum
   * @return the sum
   */
  double linearise(double[] x, double[] normal, double[] gradient);
}
