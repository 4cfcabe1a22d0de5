package io.planwright.stakeholders.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SalienceTest {

  private static final LocalDate DAY = Registers.START;

  private static List<Assessment> scores(
      String id, double power, double legitimacy, double urgency) {
    return List.of(
        Registers.score(id, Dimension.POWER, power, "r", DAY),
        Registers.score(id, Dimension.LEGITIMACY, legitimacy, "r", DAY),
        Registers.score(id, Dimension.URGENCY, urgency, "r", DAY));
  }

  private static SaliencePlacement placed(List<Assessment> assessments) {
    StakeholderRegister register =
        Registers.register(List.of("a"), assessments.toArray(Assessment[]::new));
    return StakeholderPositions.of(register, DAY)
        .salience(SalienceThresholds.standard())
        .placement("a")
        .orElseThrow();
  }

  /** Figure 2 of Mitchell, Agle and Wood (1997), whole. */
  @ParameterizedTest
  @CsvSource({
    "false, false, false, NON_STAKEHOLDER, 0",
    "true, false, false, DORMANT, 1",
    "false, true, false, DISCRETIONARY, 1",
    "false, false, true, DEMANDING, 1",
    "true, true, false, DOMINANT, 2",
    "true, false, true, DANGEROUS, 2",
    "false, true, true, DEPENDENT, 2",
    "true, true, true, DEFINITIVE, 3"
  })
  void knowsAllEightClasses(
      boolean power, boolean legitimacy, boolean urgency, SalienceClass expected, int salience) {
    assertThat(SalienceClass.of(power, legitimacy, urgency)).isEqualTo(expected);
    assertThat(expected.isPowerful()).isEqualTo(power);
    assertThat(expected.isLegitimate()).isEqualTo(legitimacy);
    assertThat(expected.isUrgent()).isEqualTo(urgency);
    assertThat(expected.salience()).isEqualTo(salience);
    SaliencePlacement placement =
        placed(scores("a", power ? 0.9 : 0.1, legitimacy ? 0.9 : 0.1, urgency ? 0.9 : 0.1));
    assertThat(placement.mostLikely()).isEqualTo(expected);
    assertThat(placement.probability(expected)).isGreaterThan(0.9);
  }

  @Test
  void multipliesTheProbabilitiesOfTheAttributes() {
    SaliencePlacement placement = new SaliencePlacement("a", 0.9, 0.6, 0.3, List.of());
    assertThat(placement.probability(SalienceClass.DEFINITIVE)).isCloseTo(0.162, within(1e-15));
    assertThat(placement.probability(SalienceClass.DOMINANT)).isCloseTo(0.378, within(1e-15));
    assertThat(placement.probability(SalienceClass.NON_STAKEHOLDER))
        .isCloseTo(0.1 * 0.4 * 0.7, within(1e-15));
    assertThat(placement.mostLikely()).isEqualTo(SalienceClass.DOMINANT);
    assertThat(placement.probabilities().values().stream().mapToDouble(p -> p).sum())
        .isCloseTo(1, within(1e-15));
  }

  @Test
  void saysWhatWouldChangeTheClass() {
    SaliencePlacement placement = placed(scores("a", 0.9, 0.55, 0.2));
    assertThat(placement.mostLikely()).isEqualTo(SalienceClass.DOMINANT);
    assertThat(placement.changes())
        .extracting(ClassChange::to)
        .containsExactly(
            SalienceClass.DORMANT, SalienceClass.DEFINITIVE, SalienceClass.DISCRETIONARY);
    ClassChange first = placement.changes().get(0);
    assertThat(first.attribute()).isEqualTo(Dimension.LEGITIMACY);
    assertThat(first.probability()).isCloseTo(1 - placement.legitimate(), within(1e-15));
    assertThat(first.distance())
        .isCloseTo((0.5 + 0.55 / 0.0225) / (1 + 1 / 0.0225) - 0.5, within(1e-12));
    assertThat(first.ratings()).isEqualTo(1);
  }

  @Test
  void soManyRatingsDoChangeTheClass() {
    SalienceThresholds demanding = new SalienceThresholds(0.8, 0.5, 0.5);
    for (int raters = 1; raters <= 9; raters++) {
      List<Assessment> all = new ArrayList<>(scores("a", 0.3, 0.9, 0.9));
      for (int i = 1; i < raters; i++) {
        all.add(Registers.score("a", Dimension.POWER, 0.3, "r" + i, DAY));
      }
      long needed =
          StakeholderPositions.of(
                  Registers.register(List.of("a"), all.toArray(Assessment[]::new)), DAY)
              .salience(demanding)
              .placements()
              .get(0)
              .changes()
              .stream()
              .filter(change -> change.attribute() == Dimension.POWER)
              .findFirst()
              .orElseThrow()
              .ratings();
      assertThat(location(all, needed - 1)).isLessThan(0.8);
      assertThat(location(all, needed)).isGreaterThanOrEqualTo(0.8);
    }
  }

  private static double location(List<Assessment> assessments, long more) {
    List<Assessment> all = new ArrayList<>(assessments);
    for (int i = 0; i < more; i++) {
      all.add(Registers.score("a", Dimension.POWER, 1, "new" + i, DAY));
    }
    return StakeholderPositions.of(
            Registers.register(List.of("a"), all.toArray(Assessment[]::new)), DAY)
        .estimate("a", Dimension.POWER)
        .orElseThrow()
        .location();
  }

  @Test
  void namesWhatIsMissing() {
    StakeholderRegister register =
        Registers.register(
            List.of("a", "b"), Registers.score("a", Dimension.LEGITIMACY, 0.5, "r", DAY));
    SalienceChart chart =
        StakeholderPositions.of(register, DAY).salience(SalienceThresholds.standard());
    assertThat(chart.placements()).isEmpty();
    assertThat(chart.unknown())
        .containsExactly(
            new Unplaced("a", List.of(Dimension.POWER, Dimension.URGENCY)),
            new Unplaced("b", List.of(Dimension.POWER, Dimension.LEGITIMACY, Dimension.URGENCY)));
    assertThat(chart.placement("a")).isEmpty();
    assertThat(chart.expected(SalienceClass.DORMANT)).isZero();
  }
}
