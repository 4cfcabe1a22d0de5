package io.planwright.goal;

import static io.planwright.testkit.JsonRoundTrip.assertGolden;
import static io.planwright.testkit.JsonRoundTrip.assertRoundTrips;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planwright.calendar.FiscalPeriod;
import io.planwright.evidence.Evidence;
import io.planwright.testkit.JsonRoundTrip;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GoalTest {

  private static final Goal GROW =
      Goal.builder()
          .id("g-1")
          .name("Grow in EMEA")
          .metric(new Metric("won revenue", "USD", true))
          .scope("EMEA")
          .ownerId("u-7")
          .baseline(9.1e6)
          .target(1.0e7)
          .period(FiscalPeriod.parse("gregorian-01/FY2018"))
          .parentId("g-0")
          .addEvidence(new Evidence("CRM", "EMEA grew by 9 % in 2017.", LocalDate.of(2018, 1, 5)))
          .build();
  private static final Goal TOP = Goal.builder().id("g-0").name("Lead the market").build();

  private static Goal goal(String id, String parentId) {
    return Goal.builder().id(id).name(id).parentId(parentId).build();
  }

  @Test
  void refusesAMetricInJsonThatDoesNotSayWhichWayIsUp() {
    String json = "{\"name\":\"won revenue\",\"unit\":\"USD\"}";
    assertThatThrownBy(() -> JsonRoundTrip.fromJackson2(json, Metric.class))
        .hasStackTraceContaining("higherIsBetter");
    assertThatThrownBy(() -> JsonRoundTrip.fromJackson3(json, Metric.class))
        .hasStackTraceContaining("higherIsBetter");
  }

  @Test
  void keepsWhatItWasBuiltFrom() {
    assertThat(GROW.metric()).contains(new Metric("won revenue", "USD", true));
    assertThat(GROW.scope()).contains("EMEA");
    assertThat(GROW.ownerId()).contains("u-7");
    assertThat(GROW.baseline()).hasValue(9.1e6);
    assertThat(GROW.target()).hasValue(1.0e7);
    assertThat(GROW.period()).map(FiscalPeriod::label).contains("FY2018");
    assertThat(GROW.parentId()).contains("g-0");
    assertThat(GROW.evidence()).hasSize(1);
    assertThat(GROW.toBuilder().build()).isEqualTo(GROW);
    assertThat(GROW.toBuilder().target(2).build().target()).hasValue(2);
  }

  @Test
  void startsAsAWish() {
    assertThat(TOP.metric()).isEmpty();
    assertThat(TOP.target()).isEmpty();
    assertThat(TOP.evidence()).isEmpty();
  }

  @Test
  void roundTrips() {
    assertGolden(GROW, Goal.class, "goal.json");
    assertRoundTrips(TOP, Goal.class);
    assertRoundTrips(new Metric("churn", "%", false), Metric.class);
    assertThat(JsonRoundTrip.jackson2(TOP)).doesNotContain("metric", "target", "period");
    for (SmartCriterion criterion : SmartCriterion.values()) {
      assertRoundTrips(criterion, SmartCriterion.class);
    }
  }

  @Test
  void roundTripsAsATree() {
    assertGolden(GoalTree.of(List.of(GROW, TOP)), GoalTree.class, "goal-tree.json");
    assertRoundTrips(GoalTree.of(List.of()), GoalTree.class);
  }

  @Test
  void hangsTogetherInATree() {
    Goal second = goal("g-2", "g-0");
    GoalTree tree = GoalTree.of(List.of(GROW, second, TOP));
    assertThat(tree.goals()).containsExactly(GROW, second, TOP);
    assertThat(tree.roots()).containsExactly(TOP);
    assertThat(tree.children("g-0")).containsExactly(GROW, second);
    assertThat(tree.children("g-1")).isEmpty();
    assertThat(tree.goal("g-2")).contains(second);
    assertThat(tree.goal("g-9")).isEmpty();
    assertThat(tree).isNotEqualTo(GoalTree.of(List.of(TOP))).isNotEqualTo("x");
    assertThat(GoalTree.of(List.of(TOP)).toString()).startsWith("GoalTree[Goal{id=g-0");
  }

  @Test
  void addsAndReplacesGoals() {
    GoalTree tree = GoalTree.of(List.of(TOP)).withGoal(GROW);
    assertThat(tree.goals()).containsExactly(TOP, GROW);
    Goal bolder = GROW.toBuilder().target(2e7).build();
    assertThat(tree.withGoal(bolder).goals()).containsExactly(TOP, bolder);
    assertThat(tree.goals()).containsExactly(TOP, GROW);
  }

  @Test
  void climbsLongChains() {
    List<Goal> chain = new ArrayList<>(List.of(TOP));
    for (int i = 1; i < 20_000; i++) {
      chain.add(0, goal("g-" + i, "g-" + (i - 1)));
    }
    assertThat(GoalTree.of(chain).children("g-19998")).hasSize(1);
  }
}
