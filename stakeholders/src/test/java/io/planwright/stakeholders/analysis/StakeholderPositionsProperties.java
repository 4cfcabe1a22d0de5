package io.planwright.stakeholders.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planwright.evidence.Answer;
import io.planwright.stakeholder.PowerInterestGrid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class StakeholderPositionsProperties {

  private static final EstimationSpec SPEC =
      EstimationSpec.builder().putRaterWeights("r1", 0.5).putRaterWeights("r3", 0.0).build();
  private static final List<Dimension> MEASURED =
      List.of(
          Dimension.POWER,
          Dimension.INTEREST,
          Dimension.LEGITIMACY,
          Dimension.URGENCY,
          Dimension.ATTITUDE);

  private static LocalDate day(Random random) {
    return Registers.START.plusDays(random.nextInt(500));
  }

  /** Everything that positions say, people by place instead of id. */
  private static List<Object> all(StakeholderPositions positions) {
    List<Object> all = new ArrayList<>();
    for (RegisteredPerson person : positions.people()) {
      for (Dimension dimension : MEASURED) {
        all.add(positions.estimate(person.id(), dimension).toOptional());
      }
      all.add(positions.awareness(person.id()).toOptional());
    }
    positions
        .grid(PowerInterestGrid.standard())
        .placements()
        .forEach(placement -> all.add(placement.probabilities()));
    positions
        .salience(SalienceThresholds.standard())
        .placements()
        .forEach(placement -> all.add(List.of(placement.probabilities(), placement.changes())));
    for (EngagementRow row : positions.engagement().rows()) {
      all.add(row.current().toOptional());
      all.add(row.move().toOptional());
    }
    return all;
  }

  @Property(tries = 150)
  void theOrderOfAssessmentsDoesNotMatter(@ForAll long seed) {
    Random random = new Random(seed);
    StakeholderRegister register = Registers.random(random);
    List<Assessment> shuffled = new ArrayList<>(register.assessments());
    Collections.shuffle(shuffled, random);
    LocalDate day = day(random);
    assertThat(
            all(
                StakeholderPositions.of(
                    register.toBuilder().assessments(shuffled).build(), day, SPEC)))
        .isEqualTo(all(StakeholderPositions.of(register, day, SPEC)));
  }

  @Property(tries = 150)
  void relabellingPeopleChangesNothingButLabels(@ForAll long seed) {
    Random random = new Random(seed);
    StakeholderRegister register = Registers.random(random);
    StakeholderRegister.Builder renamed = StakeholderRegister.builder();
    for (RegisteredPerson person : register.people()) {
      renamed.addPeople(person.toBuilder().id(label(person.id())).build());
    }
    for (Assessment assessment : register.assessments()) {
      renamed.addAssessments(
          assessment.toBuilder().stakeholderId(label(assessment.stakeholderId())).build());
    }
    LocalDate day = day(random);
    assertThat(all(StakeholderPositions.of(renamed.build(), day, SPEC)))
        .isEqualTo(all(StakeholderPositions.of(register, day, SPEC)));
  }

  private static String label(String id) {
    return "z" + (9 - Integer.parseInt(id.substring(1)));
  }

  @Property(tries = 150)
  void aDayCannotSeeLaterOnes(@ForAll long seed) {
    Random random = new Random(seed);
    StakeholderRegister register = Registers.random(random);
    LocalDate day = day(random);
    StakeholderPositions positions = StakeholderPositions.of(register, day, SPEC);
    assertThat(all(StakeholderPositions.of(register.asOf(day), day, SPEC)))
        .isEqualTo(all(positions));
    StakeholderRegister.Builder more = register.toBuilder();
    for (RegisteredPerson person : register.people()) {
      more.addAssessments(
          Registers.score(person.id(), Dimension.POWER, 1, "r9", day.plusDays(1)),
          Registers.attitude(person.id(), Engagement.UNAWARE, "r9", day.plusDays(1)));
    }
    assertThat(all(StakeholderPositions.of(more.build(), day, SPEC))).isEqualTo(all(positions));
  }

  @Property(tries = 150)
  void probabilitiesSumToOne(@ForAll long seed) {
    Random random = new Random(seed);
    StakeholderPositions positions =
        StakeholderPositions.of(Registers.random(random), day(random), SPEC);
    PowerInterestGrid grid =
        new PowerInterestGrid(1 - random.nextDouble(), 1 - random.nextDouble());
    GridChart chart = positions.grid(grid);
    chart.placements().forEach(placement -> assertDistribution(placement.probabilities().values()));
    assertThat(chart.placements().size() + chart.unknown().size())
        .isEqualTo(positions.people().size());
    positions
        .salience(SalienceThresholds.standard())
        .placements()
        .forEach(placement -> assertDistribution(placement.probabilities().values()));
    for (EngagementRow row : positions.engagement().rows()) {
      row.current().toOptional().ifPresent(StakeholderPositionsProperties::assertDistribution);
    }
  }

  private static void assertDistribution(EngagementEstimate estimate) {
    List<Double> probabilities = new ArrayList<>(List.of(estimate.undetermined()));
    for (Engagement column : Engagement.values()) {
      probabilities.add(estimate.probability(column));
    }
    assertDistribution(probabilities);
  }

  private static void assertDistribution(Iterable<Double> probabilities) {
    double sum = 0;
    for (double probability : probabilities) {
      assertThat(probability).isBetween(0.0, 1.0);
      sum += probability;
    }
    assertThat(sum).isCloseTo(1, within(1e-12));
  }

  @Property(tries = 150)
  void estimatesStayOnTheirScales(@ForAll long seed) {
    Random random = new Random(seed);
    StakeholderPositions positions =
        StakeholderPositions.of(Registers.random(random), day(random), SPEC);
    for (RegisteredPerson person : positions.people()) {
      for (Dimension dimension : MEASURED) {
        Answer<Estimate> answer = positions.estimate(person.id(), dimension);
        if (answer.isKnown()) {
          Estimate estimate = answer.orElseThrow();
          ScoreInterval wide = estimate.interval(0.99);
          ScoreInterval narrow = estimate.interval(0.5);
          assertThat(wide.lower()).isBetween(dimension.lowest(), narrow.lower());
          assertThat(wide.upper()).isBetween(narrow.upper(), dimension.highest());
          assertThat(estimate.mean()).isBetween(wide.lower(), wide.upper());
          assertThat(estimate.effectiveRatings()).isGreaterThanOrEqualTo(SPEC.floor());
          assertThat(estimate.raters()).isBetween(1, 3);
        }
      }
    }
  }

  @Property(tries = 150)
  void higherRatingsNeverLowerTheCentre(@ForAll long seed) {
    Random random = new Random(seed);
    StakeholderRegister register = Registers.random(random);
    LocalDate day = day(random);
    List<Assessment> raised = new ArrayList<>();
    for (Assessment assessment : register.assessments()) {
      boolean isScore = assessment.score().isPresent();
      raised.add(
          isScore
              ? assessment.toBuilder()
                  .score(Math.min(1, assessment.score().getAsDouble() + random.nextDouble() / 4))
                  .build()
              : assessment);
    }
    StakeholderPositions before = StakeholderPositions.of(register, day, SPEC);
    StakeholderPositions after =
        StakeholderPositions.of(register.toBuilder().assessments(raised).build(), day, SPEC);
    for (RegisteredPerson person : before.people()) {
      for (Dimension dimension : MEASURED) {
        Answer<Estimate> low = before.estimate(person.id(), dimension);
        Answer<Estimate> high = after.estimate(person.id(), dimension);
        assertThat(high.isKnown()).isEqualTo(low.isKnown());
        if (low.isKnown()) {
          assertThat(high.orElseThrow().location())
              .isGreaterThanOrEqualTo(low.orElseThrow().location() - 1e-15);
        }
      }
    }
  }
}
