package io.planwright.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.testkit.JsonRoundTrip;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PlanDiffProperties {

  @Property(tries = 500)
  void applyingADiffGivesTheLaterContent(
      @ForAll("contents") PlanContent earlier, @ForAll("contents") PlanContent later) {
    PlanDiff diff = PlanDiff.between(earlier, later);
    assertThat(diff.applyTo(earlier)).isEqualTo(later);
    assertThat(diff.changes().isEmpty()).isEqualTo(earlier.equals(later));
  }

  @Property(tries = 200)
  void aContentDiffersNotFromItself(@ForAll("contents") PlanContent content) {
    assertThat(PlanDiff.between(content, content).changes()).isEmpty();
  }

  @Property(tries = 20)
  void aDiffSurvivesJsonAndSerialization(
      @ForAll("contents") PlanContent earlier, @ForAll("contents") PlanContent later) {
    JsonRoundTrip.assertRoundTrips(PlanDiff.between(earlier, later), PlanDiff.class);
  }

  @Example
  void reportsOrderAloneToo() {
    PlanContent content = PlanFixtures.full();
    PlanContent turned =
        content.toBuilder().goals(List.of(content.goals().get(1), content.goals().get(0))).build();
    assertThat(PlanDiff.between(content, turned).changes())
        .containsExactly(new FieldChange("goals", "*", "order", "g1, g2", "g2, g1"));
  }

  @Example
  void namesWhatCameAndWhatWent() {
    PlanContent content = PlanFixtures.full();
    PlanContent other =
        content.toBuilder()
            .stakeholders(List.of(PlanFixtures.stakeholder("ceo", 1)))
            .quotas(PlanFixtures.quotas("60.00", "45.00"))
            .build();
    assertThat(PlanDiff.between(content, other).changes())
        .extracting(FieldChange::path)
        .containsExactly("quotas/quotas/bob FY2026-Q4", "stakeholders/cfo/*", "stakeholders/ceo/*");
  }

  @Provide
  Arbitrary<PlanContent> contents() {
    Arbitrary<Set<String>> ids = Arbitraries.of("a", "b", "c", "d").set().ofMaxSize(4);
    Arbitrary<Integer> numbers = Arbitraries.integers().between(1, 3);
    return ids.flatMap(
        goals ->
            ids.flatMap(
                people ->
                    numbers.flatMap(
                        number ->
                            Arbitraries.integers()
                                .between(0, 63)
                                .map(parts -> content(goals, people, number, parts)))));
  }

  /** A content whose optional parts are chosen by the bits of {@code parts}. */
  private static PlanContent content(Set<String> goals, Set<String> people, int number, int parts) {
    PlanContent.Builder content = PlanContent.builder().frame(PlanFixtures.frame("P" + number % 2));
    goals.forEach(id -> content.addGoals(PlanFixtures.goal(id, number)));
    people.forEach(id -> content.addPeople(PlanFixtures.person(id, 1.0 / number)));
    people.forEach(id -> content.addStakeholders(PlanFixtures.stakeholder(id, 0.3 * number)));
    if ((parts & 1) > 0) {
      content.quotas(PlanFixtures.quotas(number + ".00", "7.00"));
    }
    if ((parts & 2) > 0) {
      content.work(PlanFixtures.work(number)).schedule(PlanFixtures.schedule(number));
    }
    if ((parts & 4) > 0) {
      content.addPhasing(PlanFixtures.phase(10, number + ".50"));
    }
    if ((parts & 8) > 0) {
      content.addPhasing(PlanFixtures.phase(11, "5.00"));
    }
    if ((parts & 16) > 0) {
      content.addSwotFactors(PlanFixtures.factor("s" + number, 0.1 * number));
    }
    if ((parts & 32) > 0) {
      content.addTowsOptions(PlanFixtures.option("o1", "s" + number, "x"));
    }
    return content.build();
  }
}
