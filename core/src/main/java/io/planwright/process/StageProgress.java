package io.planwright.process;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How far a deal has come in its stage. Immutable, serializable and thread-safe.
 *
 * @param opportunityId the deal, not blank
 * @param stageId the stage it is in, not blank
 * @param asOf the day of which this is true
 * @param judgements what is known about the exit criteria, at most one each; a criterion that is
 *     not judged counts as unknown
 */
public record StageProgress(
    String opportunityId, String stageId, LocalDate asOf, List<CriterionJudgement> judgements)
    implements Serializable {

  /**
   * Makes a progress report.
   *
   * @param opportunityId the deal, not blank
   * @param stageId the stage it is in, not blank
   * @param asOf the day of which this is true
   * @param judgements what is known about the exit criteria, at most one each
   * @throws IllegalArgumentException if an id is blank or a criterion is judged twice
   * @throws NullPointerException if an argument or element is null
   */
  public StageProgress {
    Require.notBlank(opportunityId, "opportunityId", "Use the id of the deal.");
    Require.notBlank(stageId, "stageId", "Use the id of a stage of the process.");
    Require.nonNull(asOf, "asOf");
    judgements = List.copyOf(Require.nonNull(judgements, "judgements"));
    Set<String> ids = new HashSet<>();
    for (CriterionJudgement judgement : judgements) {
      Require.that(
          ids.add(judgement.criterionId()),
          "judgements",
          judgement.criterionId(),
          "name each criterion once",
          "Keep the latest judgement.");
    }
  }
}
