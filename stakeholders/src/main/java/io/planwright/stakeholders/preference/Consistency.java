package io.planwright.stakeholders.preference;

import io.planwright.evidence.Answer;
import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * How far judgements contradict each other. Immutable, serializable and thread-safe.
 *
 * @param lambdaMax the principal eigenvalue; at least the number of items, which it is for
 *     judgements without contradiction
 * @param index Saaty's consistency index, (λmax − n) / (n − 1); 0 for one item, never below
 * @param table the table of the consistency ratio
 * @param ratio Saaty's consistency ratio, the index by that of random judgements; 0 for two items
 *     or one; no value where the table has none
 * @param geometricIndex the mean squared difference of the judgements' logarithms from those of the
 *     geometric mean's weights, per degree of freedom (J. Aguarón &amp; J. M. Moreno-Jiménez, "The
 *     geometric consistency index", European Journal of Operational Research 147, 2003); no value
 *     where judgements only just link the items
 */
public record Consistency(
    double lambdaMax,
    double index,
    RandomIndex table,
    Answer<Double> ratio,
    Answer<Double> geometricIndex)
    implements Serializable {

  /** The largest consistency ratio that Saaty accepts. */
  public static final double ACCEPTED = 0.1;

  /**
   * Checks the components.
   *
   * @param lambdaMax the principal eigenvalue; finite
   * @param index the consistency index; finite
   * @param table the table of the consistency ratio
   * @param ratio the consistency ratio
   * @param geometricIndex the geometric consistency index
   * @throws IllegalArgumentException if a number is not finite
   */
  public Consistency {
    Require.finite(lambdaMax, "lambdaMax", "Eigenvalues are finite.");
    Require.finite(index, "index", "Eigenvalues are finite.");
    Require.nonNull(table, "table");
    Require.nonNull(ratio, "ratio");
    Require.nonNull(geometricIndex, "geometricIndex");
  }
}
