package io.planwright.forecasting.pipeline.stage;

import static io.planwright.forecasting.pipeline.stage.Deals.START;
import static io.planwright.forecasting.pipeline.stage.Deals.ZONE;
import static io.planwright.forecasting.pipeline.stage.Deals.deal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planwright.crm.Opportunity;
import io.planwright.crm.OpportunityStatus;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StagePathsTest {

  private static final List<String> ORDER = List.of("A", "B", "C");

  private static StagePath path(Opportunity deal, int asOf) {
    return StagePaths.of(Stream.of(deal), ORDER, START.plusDays(asOf), ZONE).paths().get(0);
  }

  private static String trace(StagePath path) {
    StringBuilder text = new StringBuilder();
    path.visits().forEach(v -> text.append(v.stage()).append(v.days()).append(' '));
    return text + path.visits().get(path.visits().size() - 1).destination();
  }

  @Test
  void keepsSkipsAndMovesBack() {
    Opportunity deal = deal("x", 0, 0, "A", 3, "C", 5, "B", 5, "B", 9, "WON");
    assertThat(trace(path(deal, 20))).isEqualTo("A3 C2 B4 (won)");
  }

  @Test
  void seesNothingAfterTheDay() {
    Opportunity deal = deal("x", 0, 0, "A", 3, "C", 5, "B", 9, "WON");
    assertThat(trace(path(deal, 4))).isEqualTo("A3 C1 (open)");
    assertThat(path(deal, 8).status()).isEqualTo(OpportunityStatus.OPEN);
    assertThat(StagePaths.of(Stream.of(deal), ORDER, START.minusDays(1), ZONE).paths()).isEmpty();
  }

  @Test
  void standsInNoStageUntilTheFirst() {
    StagePaths paths =
        StagePaths.of(
            Stream.of(deal("x", 0, 4, "A", 6, "LOST"), deal("y", 2, 7, "LOST")),
            ORDER,
            START.plusDays(9),
            ZONE);
    assertThat(paths.stages()).containsExactly(StagePaths.NO_STAGE, "A", "B", "C");
    assertThat(paths.paths().stream().map(StagePathsTest::trace))
        .containsExactly("(no stage)4 A2 (lost)", "(no stage)5 (lost)");
  }

  @Test
  void aReopenedDealStayedWhereItWas() {
    Opportunity deal = deal("x", 0, 0, "A", 3, "LOST", 4, "B", 10, "REOPEN", 12, "B", 15, "WON");
    assertThat(trace(path(deal, 5))).isEqualTo("A3 (lost)");
    assertThat(trace(path(deal, 20))).isEqualTo("A12 B3 (won)");
    assertThat(path(deal, 20).reopenings()).isEqualTo(1);
  }

  @Test
  void countsStagesThatAreNotListed() {
    StagePaths paths =
        StagePaths.of(
            Stream.of(deal("x", 0, 0, "A", 2, "Q", 3, "B")), ORDER, START.plusDays(9), ZONE);
    assertThat(paths.unlistedEntries()).containsEntry("Q", 1L).hasSize(1);
    assertThat(trace(paths.paths().get(0))).isEqualTo("A3 B6 (open)");
  }

  @Test
  void findsTheOrder() {
    StagePaths paths =
        StagePaths.of(
            Stream.of(
                deal("x", 0, 0, "Z", 2, "M", 3, "A"),
                deal("y", 0, 0, "M", 3, "A"),
                deal("z", 0, 0, "M", 1, "Z", 3, "A"),
                deal("w", 0, 0, "Z", 2, "A", 4, "M")),
            START.plusDays(9),
            ZONE);
    assertThat(paths.stages()).containsExactly("Z", "M", "A");
  }

  @Test
  void keepsRecentDeals() {
    StagePaths paths =
        StagePaths.of(
            Stream.of(deal("x", 0, 0, "A"), deal("y", 5, 5, "A")), ORDER, START.plusDays(9), ZONE);
    assertThat(paths.createdFrom(START.plusDays(1)).paths()).hasSize(1);
  }

  @Test
  void refusesWhatHasNoMeaning() {
    assertThatThrownBy(() -> StagePaths.of(Stream.empty(), List.of(), START, ZONE))
        .hasMessageContaining("order");
    assertThatThrownBy(() -> StagePaths.of(Stream.empty(), List.of("A", "A"), START, ZONE))
        .hasMessageContaining("distinct");
    assertThatThrownBy(() -> new IntervalEstimate(0.5, 0.6, 0.7, 0.9)).hasMessageContaining("low");
    assertThatThrownBy(() -> new IntervalEstimate(0.5, 0.4, 0.4, 0.9)).hasMessageContaining("high");
    assertThatThrownBy(() -> new IntervalEstimate(0.5, 0.4, 0.7, 1)).hasMessageContaining("level");
    assertThatThrownBy(() -> ChainSpec.standard().withPriorStrength(0.1))
        .hasMessageContaining("priorStrength");
    assertThatThrownBy(() -> ChainSpec.standard().withLevel(Double.NaN))
        .hasMessageContaining("level");
    assertThatThrownBy(() -> new ChainSpec(1, 0.9, 10, 1)).hasMessageContaining("draws");
    assertThatThrownBy(() -> TimingSpec.standard().withBandEndsDays(List.of(3, 3)))
        .hasMessageContaining("bandEndsDays");
    assertThatThrownBy(() -> TimingSpec.standard().withHorizonDays(0))
        .hasMessageContaining("horizonDays");
  }
}
