package io.planwright.stakeholders.influence;

import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * How Katz centrality weighs longer walks (L. Katz, "A new status index derived from sociometric
 * analysis", Psychometrika 18 (1953)): the solution of x = α A x + β. Immutable, serializable and
 * thread-safe.
 *
 * @param alpha how much a walk loses with each tie, above 0; it has to be below the reciprocal of
 *     the largest eigenvalue, which is checked when the network is known
 * @param beta what everybody has to begin with, above 0
 * @param scale how the solution is scaled
 */
public record KatzSpec(double alpha, double beta, Scale scale) implements Serializable {

  /** How the solution is scaled. */
  public enum Scale {
    /** Not at all. */
    RAW,
    /** To a vector of length 1, as NetworkX does. */
    UNIT_LENGTH
  }

  /**
   * Checks the components.
   *
   * @param alpha how much a walk loses with each tie, above 0
   * @param beta what everybody has to begin with, above 0
   * @param scale how the solution is scaled
   * @throws IllegalArgumentException if a number is not above 0 and finite
   * @throws NullPointerException if the scale is null
   */
  public KatzSpec {
    Require.positive(alpha, "alpha", "Use less than the reciprocal of the largest eigenvalue.");
    Require.positive(beta, "beta", "Use 1 where nobody is known to differ.");
    Require.nonNull(scale, "scale");
  }

  /**
   * The solution with β = 1, not scaled.
   *
   * @param alpha how much a walk loses with each tie, above 0
   * @return the specification
   * @throws IllegalArgumentException if the number is not above 0 and finite
   */
  public static KatzSpec of(double alpha) {
    return new KatzSpec(alpha, 1, Scale.RAW);
  }
}
