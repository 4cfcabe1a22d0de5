package io.planwright.process;

import io.planwright.evidence.Verdict;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The stages that deals pass through, in order. Immutable, serializable and thread-safe.
 *
 * @param id the stable identity, not blank
 * @param name what the process is called, not blank
 * @param stages the stages, the first one first, with distinct ids, at least one
 */
public record SalesProcess(String id, String name, List<Stage> stages) implements Serializable {

  /**
   * Makes a process.
   *
   * @param id the stable identity, not blank
   * @param name what the process is called, not blank
   * @param stages the stages in order, with distinct ids, at least one
   * @throws IllegalArgumentException if a text is blank, there is no stage or two share an id
   * @throws NullPointerException if an argument or element is null
   */
  public SalesProcess {
    Require.notBlank(id, "id", "Give the process an id.");
    Require.notBlank(name, "name", "Give the name of the process.");
    stages = List.copyOf(Require.notEmpty(stages, "stages", "List the stages in order."));
    Set<String> ids = new HashSet<>();
    for (Stage stage : stages) {
      Require.that(
          ids.add(stage.id()),
          "stages",
          stage.id(),
          "have distinct ids",
          "Rename one of the stages.");
    }
  }

  /**
   * Finds a stage.
   *
   * @param stageId its id
   * @return the stage
   * @throws IllegalArgumentException if this process has no such stage
   * @throws NullPointerException if the id is null
   */
  public Stage stage(String stageId) {
    return stages.get(position(stageId));
  }

  /**
   * Gives the place of a stage.
   *
   * @param stageId its id
   * @return its index, 0 for the first stage
   * @throws IllegalArgumentException if this process has no such stage
   * @throws NullPointerException if the id is null
   */
  public int position(String stageId) {
    Require.nonNull(stageId, "stageId");
    for (int i = 0; i < stages.size(); i++) {
      if (stages.get(i).id().equals(stageId)) {
        return i;
      }
    }
    throw new IllegalArgumentException(
        "stageId [%s] must be one of %s. Correct the id, or add the stage to the process."
            .formatted(stageId, stages.stream().map(Stage::id).toList()));
  }

  /**
   * Finds the stage that follows.
   *
   * @param stageId the id of a stage
   * @return the next stage, or nothing after the last
   * @throws IllegalArgumentException if this process has no such stage
   * @throws NullPointerException if the id is null
   */
  public Optional<Stage> next(String stageId) {
    int following = position(stageId) + 1;
    return following < stages.size() ? Optional.of(stages.get(following)) : Optional.empty();
  }

  /**
   * Checks whether a deal may leave its stage.
   *
   * @param progress how far the deal has come
   * @return which exit criteria are met, unmet and unknown
   * @throws IllegalArgumentException if this process has no such stage, or the stage no such
   *     criterion
   * @throws NullPointerException if the progress is null
   */
  public GateCheck check(StageProgress progress) {
    Stage stage = stage(Require.nonNull(progress, "progress").stageId());
    Map<String, Verdict> verdicts = verdicts(stage, progress);
    Map<Verdict, List<ExitCriterion>> byVerdict = new EnumMap<>(Verdict.class);
    for (ExitCriterion criterion : stage.exitCriteria()) {
      Verdict verdict = verdicts.getOrDefault(criterion.id(), Verdict.UNKNOWN);
      byVerdict.computeIfAbsent(verdict, key -> new ArrayList<>()).add(criterion);
    }
    return new GateCheck(
        progress.opportunityId(),
        stage.id(),
        byVerdict.getOrDefault(Verdict.YES, List.of()),
        byVerdict.getOrDefault(Verdict.NO, List.of()),
        byVerdict.getOrDefault(Verdict.UNKNOWN, List.of()));
  }

  private static Map<String, Verdict> verdicts(Stage stage, StageProgress progress) {
    List<String> known = stage.exitCriteria().stream().map(ExitCriterion::id).toList();
    Map<String, Verdict> verdicts = new HashMap<>();
    for (CriterionJudgement judgement : progress.judgements()) {
      Require.that(
          known.contains(judgement.criterionId()),
          "criterionId",
          judgement.criterionId(),
          "be one of " + known,
          "Correct the id, or add the criterion to stage " + stage.id() + ".");
      verdicts.put(judgement.criterionId(), judgement.judgement().verdict());
    }
    return verdicts;
  }
}
