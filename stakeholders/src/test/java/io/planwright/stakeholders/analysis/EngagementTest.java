package io.planwright.stakeholders.analysis;

import static io.planwright.stakeholders.analysis.Engagement.LEADING;
import static io.planwright.stakeholders.analysis.Engagement.NEUTRAL;
import static io.planwright.stakeholders.analysis.Engagement.RESISTANT;
import static io.planwright.stakeholders.analysis.Engagement.SUPPORTIVE;
import static io.planwright.stakeholders.analysis.Engagement.UNAWARE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planwright.evidence.Answer;
import io.planwright.stakeholder.EngagementLevel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EngagementTest {

  private static final LocalDate DAY = Registers.START.plusDays(100);

  private static StakeholderPositions positions(Assessment... assessments) {
    return StakeholderPositions.of(Registers.register(List.of("a"), assessments), DAY);
  }

  private static EngagementRow row(Assessment... assessments) {
    return positions(assessments).engagement().row("a").orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "UNAWARE, UNAWARE, KEEP, 0, CD . . . .",
    "UNAWARE, RESISTANT, INFORM, 0, C D . . .",
    "UNAWARE, NEUTRAL, INFORM, 0, C . D . .",
    "UNAWARE, SUPPORTIVE, INFORM, 0, C . . D .",
    "UNAWARE, LEADING, INFORM, 0, C . . . D",
    "RESISTANT, UNAWARE, AWARE_ALREADY, 0, D C . . .",
    "RESISTANT, RESISTANT, KEEP, 0, . CD . . .",
    "RESISTANT, NEUTRAL, RAISE, 1, . C D . .",
    "RESISTANT, SUPPORTIVE, RAISE, 2, . C . D .",
    "RESISTANT, LEADING, RAISE, 3, . C . . D",
    "NEUTRAL, UNAWARE, AWARE_ALREADY, 0, D . C . .",
    "NEUTRAL, RESISTANT, AHEAD, 1, . D C . .",
    "NEUTRAL, NEUTRAL, KEEP, 0, . . CD . .",
    "NEUTRAL, SUPPORTIVE, RAISE, 1, . . C D .",
    "NEUTRAL, LEADING, RAISE, 2, . . C . D",
    "SUPPORTIVE, UNAWARE, AWARE_ALREADY, 0, D . . C .",
    "SUPPORTIVE, RESISTANT, AHEAD, 2, . D . C .",
    "SUPPORTIVE, NEUTRAL, AHEAD, 1, . . D C .",
    "SUPPORTIVE, SUPPORTIVE, KEEP, 0, . . . CD .",
    "SUPPORTIVE, LEADING, RAISE, 1, . . . C D",
    "LEADING, UNAWARE, AWARE_ALREADY, 0, D . . . C",
    "LEADING, RESISTANT, AHEAD, 3, . D . . C",
    "LEADING, NEUTRAL, AHEAD, 2, . . D . C",
    "LEADING, SUPPORTIVE, AHEAD, 1, . . . D C",
    "LEADING, LEADING, KEEP, 0, . . . . CD"
  })
  void knowsAllTwentyFiveCombinations(
      Engagement current, Engagement desired, EngagementMove.Kind kind, int levels, String marks) {
    EngagementMove move = new EngagementMove(kind, levels);
    assertThat(EngagementMove.between(current, desired)).isEqualTo(move);
    // Three raters who agree, since one leaves a doubt between neighbours.
    EngagementRow row =
        row(
            Registers.attitude("a", current, "r1", DAY),
            Registers.attitude("a", current, "r2", DAY),
            Registers.attitude("a", current, "r3", DAY),
            Registers.desired("a", desired, DAY));
    assertThat(row.move()).isEqualTo(Answer.known(move));
    StringBuilder cells = new StringBuilder();
    for (Engagement column : Engagement.values()) {
      cells.append(row.mark(column).isEmpty() ? "." : row.mark(column));
    }
    assertThat(cells).hasToString(marks.replace(" ", ""));
  }

  @ParameterizedTest
  @EnumSource(EngagementLevel.class)
  void levelsAreThoseOfThePlan(EngagementLevel level) {
    Engagement engagement = Engagement.of(level);
    assertThat(engagement.level()).contains(level);
    assertThat(engagement).hasToString(level.name());
    assertThat(EngagementLevel.of(engagement.centre())).isEqualTo(level);
    assertThat(EngagementLevel.of(engagement.least() + 1e-9)).isEqualTo(level);
    assertThat(UNAWARE.level()).isEmpty();
  }

  @Test
  void unawareIsNoAttitude() {
    StakeholderPositions positions = positions(Registers.attitude("a", UNAWARE, "r", DAY));
    assertThat(positions.awareness("a").orElseThrow()).isCloseTo(0.02, within(1e-15));
    assertThat(positions.estimate("a", Dimension.ATTITUDE))
        .isEqualTo(
            Answer.insufficient(
                "attitude on 2026-04-11",
                "a person who knows of the sale",
                "unaware with probability 0.98",
                "Inform this person; an attitude comes after that."));
    EngagementEstimate current =
        positions.engagement().row("a").orElseThrow().current().orElseThrow();
    assertThat(current.unaware()).isCloseTo(0.98, within(1e-15));
    assertThat(current.undetermined()).isCloseTo(0.02, within(1e-15));
    assertThat(current.neutral()).isZero();
    assertThat(current.mostLikely()).isEqualTo(UNAWARE);
  }

  @Test
  void whoHearsOfItLaterIsAware() {
    StakeholderPositions positions =
        positions(
            Registers.attitude("a", UNAWARE, "r", DAY.minusDays(20)),
            Registers.attitude("a", SUPPORTIVE, "q", DAY));
    assertThat(positions.awareness("a").orElseThrow()).isCloseTo(0.98, within(1e-15));
    assertThat(positions.estimate("a", Dimension.ATTITUDE).isKnown()).isTrue();
  }

  @Test
  void contradictionsAreWeighed() {
    StakeholderPositions even =
        positions(
            Registers.attitude("a", UNAWARE, "r", DAY),
            Registers.attitude("a", SUPPORTIVE, "q", DAY));
    assertThat(even.awareness("a").orElseThrow()).isCloseTo(0.5, within(1e-15));
    Assessment hearsay =
        Registers.attitude("a", SUPPORTIVE, "q", DAY).toBuilder()
            .strength(EvidenceStrength.HEARSAY)
            .build();
    StakeholderPositions unaware = positions(Registers.attitude("a", UNAWARE, "r", DAY), hearsay);
    double odds = Math.log(4) - Math.log(49);
    assertThat(unaware.awareness("a").orElseThrow())
        .isCloseTo(1 / (1 + Math.exp(-odds)), within(1e-14));
    EngagementEstimate current =
        unaware.engagement().row("a").orElseThrow().current().orElseThrow();
    assertThat(current.undetermined()).isZero();
    assertThat(current.supportive()).isPositive();
    assertThat(current.mostLikely()).isEqualTo(UNAWARE);
    assertThat(unaware.estimate("a", Dimension.ATTITUDE).isKnown()).isFalse();
  }

  @Test
  void levelsAreThoseOfTheEstimate() {
    StakeholderPositions positions = positions(Registers.attitude("a", SUPPORTIVE, "r", DAY));
    Estimate attitude = positions.estimate("a", Dimension.ATTITUDE).orElseThrow();
    EngagementRow row = positions.engagement().row("a").orElseThrow();
    EngagementEstimate current = row.current().orElseThrow();
    double aware = positions.awareness("a").orElseThrow();
    assertThat(current.leading())
        .isCloseTo(aware * attitude.probabilityAtLeast(0.75), within(1e-12));
    assertThat(current.supportive() + current.leading())
        .isCloseTo(aware * attitude.probabilityAtLeast(0.25), within(1e-12));
    assertThat(current.resistant())
        .isCloseTo(aware * (1 - attitude.probabilityAtLeast(-0.25)), within(1e-12));
    assertThat(current.atLeast(SUPPORTIVE))
        .isCloseTo(current.supportive() + current.leading(), within(1e-15));
    assertThat(current.atLeast(UNAWARE)).isEqualTo(current.unaware());
    assertThat(row.onTarget().isKnown()).isFalse();
  }

  @Test
  void theLatestDecisionStands() {
    Answer<Engagement> desired =
        row(
                Registers.desired("a", LEADING, DAY.minusDays(50)),
                Registers.desired("a", NEUTRAL, DAY.minusDays(1)),
                Registers.score("a", Dimension.DESIRED_ATTITUDE, 0.5, "q", DAY.minusDays(1)),
                Registers.score("a", Dimension.DESIRED_ATTITUDE, 1, "q", DAY.plusDays(1)))
            .desired();
    assertThat(desired).isEqualTo(Answer.known(SUPPORTIVE));
  }

  @Test
  void tellsTheMatrixAsATable() {
    StakeholderRegister register =
        Registers.register(
            List.of("a", "b", "c"),
            Registers.attitude("a", NEUTRAL, "r", DAY),
            Registers.desired("a", SUPPORTIVE, DAY),
            Registers.attitude("b", UNAWARE, "r", DAY));
    assertThat(StakeholderPositions.of(register, DAY).engagement().table())
        .containsExactly(
            List.of(
                "person",
                "unaware",
                "resistant",
                "neutral",
                "supportive",
                "leading",
                "missing",
                "move"),
            List.of("a", "", "", "C", "D", "", "", "raise by 1"),
            List.of("b", "C", "", "", "", "", "desired", ""),
            List.of("c", "", "", "", "", "", "current, desired", ""));
  }

  @Test
  void followsEngagementOverDates() {
    StakeholderRegister register =
        Registers.register(
                List.of("up", "down", "told", "same", "odd", "once"),
                Registers.attitude("up", NEUTRAL, "r", DAY),
                Registers.attitude("up", LEADING, "r", DAY.plusDays(30)),
                Registers.attitude("down", SUPPORTIVE, "r", DAY),
                Registers.attitude("down", RESISTANT, "r", DAY.plusDays(30)),
                Registers.attitude("told", UNAWARE, "r", DAY),
                Registers.attitude("told", NEUTRAL, "r", DAY.plusDays(30)),
                Registers.attitude("same", NEUTRAL, "r", DAY),
                Registers.attitude("odd", NEUTRAL, "r", DAY),
                Registers.attitude("odd", UNAWARE, "r", DAY.plusDays(30)),
                Registers.attitude("once", NEUTRAL, "r", DAY.plusDays(30)))
            .toBuilder()
            .addPeople(RegisteredPerson.of("late", "L", DAY.plusDays(20)))
            .build();
    List<LocalDate> dates = List.of(DAY, DAY.plusDays(30));
    EngagementTrend trend = EngagementTrend.of(register, dates, EstimationSpec.standard());
    assertThat(trend.people())
        .extracting(EngagementHistory::change)
        .containsExactly(
            EngagementHistory.Change.IMPROVED,
            EngagementHistory.Change.WORSENED,
            EngagementHistory.Change.BECAME_AWARE,
            EngagementHistory.Change.STEADY,
            EngagementHistory.Change.CONTRADICTORY,
            EngagementHistory.Change.UNKNOWN,
            EngagementHistory.Change.UNKNOWN);
    assertThat(trend.people().get(6).states().get(0))
        .isEqualTo(
            Answer.insufficient(
                "engagement on 2026-04-11",
                "a person of the register",
                "registered on 2026-05-01",
                "Leave out earlier days."));
  }

  @Test
  void agreesWithTheCoreOnGaps() {
    for (Engagement current : aware()) {
      for (Engagement desired : aware()) {
        EngagementMove move = EngagementMove.between(current, desired);
        int up = desired.level().orElseThrow().ordinal() - current.level().orElseThrow().ordinal();
        assertThat(move.kind() == EngagementMove.Kind.RAISE ? move.levels() : 0)
            .isEqualTo(Math.max(0, up));
      }
    }
  }

  private static List<Engagement> aware() {
    List<Engagement> aware = new ArrayList<>(Arrays.asList(Engagement.values()));
    aware.remove(UNAWARE);
    return aware;
  }
}
