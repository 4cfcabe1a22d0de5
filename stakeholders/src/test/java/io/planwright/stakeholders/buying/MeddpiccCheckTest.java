package io.planwright.stakeholders.buying;

import static io.planwright.stakeholders.buying.Centres.TODAY;
import static io.planwright.stakeholders.buying.Centres.centre;
import static io.planwright.stakeholders.buying.Centres.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.evidence.Answer;
import io.planwright.stakeholders.buying.MeddpiccCheck.SlotCheck;
import io.planwright.stakeholders.buying.MeddpiccCheck.Support;
import io.planwright.testkit.JsonRoundTrip;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MeddpiccCheckTest {

  private static MeddpiccCheck check(LocalDate asOf) {
    return MeddpiccCheck.of(centre(), MeddpiccPolicy.standard(), asOf);
  }

  @Test
  void tellsTheStateOfEachSlot() {
    MeddpiccCheck check = check(TODAY);
    assertThat(check.slots())
        .extracting(SlotCheck::state)
        .containsExactly(
            KnowledgeState.FILLED,
            KnowledgeState.MISSING,
            KnowledgeState.MISSING,
            KnowledgeState.STALE,
            KnowledgeState.MISSING,
            KnowledgeState.MISSING,
            KnowledgeState.WEAK,
            KnowledgeState.MISSING);
    assertThat(check.summary()).isEqualTo("1 filled, 1 weak, 1 stale, 5 missing");
    assertThat(check.slot(MeddpiccSlot.CHAMPION).explanation())
        .isEqualTo("Champion is weak: only stated, and has to be demonstrated.");
    assertThat(check.slot(MeddpiccSlot.DECISION_PROCESS).explanation())
        .isEqualTo("Decision process is stale: 121 days old with a half-life of 60 days.");
    assertThat(check.slot(MeddpiccSlot.METRICS).explanation())
        .isEqualTo("Metrics is known: stated 60 days ago.");
  }

  @Test
  void hasNoNumberForWhatIsMissing() {
    assertThat(check(TODAY).in(KnowledgeState.MISSING))
        .isNotEmpty()
        .allSatisfy(slot -> assertThat(slot.support()).isInstanceOf(Answer.InsufficientData.class));
    Support metrics = check(TODAY).slot(MeddpiccSlot.METRICS).support().orElseThrow();
    assertThat(metrics.ageDays()).isEqualTo(60);
    assertThat(metrics.freshness()).isEqualTo(StrictMath.pow(0.5, 0.5));
  }

  @Test
  void doesNotSeeWhatCameLater() {
    for (String text : new String[] {"2026-02-28", "2026-03-01", "2026-06-05", "2026-06-10"}) {
      LocalDate asOf = day(text);
      assertThat(check(asOf))
          .isEqualTo(MeddpiccCheck.of(centre().asOf(asOf), MeddpiccPolicy.standard(), asOf));
    }
    assertThat(check(day("2026-06-05")).slot(MeddpiccSlot.COMPETITION).state())
        .isEqualTo(KnowledgeState.FILLED);
    assertThat(check(day("2026-06-10")).slot(MeddpiccSlot.COMPETITION).state())
        .as("taken back")
        .isEqualTo(KnowledgeState.MISSING);
    assertThat(check(day("2026-02-28")).in(KnowledgeState.MISSING)).hasSize(8);
  }

  @Test
  void isStaleOnTheDayAfterTheHalfLife() {
    MeddpiccPolicy policy =
        MeddpiccPolicy.standard()
            .with(MeddpiccSlot.METRICS, EvidenceRule.of(60, ClaimStrength.STATED));
    assertThat(MeddpiccCheck.of(centre(), policy, TODAY).slot(MeddpiccSlot.METRICS).state())
        .isEqualTo(KnowledgeState.FILLED);
    assertThat(
            MeddpiccCheck.of(centre(), policy, TODAY.plusDays(1))
                .slot(MeddpiccSlot.METRICS)
                .state())
        .as("the weak entry of June is still fresh")
        .isEqualTo(KnowledgeState.WEAK);
  }

  @Test
  void knowsWhoPlaysWhichPart() {
    BuyingCentre centre = centre();
    assertThat(centre.people(TODAY)).containsExactly("anna", "bert");
    assertThat(centre.people(day("2026-06-14"))).containsExactly("anna", "cleo", "bert");
    assertThat(centre.rolesOf("anna", TODAY))
        .containsExactly(BuyingRole.USER_BUYER, BuyingRole.CHAMPION);
    assertThat(centre.rolesOf("nobody", TODAY)).isEmpty();
    assertThat(centre.holders(BuyingRole.TECHNICAL_BUYER, day("2026-06-14")))
        .containsExactly("cleo");
    assertThat(centre.holders(BuyingRole.TECHNICAL_BUYER, TODAY)).isEmpty();
  }

  @Test
  void staysTheSameInJsonAndSerialized() {
    JsonRoundTrip.assertRoundTrips(centre(), BuyingCentre.class);
    JsonRoundTrip.assertRoundTrips(centre().claims().get(4), RoleClaim.class);
    JsonRoundTrip.assertRoundTrips(centre().entries().get(5), SlotEntry.class);
    JsonRoundTrip.assertRoundTrips(MeddpiccPolicy.standard(), MeddpiccPolicy.class);
    JsonRoundTrip.assertRoundTrips(CoveragePolicy.standard(), CoveragePolicy.class);
    JsonRoundTrip.assertRoundTrips(check(TODAY), MeddpiccCheck.class);
    JsonRoundTrip.assertRoundTrips(
        new GateRule("s", Set.of(MeddpiccSlot.METRICS), Set.of(BuyingRole.LEGAL), true),
        GateRule.class);
  }

  @Test
  void showsNobodyInItsTextForm() {
    BuyingCentre centre =
        centre().toBuilder()
            .addEntries(
                Centres.entry(MeddpiccSlot.CHAMPION, ClaimStrength.STATED, "2026-06-21").toBuilder()
                    .content("anna sells for us")
                    .addPersonIds("anna")
                    .build())
            .build();
    assertThat(centre + " " + MeddpiccCheck.of(centre, MeddpiccPolicy.standard(), TODAY))
        .doesNotContain("anna")
        .doesNotContain("bert")
        .doesNotContain("kick-off")
        .doesNotContain("what is known");
  }
}
