package io.planwright.stakeholders.preference;

import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * How far one judgement is from the weights of all. Immutable, serializable and thread-safe.
 *
 * @param judgement the judgement, in the direction in which it is too high
 * @param byWeights the ratio of the two weights
 * @param factor the judgement by that ratio, at least 1
 */
public record JudgementGap(Comparison judgement, double byWeights, double factor)
    implements Serializable {

  /**
   * Checks the components.
   *
   * @param judgement the judgement
   * @param byWeights the ratio of the two weights, above 0
   * @param factor the judgement by that ratio, at least 1
   * @throws IllegalArgumentException if a number is out of its range
   */
  public JudgementGap {
    Require.nonNull(judgement, "judgement");
    Require.positive(byWeights, "byWeights", "Weights are above 0.");
    Require.atLeast(factor, 1, "factor", "Turn the judgement round.");
  }
}
