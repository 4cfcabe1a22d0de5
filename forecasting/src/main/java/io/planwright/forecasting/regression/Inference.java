package io.planwright.forecasting.regression;

import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * How sure an estimate is. Immutable, serializable and thread-safe.
 *
 * @param standardError the standard deviation of the estimate; at least 0
 * @param statistic the estimate over its standard error: t, or z where there are no degrees of
 *     freedom
 * @param pValue the chance of a statistic as far from 0 if the true value were 0; from 0 to 1
 * @param degreesOfFreedom of the t distribution; infinite for the normal one
 */
public record Inference(
    double standardError, double statistic, double pValue, double degreesOfFreedom)
    implements Serializable {

  private static final long serialVersionUID = 1L;

  /**
   * Validates the components.
   *
   * @param standardError the standard deviation of the estimate
   * @param statistic the estimate over its standard error
   * @param pValue the chance of a statistic as far from 0
   * @param degreesOfFreedom of the t distribution
   */
  public Inference {
    Require.notNegative(standardError, "standardError", "Give the root of a variance.");
    Require.finite(statistic, "statistic", "Leave the inference out where there is no error.");
    Require.between(pValue, 0, 1, "pValue", "Give a probability.");
    Require.that(
        degreesOfFreedom > 0,
        "degreesOfFreedom",
        degreesOfFreedom,
        "be positive",
        "Give more observations than coefficients.");
  }
}
