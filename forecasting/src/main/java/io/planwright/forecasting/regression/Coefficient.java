package io.planwright.forecasting.regression;

import io.planwright.evidence.Answer;
import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * What one more unit of a regressor adds to the figure, all others unchanged. Immutable,
 * serializable and thread-safe.
 *
 * @param name the regressor, or {@link #INTERCEPT}
 * @param estimate in units of the figure a unit of the regressor; of a logistic regression, in
 *     log-odds
 * @param inference how sure it is, or why that is not known
 */
public record Coefficient(String name, double estimate, Answer<Inference> inference)
    implements Serializable {

  /** The name of the constant. */
  public static final String INTERCEPT = "(intercept)";

  private static final long serialVersionUID = 1L;

  /**
   * Validates the components.
   *
   * @param name the regressor
   * @param estimate the estimate
   * @param inference how sure it is
   */
  public Coefficient {
    Require.notBlank(name, "name", "Name the regressor.");
    Require.finite(estimate, "estimate", "An estimate is a number.");
    Require.nonNull(inference, "inference");
  }
}
