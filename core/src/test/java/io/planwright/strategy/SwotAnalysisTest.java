package io.planwright.strategy;

import static io.planwright.strategy.SwotExample.A;
import static io.planwright.strategy.SwotExample.B;
import static io.planwright.strategy.SwotExample.C;
import static io.planwright.strategy.SwotExample.DAY;
import static io.planwright.strategy.SwotExample.O1;
import static io.planwright.strategy.SwotExample.SWOT;
import static io.planwright.strategy.SwotExample.factor;
import static io.planwright.strategy.SwotExample.option;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import io.planwright.evidence.Answer;
import io.planwright.evidence.Reason;
import io.planwright.strategy.TopOptionSensitivity.Direction;
import io.planwright.strategy.TopOptionSensitivity.NoSingleChange;
import io.planwright.strategy.TopOptionSensitivity.WeightChange;
import io.planwright.testkit.JsonRoundTrip;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SwotAnalysisTest {

  private static final LocalDate AFTER_O1 = LocalDate.of(2026, 7, 1);

  @Test
  void scoresBothSides() {
    SwotAssessment assessment = SWOT.asOf(DAY);
    assertThat(assessment.ife().orElseThrow().score()).isEqualTo(3.0);
    assertThat(assessment.efe().orElseThrow().score()).isEqualTo(2.6);
    assertThat(assessment.ife().orElseThrow().rows())
        .containsExactly(
            new WeightedFactor("S1", SwotKind.STRENGTH, 0.5, 4, 2.0),
            new WeightedFactor("S2", SwotKind.STRENGTH, 0.25, 3, 0.75),
            new WeightedFactor("W1", SwotKind.WEAKNESS, 0.25, 1, 0.25));
  }

  @Test
  void ranksOptions() {
    assertThat(SWOT.asOf(DAY).ranking())
        .extracting(RankedOption::rank, RankedOption::option, RankedOption::score)
        .containsExactly(tuple(1, A, 3.8), tuple(2, C, 2.8), tuple(3, B, 1.95));
  }

  @Test
  void explainsScores() {
    assertThat(SWOT.asOf(DAY).ranking().get(1).explanation().reasons())
        .containsExactly(
            new Reason("W1", 1.0, "Statement W1 (weakness): weight 0.250 times leverage 4."),
            new Reason("O1", 1.8, "Statement O1 (opportunity): weight 0.600 times leverage 3."));
  }

  @Test
  void findsTheSmallestWeightChange() {
    // By hand: lead of A over C is 1, and raising W1 by d turns it into 1 − d·(4 + 2/(3/4)).
    WeightChange change = (WeightChange) SWOT.asOf(DAY).sensitivity();
    assertThat(change).isEqualTo(new WeightChange("W1", Direction.RAISED, 0.25, 0.15, "C"));
    assertThat(change.changedWeight()).isCloseTo(0.4, within(1e-15));
    assertThat(change.summary())
        .isEqualTo(
            "Option C would lead if the weight of factor W1 were raised from 0.250 to beyond"
                + " 0.400.");
  }

  @Test
  void leavesOutExpiredFactors() {
    SwotAssessment later = SWOT.asOf(AFTER_O1);
    assertThat(later.expired()).containsExactly(O1);
    assertThat(later.lapsed()).containsExactly(C, A);
    assertThat(later.ranking()).extracting(RankedOption::option).containsExactly(B);
    assertThat(later.efe().orElseThrow().rows())
        .containsExactly(new WeightedFactor("T1", SwotKind.THREAT, 1, 2, 2));
    assertThat(later.sensitivity()).isEqualTo(new NoSingleChange("Only one option is ranked."));
    assertThat(SWOT.asOf(AFTER_O1.minusDays(1)).expired()).isEmpty();
  }

  @Test
  void leavesOutWhatWasFoundOutLater() {
    // The evidence of O1 is of 1 November 2025.
    SwotAssessment before = SWOT.asOf(LocalDate.of(2025, 10, 31));
    assertThat(before.notYetKnown()).containsExactly(O1);
    assertThat(before.expired()).isEmpty();
    assertThat(before.lapsed()).containsExactly(C, A);
    assertThat(SWOT.asOf(LocalDate.of(2025, 11, 1)).notYetKnown()).isEmpty();
  }

  @Test
  void countsTheExpiredFactorsOfAnOption() {
    SwotAnalysis analysis =
        new SwotAnalysis(
            List.of(
                factor("S1", SwotKind.STRENGTH, 1, 4),
                factor("S2", SwotKind.STRENGTH, 1, 4).toBuilder().expiresOn(DAY).build(),
                factor("O1", SwotKind.OPPORTUNITY, 1, 2)),
            List.of(option("A", TowsQuadrant.SO, "S1", "S2", "O1")));
    RankedOption only = analysis.asOf(DAY).ranking().get(0);
    assertThat(only.score()).isEqualTo(6);
    assertThat(only.explanation().summary())
        .isEqualTo("SO option with a score of 6.000. Factors left out: 1.");
  }

  @Test
  void answersWithInsufficientDataWithoutFactors() {
    SwotAssessment empty = new SwotAnalysis(List.of(), List.of()).asOf(DAY);
    assertThat(empty.ife())
        .isEqualTo(
            Answer.insufficient(
                "score of the internal factors",
                "at least one factor that is known and has not expired",
                "none",
                "Add factors of this side, or renew the evidence of the expired ones."));
    assertThat(empty.efe().isKnown()).isFalse();
    assertThat(empty.ranking()).isEmpty();
    assertThat(empty.sensitivity().summary()).isEqualTo("No option is ranked.");
  }

  @Test
  void breaksTiesById() {
    // In doubles 0.1 + 0.2 exceeds 0.3; as decimals the two options are level.
    SwotAnalysis level =
        new SwotAnalysis(
            List.of(
                factor("S1", SwotKind.STRENGTH, 0.1, 4),
                factor("S2", SwotKind.STRENGTH, 0.2, 4),
                factor("S3", SwotKind.STRENGTH, 0.3, 4),
                factor("O1", SwotKind.OPPORTUNITY, 1, 1)),
            List.of(
                option("B", TowsQuadrant.SO, "S1", "S2", "O1"),
                option("A", TowsQuadrant.SO, "S3", "O1")));
    assertThat(level.asOf(DAY).ranking())
        .extracting(place -> place.option().id())
        .containsExactly("A", "B");
    assertThat(level.asOf(DAY).sensitivity())
        .isEqualTo(new WeightChange("S1", Direction.RAISED, 1.0 / 6, 0, "B"));
  }

  @Test
  void reachesAChangeAtTheEndOfTheScaleOnlyByTheTieBreak() {
    // Without S1 both options draw on S2 and O1 alone: level at best.
    assertThat(subset("A", "B").sensitivity())
        .isEqualTo(new NoSingleChange("No change of a single weight puts another option above A."));
    assertThat(subset("Z", "B").sensitivity())
        .isEqualTo(new WeightChange("S1", Direction.LOWERED, 0.5, -0.5, "B"));
  }

  private static SwotAssessment subset(String larger, String smaller) {
    return new SwotAnalysis(
            List.of(
                factor("S1", SwotKind.STRENGTH, 1, 4),
                factor("S2", SwotKind.STRENGTH, 1, 3),
                factor("O1", SwotKind.OPPORTUNITY, 1, 2)),
            List.of(
                option(larger, TowsQuadrant.SO, "S1", "S2", "O1"),
                option(smaller, TowsQuadrant.SO, "S2", "O1")))
        .asOf(DAY);
  }

  @Test
  void namesOneOfTheRivalsThatDrawLevelAtOnceById() {
    // B and C fall and rise together; the id decides between them.
    SwotAnalysis analysis =
        new SwotAnalysis(
            List.of(
                factor("S1", SwotKind.STRENGTH, 3, 4),
                factor("S2", SwotKind.STRENGTH, 1, 4),
                factor("O1", SwotKind.OPPORTUNITY, 1, 2)),
            List.of(
                option("A", TowsQuadrant.SO, "S1", "O1"),
                option("C", TowsQuadrant.SO, "S2", "O1"),
                option("B", TowsQuadrant.SO, "S2", "O1")));
    assertThat(analysis.asOf(DAY).sensitivity())
        .isEqualTo(new WeightChange("S1", Direction.LOWERED, 0.75, -0.25, "B"));
  }

  @Test
  void countsWhatIsUnfavourableByWhatIsLeftToMend() {
    assertThat(SwotExample.W1.leverage()).isEqualTo(4);
    assertThat(SwotExample.T1.leverage()).isEqualTo(3);
    assertThat(SwotExample.S2.leverage()).isEqualTo(3);
    assertThat(O1.leverage()).isEqualTo(3);
  }

  @Test
  void roundTrips() {
    JsonRoundTrip.assertGolden(SWOT, SwotAnalysis.class, "swot-analysis.json");
    JsonRoundTrip.assertGolden(SWOT.asOf(DAY), SwotAssessment.class, "swot-assessment.json");
    JsonRoundTrip.assertRoundTrips(SWOT.asOf(AFTER_O1), SwotAssessment.class);
    JsonRoundTrip.assertRoundTrips(
        new SwotAnalysis(List.of(), List.of()).asOf(DAY), SwotAssessment.class);
    JsonRoundTrip.assertRoundTrips(O1, SwotFactor.class);
  }
}
