package io.planwright.examples.people;

import static java.util.stream.Collectors.joining;

import io.planwright.activity.template.StandardTemplates;
import io.planwright.crm.CrmSnapshot;
import io.planwright.crm.OpportunitySnapshot;
import io.planwright.process.SalesProcess;
import io.planwright.process.Stage;
import io.planwright.stakeholder.StakeholderNetwork;
import io.planwright.stakeholders.buying.AccountCoverage;
import io.planwright.stakeholders.buying.BuyingCentre;
import io.planwright.stakeholders.buying.BuyingGates;
import io.planwright.stakeholders.buying.BuyingRole;
import io.planwright.stakeholders.buying.CoveragePolicy;
import io.planwright.stakeholders.buying.DealThreads;
import io.planwright.stakeholders.buying.GateRule;
import io.planwright.stakeholders.buying.KnowledgeState;
import io.planwright.stakeholders.buying.MeddpiccCheck;
import io.planwright.stakeholders.buying.MeddpiccPolicy;
import io.planwright.stakeholders.buying.MeddpiccSlot;
import io.planwright.stakeholders.buying.PipelineThreads;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What is known of a purchase, whom sellers meet, and what the lack of it holds up.
 *
 * @param check what is known by the checklist MEDDPICC
 * @param coverage who plays which part, and who is in touch
 * @param threads on how many people the deal hangs; empty where the pipeline lacks the deal
 * @param stage the place of its stage in the process of the gates; the first for one it lacks
 */
record Purchase(
    MeddpiccCheck check, AccountCoverage coverage, Optional<DealThreads> threads, int stage) {

  private static final SalesProcess PROCESS = StandardTemplates.projectSaleProcess();

  /** What has to be known before a deal leaves a stage: a rule of thumb of this program. */
  static final BuyingGates GATES =
      new BuyingGates(
          List.of(
              gate("qualification", Set.of(MeddpiccSlot.IDENTIFIED_PAIN), Set.of()),
              gate(
                  "discovery",
                  Set.of(
                      MeddpiccSlot.METRICS,
                      MeddpiccSlot.ECONOMIC_BUYER,
                      MeddpiccSlot.DECISION_CRITERIA),
                  Set.of(BuyingRole.ECONOMIC_BUYER)),
              gate(
                  "proposal",
                  Set.of(
                      MeddpiccSlot.DECISION_PROCESS,
                      MeddpiccSlot.CHAMPION,
                      MeddpiccSlot.COMPETITION),
                  Set.of(BuyingRole.DECISION_MAKER)),
              gate("negotiation", Set.of(MeddpiccSlot.PAPER_PROCESS), Set.of())),
          MeddpiccPolicy.standard());

  static Purchase of(
      OpportunitySnapshot deal,
      BuyingCentre centre,
      StakeholderNetwork ratings,
      CrmSnapshot crm,
      PipelineThreads pipeline) {
    return new Purchase(
        MeddpiccCheck.of(centre, GATES.policy(), crm.asOf()),
        AccountCoverage.of(centre, crm, ratings, CoveragePolicy.standard()),
        pipeline.deals().stream().filter(each -> each.dealId().equals(deal.id())).findFirst(),
        position(deal));
  }

  private static GateRule gate(String stage, Set<MeddpiccSlot> slots, Set<BuyingRole> roles) {
    return new GateRule(stage, slots, roles, true);
  }

  private static int position(OpportunitySnapshot deal) {
    String stage = deal.stage().orElse("");
    List<Stage> stages = PROCESS.stages();
    return IntStream.range(0, stages.size())
        .filter(i -> stages.get(i).name().equalsIgnoreCase(stage))
        .findFirst()
        .orElse(0);
  }

  /** Which gate a slot keeps shut, in words; empty if it is filled. */
  String blocks(MeddpiccSlot slot) {
    return isFilled(slot)
        ? ""
        : GATES.rules().stream()
            .filter(rule -> rule.slots().contains(slot))
            .map(this::blocks)
            .collect(joining(", "));
  }

  private String blocks(GateRule rule) {
    int gate = PROCESS.position(rule.stageId());
    String name = PROCESS.stages().get(gate).name();
    if (gate < stage) {
      return name + " was left without it";
    }
    return "leaving " + name + (gate == stage ? ", where the deal is" : "");
  }

  /** What keeps the deal in its stage, or should have kept it in an earlier one. */
  List<MeddpiccSlot> blocking() {
    return GATES.rules().stream()
        .filter(rule -> PROCESS.position(rule.stageId()) <= stage)
        .flatMap(rule -> rule.slots().stream())
        .filter(slot -> !isFilled(slot))
        .toList();
  }

  /** The name of the stage in which the deal is. */
  String stageName() {
    return PROCESS.stages().get(stage).name();
  }

  private boolean isFilled(MeddpiccSlot slot) {
    return check.slot(slot).state() == KnowledgeState.FILLED;
  }
}
