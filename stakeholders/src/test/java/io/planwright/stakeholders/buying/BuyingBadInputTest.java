package io.planwright.stakeholders.buying;

import static io.planwright.stakeholders.buying.Centres.TODAY;
import static io.planwright.stakeholders.buying.Centres.centre;
import static io.planwright.testkit.BadInput.row;

import io.planwright.evidence.Answer;
import io.planwright.process.SalesProcess;
import io.planwright.process.Stage;
import io.planwright.process.StageProgress;
import io.planwright.stakeholder.StakeholderNetwork;
import io.planwright.testkit.BadInput;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BuyingBadInputTest {

  private static final Class<IllegalArgumentException> VALUE = IllegalArgumentException.class;
  private static final Class<NullPointerException> NULL = NullPointerException.class;
  private static final EvidenceRule RULE = EvidenceRule.of(30, ClaimStrength.STATED);
  private static final MeddpiccPolicy POLICY = MeddpiccPolicy.standard();
  private static final StakeholderNetwork RATINGS = new StakeholderNetwork(List.of(), List.of());
  private static final BuyingGates GATES =
      new BuyingGates(
          List.of(new GateRule("s", Set.of(MeddpiccSlot.METRICS), Set.of(), true)), POLICY);
  private static final SalesProcess OTHER =
      new SalesProcess("p", "P", List.of(Stage.builder().id("t").name("T").build()));

  private static RoleClaim.Builder claim() {
    return Centres.claim("p", BuyingRole.COACH, ClaimStrength.STATED, "2026-01-01").toBuilder();
  }

  private static SlotEntry.Builder entry() {
    return Centres.entry(MeddpiccSlot.METRICS, ClaimStrength.STATED, "2026-01-01").toBuilder();
  }

  private static Map<MeddpiccSlot, EvidenceRule> rulesWithoutChampion() {
    Map<MeddpiccSlot, EvidenceRule> rules = new HashMap<>(POLICY.slots());
    rules.remove(MeddpiccSlot.CHAMPION);
    return rules;
  }

  static Stream<BadInput> rows() {
    return Stream.concat(knowledge(), Stream.concat(gates(), coverage()));
  }

  private static Stream<BadInput> knowledge() {
    return Stream.of(
        row(
            "half-life of zero",
            () -> EvidenceRule.of(0, ClaimStrength.STATED),
            VALUE,
            "halfLifeDays [0] must be at least 1. Give the half-life in days, such as 90."),
        row(
            "freshness of zero",
            () -> new EvidenceRule(1, 0, ClaimStrength.STATED),
            VALUE,
            "leastFreshness [0.0] must be above 0 and at most 1. Use 0.5 to call a claim stale after one half-life."),
        row(
            "freshness above one",
            () -> new EvidenceRule(1, 1.1, ClaimStrength.STATED),
            VALUE,
            "leastFreshness [1.1] must be above 0 and at most 1. Use 0.5 to call a claim stale after one half-life."),
        row(
            "freshness that is no number",
            () -> new EvidenceRule(1, Double.NaN, ClaimStrength.STATED),
            VALUE,
            "leastFreshness [NaN] must be above 0 and at most 1. Use 0.5 to call a claim stale after one half-life."),
        row(
            "no strength",
            () -> EvidenceRule.of(1, null),
            NULL,
            "leastStrength [null] must not be null. Give a value."),
        row(
            "claim of the future",
            () -> RULE.freshness(TODAY.plusDays(1), TODAY),
            VALUE,
            "on [2026-07-01] must not be after the as-of day 2026-06-30. Leave out what was not known yet."),
        row(
            "no strength to judge",
            () -> RULE.state(null, TODAY, TODAY),
            NULL,
            "strength [null] must not be null. Give a value."),
        row(
            "blank person",
            () -> claim().personId(" ").build(),
            VALUE,
            "personId [ ] must not be blank. Use the id that your CRM has for this contact."),
        row(
            "blank source of a claim",
            () -> claim().source("").build(),
            VALUE,
            "source [] must not be blank. Say where it was learnt."),
        row(
            "blank owner of a claim",
            () -> claim().ownerId("").build(),
            VALUE,
            "ownerId [] must not be blank. Name who stands for the claim."),
        row(
            "blank content",
            () -> entry().content(" ").build(),
            VALUE,
            "content [ ] must not be blank. Say what is known."),
        row(
            "blank source of an entry",
            () -> entry().source("").build(),
            VALUE,
            "source [] must not be blank. Say where it was learnt."),
        row(
            "blank owner of an entry",
            () -> entry().ownerId("").build(),
            VALUE,
            "ownerId [] must not be blank. Name who stands for it."),
        row(
            "blank person of an entry",
            () -> entry().addPersonIds("").build(),
            VALUE,
            "personIds [] must not be blank. Use the ids that your CRM has."),
        row(
            "blank deal",
            () -> BuyingCentre.builder().dealId(" ").build(),
            VALUE,
            "dealId [ ] must not be blank. Use the id that your CRM has for this opportunity."),
        row(
            "blank account",
            () -> BuyingCentre.builder().dealId("d").accountId("").build(),
            VALUE,
            "accountId [] must not be blank. Use the id that your CRM has for it."),
        row(
            "no as-of day",
            () -> centre().asOf(null),
            NULL,
            "asOf [null] must not be null. Give a value."),
        row(
            "no day for people",
            () -> centre().people(null),
            NULL,
            "asOf [null] must not be null. Give a value."),
        row(
            "no person",
            () -> centre().rolesOf(null, TODAY),
            NULL,
            "personId [null] must not be null. Give a value."),
        row(
            "no role",
            () -> centre().holders(null, TODAY),
            NULL,
            "role [null] must not be null. Give a value."),
        row(
            "slot without a rule",
            () -> new MeddpiccPolicy(rulesWithoutChampion(), RULE),
            VALUE,
            "slots [CHAMPION] must have a rule for each constant. Add the missing rule."),
        row(
            "no rule for roles",
            () -> new MeddpiccPolicy(POLICY.slots(), null),
            NULL,
            "roles [null] must not be null. Give a value."),
        row(
            "no new rule",
            () -> POLICY.with(MeddpiccSlot.METRICS, null),
            NULL,
            "rule [null] must not be null. Give a value."),
        row(
            "no centre to check",
            () -> MeddpiccCheck.of(null, POLICY, TODAY),
            NULL,
            "centre [null] must not be null. Give a value."),
        row(
            "no policy to check",
            () -> MeddpiccCheck.of(centre(), null, TODAY),
            NULL,
            "policy [null] must not be null. Give a value."),
        row(
            "check of no slots",
            () -> new MeddpiccCheck("d", TODAY, List.of()),
            VALUE,
            "slots [[]] must be the eight slots in their order. Check every slot once."),
        row(
            "missing with support",
            () ->
                new MeddpiccCheck.SlotCheck(
                    MeddpiccSlot.METRICS,
                    KnowledgeState.MISSING,
                    Answer.known(new MeddpiccCheck.Support(entry().build(), 0, 1)),
                    "So."),
            VALUE,
            "state [MISSING] must be MISSING exactly when there is no support. Pass the entry, or say that it is missing."),
        row(
            "negative age",
            () -> new MeddpiccCheck.Support(entry().build(), -1, 1),
            VALUE,
            "ageDays [-1] must not be negative. Count days from the entry to the as-of day."));
  }

  private static Stream<BadInput> gates() {
    return Stream.of(
        row(
            "blank stage",
            () -> new GateRule("", Set.of(MeddpiccSlot.METRICS), Set.of(), true),
            VALUE,
            "stageId [] must not be blank. Use the id of a stage of the process."),
        row(
            "rule that asks for nothing",
            () -> new GateRule("s", Set.of(), Set.of(), true),
            VALUE,
            "slots [[]] must name a slot where there is no role. Say what has to be known, or leave the rule out."),
        row(
            "no rules",
            () -> new BuyingGates(null, POLICY),
            NULL,
            "rules [null] must not be null. Give a value."),
        row(
            "rule for an unknown stage",
            () -> GATES.guard(OTHER),
            VALUE,
            "stageId [s] must be one of [t]. Correct the id, or add the stage to the process."),
        row(
            "centre of another deal",
            () -> GATES.check(OTHER, new StageProgress("x", "t", TODAY, List.of()), centre()),
            VALUE,
            "centre [deal-1] must belong to the deal of the progress, x. Pass the buying centre of that deal."),
        row(
            "no stage to judge",
            () -> GATES.judge(null, centre(), TODAY),
            NULL,
            "stageId [null] must not be null. Give a value."),
        row(
            "no slot to name",
            () -> BuyingGates.criterionId((MeddpiccSlot) null),
            NULL,
            "slot [null] must not be null. Give a value."));
  }

  private static Stream<BadInput> coverage() {
    return Stream.of(
        row(
            "window of zero",
            () -> new CoveragePolicy(0, Set.of(), RULE),
            VALUE,
            "windowDays [0] must be at least 1. Give the window in days, such as 30."),
        row(
            "no needed roles",
            () -> new CoveragePolicy(1, null, RULE),
            NULL,
            "neededRoles [null] must not be null. Give a value."),
        row(
            "no snapshot",
            () -> AccountCoverage.of(centre(), null, RATINGS, CoveragePolicy.standard()),
            NULL,
            "snapshot [null] must not be null. Give a value."),
        row(
            "no ratings",
            () ->
                AccountCoverage.of(
                    centre(),
                    Centres.snapshot(List.of(), List.of()),
                    null,
                    CoveragePolicy.standard()),
            NULL,
            "ratings [null] must not be null. Give a value."),
        row(
            "pipeline window of zero",
            () -> PipelineThreads.of(Centres.snapshot(List.of(), List.of()), 0),
            VALUE,
            "windowDays [0] must be at least 1. Give the window in days, such as 30."),
        row(
            "no pipeline",
            () -> PipelineThreads.of(null, 1),
            NULL,
            "snapshot [null] must not be null. Give a value."),
        row(
            "state that does not fit",
            () -> new DealThreads("d", ThreadState.SILENT, List.of("p"), 1, 0, 1, "So."),
            VALUE,
            "state [SILENT] must fit 1 contacts in 1 activities. Correct the state or the counts."),
        row(
            "more nameless activities than there are",
            () -> new DealThreads("d", ThreadState.SILENT, List.of(), 0, 1, 0, "So."),
            VALUE,
            "activitiesWithoutContact [1] must be between 0 and 0. Count among all."),
        row(
            "share above one",
            () -> new AccountCoverage.PowerShare(1.5, 1, 1, 0),
            VALUE,
            "share [1.5] must be between 0.0 and 1.0. Divide covered by known power."),
        row(
            "holders of a missing role",
            () ->
                new AccountCoverage.RoleCoverage(
                    BuyingRole.LEGAL, KnowledgeState.MISSING, List.of("p"), List.of()),
            VALUE,
            "state [MISSING] must be MISSING exactly when nobody plays the role. List who plays it, or say that nobody does."),
        row(
            "negative contacts",
            () -> new ContactRecency("p", Set.of(), Answer.known(TODAY), -1, 0),
            VALUE,
            "contactsInWindow [-1] must not be negative. Count from 0."));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void refusesBadInput(BadInput row) {
    row.verify();
  }
}
