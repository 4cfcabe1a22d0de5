package io.planwright.stakeholders.buying;

import io.planwright.evidence.Evidence;
import io.planwright.evidence.Judgement;
import io.planwright.internal.Require;
import io.planwright.process.CriterionJudgement;
import io.planwright.process.ExitCriterion;
import io.planwright.process.GateCheck;
import io.planwright.process.SalesProcess;
import io.planwright.process.Stage;
import io.planwright.process.StageProgress;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Lets a deal leave its stage only when enough is known about it: each slot and role that a rule
 * asks for becomes an exit criterion of the stage, judged from the buying centre. Immutable,
 * serializable and thread-safe.
 *
 * <p>What is filled is met, what is weak is not met; what is stale or missing is unknown, and an
 * unknown required criterion blocks. The judgements quote no content and no names.
 *
 * @param rules what has to be known in which stage; several rules for one stage add up
 * @param policy when something counts as known
 */
public record BuyingGates(List<GateRule> rules, MeddpiccPolicy policy) implements Serializable {

  private static final String SOURCE = "buying centre";

  /**
   * Makes gates.
   *
   * @param rules what has to be known in which stage
   * @param policy when something counts as known
   * @throws NullPointerException if an argument or element is null
   */
  public BuyingGates {
    rules = List.copyOf(Require.nonNull(rules, "rules"));
    Require.nonNull(policy, "policy");
  }

  /**
   * Names the exit criterion of a slot.
   *
   * @param slot the slot
   * @return its id in a guarded process, such as "meddpicc:CHAMPION"
   * @throws NullPointerException if the slot is null
   */
  public static String criterionId(MeddpiccSlot slot) {
    return "meddpicc:" + Require.nonNull(slot, "slot").name();
  }

  /**
   * Names the exit criterion of a role.
   *
   * @param role the role
   * @return its id in a guarded process, such as "role:LEGAL"
   * @throws NullPointerException if the role is null
   */
  public static String criterionId(BuyingRole role) {
    return "role:" + Require.nonNull(role, "role").name();
  }

  /**
   * Adds the criteria of the rules to the stages of a process. A criterion that a stage has already
   * stays as it is, unless a rule requires what the stage only recommends.
   *
   * @param process the process, guarded already or not
   * @return the process with the criteria at the end of each stage
   * @throws IllegalArgumentException if a rule names a stage that the process does not have
   * @throws NullPointerException if the process is null
   */
  public SalesProcess guard(SalesProcess process) {
    Require.nonNull(process, "process");
    for (GateRule rule : rules) {
      process.position(rule.stageId());
    }
    return new SalesProcess(
        process.id(), process.name(), process.stages().stream().map(this::guard).toList());
  }

  /**
   * Checks whether a deal may leave its stage: by the judgements of its progress, and by what the
   * buying centre held at the end of the day of the progress.
   *
   * @param process the process, guarded already or not
   * @param progress how far the deal has come; holds no judgements of the criteria added here
   * @param centre the buying centre of the same deal
   * @return which exit criteria are met, unmet and unknown
   * @throws IllegalArgumentException if the deals differ, the stage is unknown or a criterion that
   *     is judged here is judged in the progress too
   * @throws NullPointerException if an argument is null
   */
  public GateCheck check(SalesProcess process, StageProgress progress, BuyingCentre centre) {
    Require.nonNull(progress, "progress");
    Require.that(
        Require.nonNull(centre, "centre").dealId().equals(progress.opportunityId()),
        "centre",
        centre.dealId(),
        "belong to the deal of the progress, " + progress.opportunityId(),
        "Pass the buying centre of that deal.");
    SalesProcess guarded = guard(process);
    List<CriterionJudgement> judgements = new ArrayList<>(progress.judgements());
    judgements.addAll(judge(progress.stageId(), centre, progress.asOf()));
    return guarded.check(
        new StageProgress(
            progress.opportunityId(), progress.stageId(), progress.asOf(), judgements));
  }

  /**
   * Judges the criteria of a stage.
   *
   * @param stageId the stage
   * @param centre what is known
   * @param asOf the day; later claims are not seen
   * @return one judgement a criterion, slots before roles rule by rule, unmodifiable
   * @throws NullPointerException if an argument is null
   */
  public List<CriterionJudgement> judge(String stageId, BuyingCentre centre, LocalDate asOf) {
    Require.nonNull(stageId, "stageId");
    Require.nonNull(centre, "centre");
    Map<String, CriterionJudgement> judgements = new LinkedHashMap<>();
    for (GateRule rule : rules) {
      if (rule.stageId().equals(stageId)) {
        for (MeddpiccSlot slot : rule.slots()) {
          judgements.put(criterionId(slot), slotJudgement(slot, centre, asOf));
        }
        for (BuyingRole role : rule.roles()) {
          judgements.put(criterionId(role), roleJudgement(role, centre, asOf));
        }
      }
    }
    return List.copyOf(judgements.values());
  }

  private Stage guard(Stage stage) {
    Map<String, ExitCriterion> criteria = new LinkedHashMap<>();
    stage.exitCriteria().forEach(criterion -> criteria.put(criterion.id(), criterion));
    for (GateRule rule : rules) {
      if (rule.stageId().equals(stage.id())) {
        for (MeddpiccSlot slot : rule.slots()) {
          add(criteria, criterionId(slot), Wording.of(slot) + " is known.", rule.required());
        }
        for (BuyingRole role : rule.roles()) {
          add(criteria, criterionId(role), Wording.of(role) + " is identified.", rule.required());
        }
      }
    }
    return stage.toBuilder().exitCriteria(criteria.values()).build();
  }

  private static void add(
      Map<String, ExitCriterion> criteria, String id, String statement, boolean required) {
    criteria.merge(
        id,
        new ExitCriterion(id, statement, required),
        (old, added) -> new ExitCriterion(id, old.statement(), old.required() || added.required()));
  }

  private CriterionJudgement slotJudgement(MeddpiccSlot slot, BuyingCentre centre, LocalDate asOf) {
    MeddpiccCheck.SlotCheck check = MeddpiccCheck.check(centre, slot, policy.rule(slot), asOf);
    LocalDate on = check.support().toOptional().map(s -> s.entry().on()).orElse(asOf);
    return new CriterionJudgement(
        criterionId(slot), judgement(check.state(), check.explanation(), on));
  }

  private CriterionJudgement roleJudgement(BuyingRole role, BuyingCentre centre, LocalDate asOf) {
    Optional<RoleClaim> carrying = RoleStanding.carrying(centre, role, policy.roles(), asOf);
    KnowledgeState state = RoleStanding.state(carrying, policy.roles(), asOf);
    LocalDate on = carrying.map(RoleClaim::on).orElse(asOf);
    String why =
        carrying
            .map(
                claim ->
                    Wording.explain(
                        Wording.of(role),
                        state,
                        claim.strength(),
                        EvidenceRule.ageDays(claim.on(), asOf),
                        policy.roles()))
            .orElse(Wording.of(role) + " is missing: nobody is known to play it on " + asOf + ".");
    return new CriterionJudgement(criterionId(role), judgement(state, why, on));
  }

  private static Judgement judgement(KnowledgeState state, String why, LocalDate on) {
    List<Evidence> evidence = List.of(new Evidence(SOURCE, why, on));
    return switch (state) {
      case FILLED -> Judgement.yes(why, evidence);
      case WEAK -> Judgement.no(why, evidence);
      case STALE -> Judgement.unknown(why, evidence);
      case MISSING -> Judgement.unknown(why);
    };
  }
}
