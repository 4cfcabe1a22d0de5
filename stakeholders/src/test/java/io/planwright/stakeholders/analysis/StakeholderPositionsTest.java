package io.planwright.stakeholders.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planwright.evidence.Answer;
import io.planwright.stakeholder.EngagementGap;
import io.planwright.stakeholder.EngagementLevel;
import io.planwright.stakeholder.GridCell;
import io.planwright.stakeholder.PowerInterestGrid;
import io.planwright.stakeholder.Stakeholder;
import io.planwright.testkit.JsonRoundTrip;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StakeholderPositionsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

  private static Assessment said(String id, Dimension dimension, double score) {
    return Registers.score(id, dimension, score, "r", DAY);
  }

  private static final StakeholderRegister REGISTER =
      Registers.register(
              List.of("known", "unaware", "silent"),
              said("known", Dimension.POWER, 0.9),
              said("known", Dimension.INTEREST, 0.2),
              said("known", Dimension.ATTITUDE, -0.5),
              Registers.desired("known", Engagement.SUPPORTIVE, DAY),
              said("unaware", Dimension.POWER, 0.9),
              said("unaware", Dimension.INTEREST, 0.9),
              Registers.attitude("unaware", Engagement.UNAWARE, "r", DAY),
              said("silent", Dimension.POWER, 0.9))
          .toBuilder()
          .addRequirements(
              concern("price", 0.4), concern("data protection", 0.9), concern("later", 1))
          .build();

  private static Requirement concern(String text, double importance) {
    Requirement.Builder builder = Requirement.builder();
    builder.stakeholderId("known").kind(RequirementKind.CONCERN).text(text);
    builder.importance(importance).raterId("r").strength(EvidenceStrength.STATED);
    return builder.on(text.equals("later") ? DAY.plusDays(1) : DAY).build();
  }

  @ParameterizedTest
  @CsvSource({
    "0.9, 0.9, MANAGE_CLOSELY", "0.9, 0.1, KEEP_SATISFIED",
    "0.1, 0.9, KEEP_INFORMED", "0.1, 0.1, MONITOR"
  })
  void placesInTheGrid(double power, double interest, GridCell expected) {
    StakeholderRegister register =
        Registers.register(
            List.of("a"),
            said("a", Dimension.POWER, power),
            said("a", Dimension.INTEREST, interest));
    StakeholderPositions positions = StakeholderPositions.of(register, DAY);
    GridChart chart = positions.grid(PowerInterestGrid.standard());
    GridPlacement placement = chart.placement("a").orElseThrow();
    assertThat(placement.mostLikely()).isEqualTo(expected);
    double high = positions.estimate("a", Dimension.POWER).orElseThrow().probabilityAtLeast(0.5);
    assertThat(placement.powerful()).isCloseTo(high, within(1e-15));
    assertThat(chart.expected(expected)).isEqualTo(placement.probabilities().get(expected));
  }

  @Test
  void leavesOutOfTheGridWhomNobodyKnows() {
    GridChart chart = StakeholderPositions.of(REGISTER, DAY).grid(PowerInterestGrid.standard());
    assertThat(chart.placements())
        .extracting(GridPlacement::stakeholderId)
        .containsExactly("known", "unaware");
    assertThat(chart.unknown())
        .containsExactly(new Unplaced("silent", List.of(Dimension.INTEREST)));
    assertThat(chart.placement("silent")).isEmpty();
  }

  @Test
  void theLineMovesTheProbability() {
    StakeholderPositions positions = StakeholderPositions.of(REGISTER, DAY);
    double before = 1;
    for (double threshold : new double[] {0.2, 0.5, 0.8, 1}) {
      double powerful =
          positions.grid(new PowerInterestGrid(threshold, 0.5)).placements().get(0).powerful();
      assertThat(powerful).isLessThan(before);
      before = powerful;
    }
    assertThat(before).isZero();
  }

  @Test
  void convertsWhomThePlanCanUse() {
    StakeholderPositions positions = StakeholderPositions.of(REGISTER, DAY);
    NetworkPeople network = positions.toNetworkPeople();
    Stakeholder known = network.people().get(0);
    assertThat(network.people()).hasSize(1);
    assertThat(known.id()).isEqualTo("known");
    assertThat(known.power())
        .isCloseTo(
            positions.estimate("known", Dimension.POWER).orElseThrow().mean(), within(1e-15));
    assertThat(known.attitude()).isBetween(-0.55, -0.3);
    assertThat(known.concerns()).containsExactly("data protection", "price");
    EngagementGap gap = known.engagementGap().orElseThrow();
    assertThat(gap.desired()).isEqualTo(EngagementLevel.SUPPORTIVE);
    assertThat(network.leftOut())
        .containsExactly(
            new Unplaced("unaware", List.of(Dimension.ATTITUDE)),
            new Unplaced("silent", List.of(Dimension.INTEREST, Dimension.ATTITUDE)));
  }

  @Test
  void survivesSerialization() {
    StakeholderPositions positions = StakeholderPositions.of(REGISTER, DAY);
    Object copy = JsonRoundTrip.serializedCopy(positions);
    assertThat(copy).isEqualTo(positions).hasSameHashCodeAs(positions);
    assertThat(((StakeholderPositions) copy).toNetworkPeople())
        .isEqualTo(positions.toNetworkPeople());
    for (Object chart :
        List.of(
            positions.grid(PowerInterestGrid.standard()),
            positions.salience(SalienceThresholds.standard()),
            positions.engagement(),
            positions.toNetworkPeople(),
            EngagementTrend.of(REGISTER, List.of(DAY), EstimationSpec.standard()))) {
      assertThat(JsonRoundTrip.serializedCopy(chart)).isEqualTo(chart);
    }
    assertThat(positions).hasToString("StakeholderPositions{asOf=2026-04-01, people=3}");
    assertThat(positions.asOf()).isEqualTo(DAY);
    assertThat(positions.spec()).isEqualTo(EstimationSpec.standard());
    assertThat(positions)
        .isNotEqualTo(StakeholderPositions.of(REGISTER, DAY.plusDays(1)))
        .isNotEqualTo("positions");
  }

  @Test
  void theExampleOfThePackageHolds() {
    StakeholderRegister register =
        StakeholderRegister.builder()
            .addPeople(RegisteredPerson.of("s-1", "Ada Jones", LocalDate.of(2026, 1, 5)))
            .addAssessments(
                Assessment.score(
                    "s-1",
                    Dimension.POWER,
                    0.9,
                    "rep-7",
                    LocalDate.of(2026, 2, 1),
                    EvidenceStrength.STATED))
            .build();
    Answer<Estimate> power =
        StakeholderPositions.of(register, LocalDate.of(2026, 3, 1))
            .estimate("s-1", Dimension.POWER);
    // Reference: the same formula with the t distribution of SciPy 1.17.1.
    ScoreInterval interval = power.orElseThrow().interval(0.9);
    assertThat(interval.lower()).isCloseTo(0.5849198560542763, within(1e-7));
    assertThat(interval.upper()).isCloseTo(0.9812963949146823, within(1e-7));
  }

  @Test
  void readsAnyDay() {
    StakeholderPositions never = StakeholderPositions.of(REGISTER, LocalDate.MIN);
    assertThat(never.people()).isEmpty();
    StakeholderPositions late = StakeholderPositions.of(REGISTER, LocalDate.MAX);
    assertThat(late.estimate("known", Dimension.POWER).isKnown()).isFalse();
    assertThat(late.awareness("known").isKnown()).isFalse();
    assertThat(late.engagement().row("known").orElseThrow().desired().isKnown()).isTrue();
    StakeholderRegister nobody = StakeholderRegister.builder().build();
    assertThat(StakeholderPositions.of(nobody, DAY).toNetworkPeople())
        .isEqualTo(new NetworkPeople(List.of(), List.of()));
  }
}
