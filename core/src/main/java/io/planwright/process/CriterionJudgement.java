package io.planwright.process;

import io.planwright.evidence.Judgement;
import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * Whether a deal fulfils a criterion, and what shows it. Immutable, serializable and thread-safe.
 *
 * @param criterionId the criterion, not blank
 * @param judgement the verdict with its evidence
 */
public record CriterionJudgement(String criterionId, Judgement judgement) implements Serializable {

  /**
   * Makes a judgement.
   *
   * @param criterionId the criterion, not blank
   * @param judgement the verdict with its evidence
   * @throws IllegalArgumentException if the id is blank
   * @throws NullPointerException if an argument is null
   */
  public CriterionJudgement {
    Require.notBlank(criterionId, "criterionId", "Use the id of a criterion of the stage.");
    Require.nonNull(judgement, "judgement");
  }
}
