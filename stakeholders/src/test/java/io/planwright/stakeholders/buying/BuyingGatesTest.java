package io.planwright.stakeholders.buying;

import static io.planwright.stakeholders.buying.Centres.TODAY;
import static io.planwright.stakeholders.buying.Centres.centre;
import static io.planwright.stakeholders.buying.Centres.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planwright.evidence.Evidence;
import io.planwright.evidence.Judgement;
import io.planwright.process.CriterionJudgement;
import io.planwright.process.ExitCriterion;
import io.planwright.process.GateCheck;
import io.planwright.process.SalesProcess;
import io.planwright.process.Stage;
import io.planwright.process.StageProgress;
import io.planwright.testkit.JsonRoundTrip;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BuyingGatesTest {

  private static final SalesProcess PROCESS =
      new SalesProcess(
          "p",
          "Projects",
          List.of(
              Stage.builder()
                  .id("qualify")
                  .name("Qualify")
                  .addExitCriteria(
                      ExitCriterion.required("budget", "There is a budget."),
                      ExitCriterion.recommended("meddpicc:METRICS", "The gain is known."))
                  .build(),
              Stage.builder().id("propose").name("Propose").build()));

  private static final BuyingGates GATES =
      new BuyingGates(
          List.of(
              new GateRule(
                  "qualify",
                  Set.of(MeddpiccSlot.METRICS, MeddpiccSlot.CHAMPION, MeddpiccSlot.PAPER_PROCESS),
                  Set.of(BuyingRole.CHAMPION, BuyingRole.ECONOMIC_BUYER, BuyingRole.LEGAL),
                  true),
              new GateRule("qualify", Set.of(MeddpiccSlot.DECISION_PROCESS), Set.of(), false)),
          MeddpiccPolicy.standard());

  private static StageProgress progress(CriterionJudgement... judgements) {
    return new StageProgress("deal-1", "qualify", TODAY, List.of(judgements));
  }

  private static CriterionJudgement budget() {
    return new CriterionJudgement(
        "budget", Judgement.yes("Approved.", List.of(new Evidence("CRM", "Approved.", TODAY))));
  }

  @Test
  void blocksUntilEnoughIsKnown() {
    GateCheck check = GATES.check(PROCESS, progress(budget()), centre());
    assertThat(check.met())
        .extracting(ExitCriterion::id)
        .containsExactly("budget", "meddpicc:METRICS", "role:CHAMPION");
    assertThat(check.unmet())
        .extracting(ExitCriterion::id)
        .containsExactly("meddpicc:CHAMPION", "role:ECONOMIC_BUYER");
    assertThat(check.unknown())
        .extracting(ExitCriterion::id)
        .containsExactly("meddpicc:PAPER_PROCESS", "role:LEGAL", "meddpicc:DECISION_PROCESS");
    assertThat(check.isPassed()).isFalse();
    assertThat(check.open()).hasSize(4);
  }

  @Test
  void opensWhenEnoughIsKnown() {
    BuyingCentre known =
        centre().toBuilder()
            .addEntries(
                Centres.entry(MeddpiccSlot.CHAMPION, ClaimStrength.DEMONSTRATED, "2026-06-25"),
                Centres.entry(MeddpiccSlot.PAPER_PROCESS, ClaimStrength.STATED, "2026-06-25"))
            .addClaims(
                Centres.claim("d", BuyingRole.LEGAL, ClaimStrength.STATED, "2026-06-25"),
                Centres.claim(
                    "bert", BuyingRole.ECONOMIC_BUYER, ClaimStrength.STATED, "2026-06-25"))
            .build();
    assertThat(GATES.check(PROCESS, progress(budget()), known).isPassed()).isTrue();
    assertThat(GATES.check(PROCESS, progress(), known).isPassed()).as("no budget").isFalse();
    StageProgress before =
        new StageProgress("deal-1", "qualify", day("2026-06-24"), List.of(budget()));
    assertThat(GATES.check(PROCESS, before, known).isPassed()).as("not known yet").isFalse();
  }

  @Test
  void guardsTwiceLikeOnce() {
    SalesProcess guarded = GATES.guard(PROCESS);
    assertThat(GATES.guard(guarded)).isEqualTo(guarded);
    assertThat(guarded.stage("propose")).isEqualTo(PROCESS.stage("propose"));
    assertThat(guarded.stage("qualify").exitCriteria())
        .contains(ExitCriterion.required("meddpicc:METRICS", "The gain is known."))
        .contains(
            ExitCriterion.recommended("meddpicc:DECISION_PROCESS", "Decision process is known."));
  }

  @Test
  void quotesNoContentAndNoNames() {
    assertThat(GATES.judge("qualify", centre(), TODAY).toString())
        .contains("buying centre")
        .doesNotContain("what is known")
        .doesNotContain("anna");
    assertThat(GATES.judge("propose", centre(), TODAY)).isEmpty();
  }

  @Test
  void refusesAJudgementOfItsOwnCriteria() {
    CriterionJudgement own =
        new CriterionJudgement("role:LEGAL", Judgement.unknown("Nobody asked."));
    assertThatThrownBy(() -> GATES.check(PROCESS, progress(own), centre()))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "judgements [role:LEGAL] must name each criterion once. Keep the latest judgement.");
  }

  @Test
  void staysTheSameInJsonAndSerialized() {
    JsonRoundTrip.assertRoundTrips(GATES, BuyingGates.class);
  }
}
