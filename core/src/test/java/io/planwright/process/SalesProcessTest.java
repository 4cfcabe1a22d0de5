package io.planwright.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planwright.evidence.Evidence;
import io.planwright.evidence.Judgement;
import io.planwright.testkit.JsonRoundTrip;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SalesProcessTest {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 15);
  private static final ExitCriterion NEED = ExitCriterion.required("need", "There is a need.");
  private static final ExitCriterion MONEY = ExitCriterion.required("money", "There is a budget.");
  private static final ExitCriterion SPONSOR =
      ExitCriterion.recommended("sponsor", "There is a sponsor.");

  private static final Stage PROSPECTING =
      Stage.builder()
          .id("Prospecting")
          .name("Prospecting")
          .addExitCriteria(NEED, MONEY, SPONSOR)
          .typicalScore(0.1)
          .build();
  private static final Stage ENGAGING = Stage.builder().id("Engaging").name("Engaging").build();
  private static final SalesProcess DIRECT =
      new SalesProcess("direct", "Direct sales", List.of(PROSPECTING, ENGAGING));

  private static final Judgement YES =
      Judgement.yes("Said so.", List.of(new Evidence("Call", "The CFO said so.", DAY)));

  private static StageProgress progress(CriterionJudgement... judgements) {
    return new StageProgress("opp-1", "Prospecting", DAY, List.of(judgements));
  }

  @Test
  void refusesACriterionInJsonThatDoesNotSayWhetherItIsRequired() {
    String json = "{\"id\":\"budget\",\"statement\":\"The customer has a budget.\"}";
    assertThatThrownBy(() -> JsonRoundTrip.fromJackson2(json, ExitCriterion.class))
        .hasStackTraceContaining("required");
    assertThatThrownBy(() -> JsonRoundTrip.fromJackson3(json, ExitCriterion.class))
        .hasStackTraceContaining("required");
  }

  @Test
  void ordersStages() {
    assertThat(DIRECT.position("Engaging")).isEqualTo(1);
    assertThat(DIRECT.stage("Prospecting")).isEqualTo(PROSPECTING);
    assertThat(DIRECT.next("Prospecting")).contains(ENGAGING);
    assertThat(DIRECT.next("Engaging")).isEmpty();
  }

  @Test
  void namesWhatStandsInTheWay() {
    GateCheck gate =
        DIRECT.check(
            progress(
                new CriterionJudgement("money", Judgement.no("Not yet.", List.of())),
                new CriterionJudgement("sponsor", YES)));
    assertThat(gate.met()).containsExactly(SPONSOR);
    assertThat(gate.unmet()).containsExactly(MONEY);
    assertThat(gate.unknown()).containsExactly(NEED);
    assertThat(gate.open()).containsExactly(MONEY, NEED);
    assertThat(gate.isPassed()).isFalse();
  }

  @Test
  void passesWithoutWhatIsOnlyRecommended() {
    GateCheck gate =
        DIRECT.check(
            progress(new CriterionJudgement("need", YES), new CriterionJudgement("money", YES)));
    assertThat(gate.unknown()).containsExactly(SPONSOR);
    assertThat(gate.open()).isEmpty();
    assertThat(gate.isPassed()).isTrue();
  }

  @Test
  void blocksOnWhatIsJudgedUnknown() {
    GateCheck gate =
        DIRECT.check(
            progress(
                new CriterionJudgement("need", YES),
                new CriterionJudgement("money", Judgement.unknown("Nobody asked."))));
    assertThat(gate.isPassed()).isFalse();
  }

  @Test
  void passesAStageWithoutCriteria() {
    StageProgress engaging = new StageProgress("opp-1", "Engaging", DAY, List.of());
    assertThat(DIRECT.check(engaging).isPassed()).isTrue();
  }

  @Test
  void roundTrips() {
    StageProgress progress = progress(new CriterionJudgement("need", YES));
    JsonRoundTrip.assertGolden(DIRECT, SalesProcess.class, "sales-process.json");
    JsonRoundTrip.assertGolden(progress, StageProgress.class, "stage-progress.json");
    JsonRoundTrip.assertGolden(DIRECT.check(progress), GateCheck.class, "gate-check.json");
    JsonRoundTrip.assertRoundTrips(PROSPECTING.toBuilder().build(), Stage.class);
  }
}
