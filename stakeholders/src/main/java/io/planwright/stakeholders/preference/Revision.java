package io.planwright.stakeholders.preference;

import io.planwright.evidence.Answer;
import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * The judgement to think over first, and what the other judgements say in its place (T. L. Saaty,
 * "Decision-making with the AHP: why is the principal eigenvector necessary", European Journal of
 * Operational Research 145, 2003). Immutable, serializable and thread-safe.
 *
 * @param judgement the one furthest from the weights of all
 * @param suggested the ratio of the weights that follow from the other judgements alone
 * @param ratioNow the consistency ratio with the judgement as it is
 * @param ratioThen the consistency ratio with the suggested one; no value where the table has none
 */
public record Revision(
    Comparison judgement, double suggested, Answer<Double> ratioNow, Answer<Double> ratioThen)
    implements Serializable {

  /**
   * Checks the components.
   *
   * @param judgement the judgement to think over
   * @param suggested the ratio in its place, above 0
   * @param ratioNow the consistency ratio with the judgement as it is
   * @param ratioThen the consistency ratio with the suggested one
   * @throws IllegalArgumentException if the suggested ratio is not above 0
   */
  public Revision {
    Require.nonNull(judgement, "judgement");
    Require.positive(suggested, "suggested", "Weights are above 0.");
    Require.nonNull(ratioNow, "ratioNow");
    Require.nonNull(ratioThen, "ratioThen");
  }
}
