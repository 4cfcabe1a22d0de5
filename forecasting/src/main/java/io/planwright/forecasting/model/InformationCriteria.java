package io.planwright.forecasting.model;

import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * The likelihood of a model and the criteria that weigh it against its parameters. Compare them
 * between models of one family on one history only. Immutable, serializable and thread-safe.
 *
 * @param logLikelihood the logarithm of the likelihood at the estimates, as the family's literature
 *     defines it; finite
 * @param parameters how many numbers were estimated, initial states and error variance included
 * @param observations how many values the likelihood is of
 */
public record InformationCriteria(double logLikelihood, int parameters, int observations)
    implements Serializable {

  /**
   * Validates the components.
   *
   * @param logLikelihood the logarithm of the likelihood; finite
   * @param parameters how many numbers were estimated; at least 0
   * @param observations how many values the likelihood is of; at least 1
   * @throws IllegalArgumentException if a number is outside its range
   */
  public InformationCriteria {
    Require.finite(logLikelihood, "logLikelihood", "Leave the criteria out.");
    Require.notNegative(parameters, "parameters", "Count the estimated numbers.");
    Require.atLeast(observations, 1, "observations", "Count the observed values.");
  }

  /**
   * Akaike's criterion.
   *
   * @return −2·logLikelihood + 2k
   */
  public double aic() {
    return -2 * logLikelihood + 2.0 * parameters;
  }

  /**
   * Akaike's criterion, corrected for short histories (C. M. Hurvich, C.-L. Tsai, Biometrika 76,
   * 1989).
   *
   * @return aic + 2k(k+1)/(n−k−1); positive infinity where n ≤ k + 1
   */
  public double aicc() {
    int freedom = observations - parameters - 1;
    if (freedom <= 0) {
      return Double.POSITIVE_INFINITY;
    }
    return aic() + 2.0 * parameters * (parameters + 1) / freedom;
  }

  /**
   * Schwarz's criterion.
   *
   * @return −2·logLikelihood + k·ln n
   */
  public double bic() {
    return -2 * logLikelihood + parameters * StrictMath.log(observations);
  }
}
