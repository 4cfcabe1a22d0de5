package io.planwright.stakeholders.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.testkit.JsonRoundTrip;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StakeholderRegisterTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  private static final Requirement PAYBACK =
      build(
          Requirement.builder()
              .stakeholderId("cfo")
              .kind(RequirementKind.WIN_CONDITION)
              .text("Pays back within a year.")
              .importance(0.9)
              .raterId("rep")
              .on(DAY)
              .strength(EvidenceStrength.STATED)
              .closedOn(DAY.plusDays(30)));

  static final StakeholderRegister REGISTER =
      StakeholderRegister.builder()
          .addPeople(
              RegisteredPerson.builder()
                  .id("cfo")
                  .name("Ada Jones")
                  .role("CFO")
                  .organisation("Contoso")
                  .registeredOn(DAY.minusDays(10))
                  .build())
          .addPeople(RegisteredPerson.of("user", "Bob Smith", DAY.plusDays(5)))
          .addAssessments(
              Assessment.score("cfo", Dimension.POWER, 0.9, "rep", DAY, EvidenceStrength.DOCUMENTED)
                  .toBuilder()
                  .note("Signs alone.")
                  .build(),
              Registers.attitude("user", Engagement.UNAWARE, "rep", DAY.plusDays(6)),
              Registers.score("cfo", Dimension.POWER, 0.7, "rep", DAY.plusDays(9)))
          .addRequirements(PAYBACK)
          .build();

  private static Requirement build(ImmutableRequirement.Builder builder) {
    return builder.build();
  }

  @Test
  void roundTrips() {
    JsonRoundTrip.assertGolden(REGISTER, StakeholderRegister.class, "stakeholder-register.json");
    JsonRoundTrip.assertRoundTrips(
        StakeholderRegister.builder().build(), StakeholderRegister.class);
    JsonRoundTrip.assertRoundTrips(PAYBACK, Requirement.class);
    JsonRoundTrip.assertRoundTrips(REGISTER.people().get(0), RegisteredPerson.class);
    JsonRoundTrip.assertRoundTrips(REGISTER.assessments().get(0), Assessment.class);
    JsonRoundTrip.assertRoundTrips(EstimationSpec.standard(), EstimationSpec.class);
    JsonRoundTrip.assertRoundTrips(
        EstimationSpec.builder()
            .putHalfLives(Dimension.URGENCY, 30)
            .putRaterWeights("rep", 0.5)
            .floor(1)
            .build(),
        EstimationSpec.class);
  }

  @Test
  void asOfSeesNothingLater() {
    StakeholderRegister early = REGISTER.asOf(DAY);
    assertThat(early.people()).extracting(RegisteredPerson::id).containsExactly("cfo");
    assertThat(early.assessments()).containsExactly(REGISTER.assessments().get(0));
    assertThat(early.requirements())
        .containsExactly(PAYBACK.toBuilder().closedOn(Optional.empty()).build());
    assertThat(REGISTER.asOf(DAY.plusDays(30))).isEqualTo(REGISTER);
    assertThat(REGISTER.asOf(LocalDate.MIN)).isEqualTo(StakeholderRegister.builder().build());
  }

  @Test
  void findsRequirements() {
    assertThat(REGISTER.requirementsOf("cfo")).containsExactly(PAYBACK);
    assertThat(REGISTER.requirementsOf("user")).isEmpty();
  }

  @Test
  void textFormsNameNobody() {
    assertThat(REGISTER)
        .hasToString("StakeholderRegister{people=2, assessments=3, requirements=1}");
    String id = REGISTER.people().get(0).id();
    assertThat(REGISTER.people().get(0).toString()).doesNotContain("Ada", "CFO", "Contoso", id);
    assertThat(REGISTER.assessments().get(0).toString()).doesNotContain("Signs", id);
    assertThat(PAYBACK.toString()).doesNotContain("Pays", id);
    StakeholderPositions positions = StakeholderPositions.of(REGISTER, DAY);
    assertThat(positions.engagement().toString()).contains("engagement on").doesNotContain(id);
  }

  @Test
  void copiesWithChanges() {
    assertThat(REGISTER.toBuilder().build()).isEqualTo(REGISTER);
    assertThat(REGISTER.toBuilder().addPeople(Registers.person("x")).build().people()).hasSize(3);
    assertThat(REGISTER.people().get(0).toBuilder().role("CEO").build().role()).contains("CEO");
  }

  @Test
  void marksBecomeScores() {
    assertThat(Dimension.POWER.ofMark(1, 5)).isEqualTo(0);
    assertThat(Dimension.POWER.ofMark(4, 5)).isEqualTo(0.75);
    assertThat(Dimension.ATTITUDE.ofMark(3, 5)).isEqualTo(0);
    assertThat(Dimension.ATTITUDE.ofMark(5, 5)).isEqualTo(1);
  }

  @Test
  void sortsManyStatementsOfOnePerson() {
    StakeholderRegister.Builder builder = StakeholderRegister.builder();
    builder.addPeople(Registers.person("a"));
    for (int day = 99; day >= 0; day--) {
      for (String rater : List.of("r2", "r1")) {
        builder.addAssessments(
            Registers.score("a", Dimension.POWER, day / 100.0, rater, DAY.plusDays(day)));
      }
    }
    StakeholderPositions positions = StakeholderPositions.of(builder.build(), DAY.plusDays(50));
    assertThat(positions.estimate("a", Dimension.POWER))
        .isEqualTo(
            StakeholderPositions.of(
                    Registers.register(
                        List.of("a"),
                        Registers.score("a", Dimension.POWER, 0.5, "r1", DAY.plusDays(50)),
                        Registers.score("a", Dimension.POWER, 0.5, "r2", DAY.plusDays(50))),
                    DAY.plusDays(50))
                .estimate("a", Dimension.POWER));
  }
}
