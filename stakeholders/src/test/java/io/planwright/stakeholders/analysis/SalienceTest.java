package io.planwright.stakeholders.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SalienceTest {

  private static final LocalDate DAY = Registers.START;
  private static final List<Dimension> SALIENCE =
      List.of(Dimension.POWER, Dimension.LEGITIMACY, Dimension.URGENCY);

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
    StakeholderPositions positions =
        StakeholderPositions.of(
            Registers.register(
                List.of("a"), scores("a", 0.9, 0.55, 0.2).toArray(Assessment[]::new)),
            DAY);
    assertThat(first.distance())
        .isCloseTo(
            positions.estimate("a", Dimension.LEGITIMACY).orElseThrow().median() - 0.5,
            within(1e-12));
    assertThat(first.ratings()).isEqualTo(1);
  }

  /** The cut at the end of the scale keeps the median below a threshold that the centre passes. */
  @Test
  void countsRatingsWhereTheEndOfTheScaleDecides() {
    StakeholderRegister register =
        Registers.register(
            List.of("a"),
            Registers.score("a", Dimension.POWER, 0.9, "r", DAY),
            Registers.score("a", Dimension.URGENCY, 0.9, "r", DAY),
            Assessment.score("a", Dimension.LEGITIMACY, 1, "r", DAY, EvidenceStrength.HEARSAY));
    SalienceThresholds thresholds = new SalienceThresholds(0.5, 0.95, 0.5);
    for (int said = 0; said < 5; said++) {
      SaliencePlacement placement =
          placement(with(register, Dimension.LEGITIMACY, 1, said), thresholds);
      assertThat(placement.mostLikely()).isEqualTo(SalienceClass.DANGEROUS);
      assertThat(change(placement, Dimension.LEGITIMACY).ratings()).isEqualTo(5 - said);
    }
    assertThat(placement(with(register, Dimension.LEGITIMACY, 1, 5), thresholds).mostLikely())
        .isEqualTo(SalienceClass.DEFINITIVE);
  }

  @Property(tries = 100)
  void soManyRatingsChangeTheClassAndNoFewer(@ForAll long seed) {
    Random random = new Random(seed);
    StakeholderRegister register =
        Registers.register(
            List.of("a"),
            SALIENCE.stream()
                .flatMap(dimension -> statements(dimension, random))
                .toArray(Assessment[]::new));
    SalienceThresholds thresholds =
        new SalienceThresholds(threshold(random), threshold(random), threshold(random));
    SaliencePlacement placement = placement(register, thresholds);
    for (ClassChange change : placement.changes()) {
      Dimension attribute = change.attribute();
      double end = has(attribute, placement.mostLikely()) ? 0 : 1;
      for (int more = 0; more < Math.min(change.ratings(), 30); more++) {
        assertThat(placement(with(register, attribute, end, more), thresholds).mostLikely())
            .isEqualTo(placement.mostLikely());
      }
      int enough = (int) change.ratings();
      assertThat(placement(with(register, attribute, end, enough - 1), thresholds).mostLikely())
          .isEqualTo(placement.mostLikely());
      assertThat(placement(with(register, attribute, end, enough), thresholds).mostLikely())
          .isEqualTo(change.to());
    }
  }

  private static Stream<Assessment> statements(Dimension dimension, Random random) {
    EvidenceStrength[] strengths = EvidenceStrength.values();
    return IntStream.rangeClosed(0, random.nextInt(4))
        .mapToObj(
            rater ->
                Assessment.score(
                    "a",
                    dimension,
                    random.nextInt(11) / 10.0,
                    "r" + rater,
                    DAY.minusDays(random.nextInt(80)),
                    strengths[random.nextInt(strengths.length)]));
  }

  private static double threshold(Random random) {
    return 0.02 + 0.96 * random.nextDouble();
  }

  private static boolean has(Dimension attribute, SalienceClass salienceClass) {
    return switch (attribute) {
      case POWER -> salienceClass.isPowerful();
      case LEGITIMACY -> salienceClass.isLegitimate();
      default -> salienceClass.isUrgent();
    };
  }

  private static StakeholderRegister with(
      StakeholderRegister register, Dimension dimension, double score, int more) {
    StakeholderRegister.Builder builder = register.toBuilder();
    for (int i = 0; i < more; i++) {
      builder.addAssessments(Registers.score("a", dimension, score, "new" + i, DAY));
    }
    return builder.build();
  }

  private static SaliencePlacement placement(
      StakeholderRegister register, SalienceThresholds thresholds) {
    return StakeholderPositions.of(register, DAY).salience(thresholds).placements().get(0);
  }

  private static ClassChange change(SaliencePlacement placement, Dimension attribute) {
    return placement.changes().stream()
        .filter(change -> change.attribute() == attribute)
        .findFirst()
        .orElseThrow();
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
