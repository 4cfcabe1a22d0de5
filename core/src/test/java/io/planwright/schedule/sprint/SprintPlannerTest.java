package io.planwright.schedule.sprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planwright.allocation.Solution;
import io.planwright.calendar.DateRange;
import io.planwright.calendar.HolidayCalendar;
import io.planwright.calendar.WorkingCalendar;
import io.planwright.resource.Person;
import io.planwright.run.RunControl;
import io.planwright.run.SeedStreams;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class SprintPlannerTest {

  /** A Monday. */
  private static final LocalDate START = LocalDate.of(2026, 9, 7);

  private static final SprintCadence CADENCE =
      new SprintCadence(START, 14, WorkingCalendar.mondayToFriday());

  private static final Person ANN = Person.builder().id("ann").name("Ann").role("Engineer").build();

  /** 40 hours a sprint. */
  private static final SprintMember HALF = new SprintMember(ANN, 0.5, List.of());

  @Test
  void countsTheHoursOfATeam() {
    assertThat(HALF.hours(CADENCE, 0)).isEqualTo(40);
    SprintMember away =
        new SprintMember(
            ANN,
            0.5,
            List.of(
                DateRange.through(START, START.plusDays(1)),
                DateRange.through(START.plusDays(1), START.plusDays(5)))); // into the weekend
    assertThat(away.hours(CADENCE, 0)).isEqualTo(20);
    assertThat(away.hours(CADENCE, 1)).isEqualTo(40);
    SprintCadence holiday =
        new SprintCadence(
            START,
            14,
            WorkingCalendar.mondayToFriday().toBuilder()
                .holidays(HolidayCalendar.of(Set.of(START.plusDays(2))))
                .build());
    assertThat(HALF.hours(holiday, 0)).isEqualTo(36);
    Person part = ANN.toBuilder().fullTimeShare(0.6).leftOn(START.plusDays(4)).build();
    assertThat(new SprintMember(part, 0.5, List.of()).hours(CADENCE, 0))
        .isCloseTo(12, within(1e-9));
    assertThat(CADENCE.end(1)).isEqualTo(START.plusDays(27));
  }

  @Test
  void takesTheDenseFirst() {
    SprintPlan plan =
        plan(
            2,
            item("big", 40, 50),
            item("small", 10, 20),
            item("other", 30, 40),
            item("idle", 20, 1));
    assertThat(ids(plan)).containsExactly(List.of("small", "other"), List.of("big"));
    assertThat(plan.later()).containsExactly("idle");
    assertThat(plan.quality().isProven()).isTrue();
    assertThat(plan.quality().value()).isEqualTo(2 * 60 + 50);
    assertThat(plan.sprints().get(0).plannedHours()).isEqualTo(40);
    assertThat(plan.sprints().get(1).dates().start()).isEqualTo(START.plusDays(14));
  }

  @Test
  void pullsWhatAPreciousItemDependsOn() {
    SprintPlan plan =
        plan(
            1,
            item("base", 20, 0),
            item("gem", 20, 100).after(List.of("base")),
            item("nice", 40, 60));
    assertThat(ids(plan)).containsExactly(List.of("base", "gem"));
  }

  @Test
  void putsDueItemsBeforeValue() {
    SprintPlan plan =
        plan(
            2,
            item("rich", 40, 100),
            item("tax", 40, 1).due(START.plusDays(13)),
            item("past", 1, 1).due(START.minusDays(1)),
            item("unripe", 40, 1).due(START.plusDays(41)));
    assertThat(ids(plan).get(0)).containsExactly("tax");
    assertThat(plan.late()).containsExactly("past"); // nothing can help it
    assertThat(plan.later()).contains("unripe");
  }

  @Test
  void keepsPromises() {
    SprintRequest request =
        new SprintRequest(
            CADENCE,
            0,
            2,
            List.of(HALF),
            List.of(item("rich", 40, 100), item("poor", 40, 1)),
            Map.of("poor", 0));
    SprintPlan plan = solve(request).orElseThrow();
    assertThat(ids(plan)).containsExactly(List.of("poor"), List.of("rich"));
  }

  @Test
  void namesThePromisesThatCannotBeKept() {
    SprintRequest request =
        new SprintRequest(
            CADENCE,
            4,
            2,
            List.of(HALF),
            List.of(item("a", 30, 1), item("b", 20, 1).after(List.of("c")), item("c", 1, 1)),
            Map.of("a", 5, "b", 5));
    Solution<SprintPlan> solution = solve(request);
    assertThat(solution)
        .isEqualTo(
            Solution.infeasible(
                "What is promised cannot be kept: b is promised for sprint 5 and c, which it"
                    + " depends on, is not by then.",
                List.of(
                    "b is promised for sprint 5 and c, which it depends on, is not by then.",
                    "50.0 hours are promised for sprint 5, which has 40.0.")));
  }

  @Test
  void saysWhatIsTooLarge() {
    SprintPlan plan = plan(3, item("epic", 41, 1000), item("after", 1, 1).after(List.of("epic")));
    assertThat(plan.tooLarge()).containsExactly("epic");
    assertThat(plan.later()).containsExactly("epic", "after");
  }

  @Test
  void rollsTheWaveOn() {
    SprintRequest request =
        SprintRequest.of(
            CADENCE,
            2,
            List.of(HALF),
            List.of(
                item("a", 30, 90),
                item("b", 10, 20).after(List.of("a")),
                item("c", 20, 30),
                item("d", 20, 20),
                item("e", 40, 30)));
    SprintPlan plan = solve(request).orElseThrow();
    assertThat(ids(plan)).containsExactly(List.of("a", "b"), List.of("c", "d"));
    // a is done; b takes 8 hours more and is carried over, so that one of c and d has to give way.
    SprintRequest next = request.next(plan, Map.of("a", 0.0, "b", 8.0), 1);
    assertThat(next.firstSprint()).isEqualTo(1);
    assertThat(next.commitments()).containsExactlyInAnyOrderEntriesOf(Map.of("b", 1, "c", 1));
    assertThat(next.backlog()).extracting(BacklogItem::id).containsExactly("b", "c", "d", "e");
    assertThat(next.backlog().get(0).dependsOn()).isEmpty();
    SprintPlan later = solve(next).orElseThrow();
    assertThat(ids(later).get(0)).containsExactlyInAnyOrder("b", "c");
    assertThat(request.next(plan, Map.of("a", 0.0, "b", 0.0), 0).commitments()).isEmpty();
  }

  @Test
  void comesCloseToTheBoundOnALargeBacklog() {
    RandomGenerator random = new SeedStreams(7).stream(0);
    List<BacklogItem> backlog = new ArrayList<>();
    for (int i = 0; i < 120; i++) {
      BacklogItem item = item("i" + i, 1 + random.nextInt(16), random.nextInt(100));
      backlog.add(
          i > 0 && random.nextInt(3) == 0 ? item.after(List.of("i" + random.nextInt(i))) : item);
    }
    SprintRequest request = SprintRequest.of(CADENCE, 6, List.of(HALF, HALF), backlog);
    SprintPlan plan = solve(request).orElseThrow();
    assertThat(plan.quality().isProven()).isFalse();
    assertThat(plan.quality().relativeGap()).isLessThan(0.12);
    assertThat(solve(request).orElseThrow()).isEqualTo(plan);
  }

  /** Backlogs that branch and bound can solve, with the priority order alone. */
  @Test
  void comesCloseToTheBestByPriorityAlone() {
    double value = 0;
    double best = 0;
    for (int instance = 0; instance < 20; instance++) {
      RandomGenerator random = new SeedStreams(8).stream(instance);
      List<BacklogItem> backlog = new ArrayList<>();
      for (int i = 0; i < 14; i++) {
        BacklogItem item = item("i" + i, 1 + random.nextInt(20), random.nextInt(100));
        backlog.add(
            i > 0 && random.nextInt(2) == 0 ? item.after(List.of("i" + random.nextInt(i))) : item);
      }
      SprintRequest request = SprintRequest.of(CADENCE, 3, List.of(HALF), backlog);
      SprintProblem problem = SprintProblem.of(request);
      value += problem.value(new OrderClimb(problem).climb(RunControl.unlimited()));
      SprintPlan plan = solve(request).orElseThrow();
      assertThat(plan.quality().isProven()).isTrue();
      best += plan.quality().value();
    }
    assertThat(value / best).isGreaterThan(0.995);
  }

  @Test
  void plansLongChains() {
    List<BacklogItem> backlog = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      BacklogItem item = item("i" + i, 1, i);
      backlog.add(i > 0 ? item.after(List.of("i" + (i - 1))) : item);
    }
    SprintPlan plan = solve(SprintRequest.of(CADENCE, 3, List.of(HALF), backlog)).orElseThrow();
    assertThat(plan.sprints().get(0).itemIds()).hasSize(40).startsWith("i0", "i1");
    assertThat(plan.later()).hasSize(380);
  }

  private static BacklogItem item(String id, double hours, double value) {
    return BacklogItem.of(id, id, hours, value);
  }

  private static List<List<String>> ids(SprintPlan plan) {
    return plan.sprints().stream().map(Sprint::itemIds).toList();
  }

  private static SprintPlan plan(int sprints, BacklogItem... items) {
    return solve(SprintRequest.of(CADENCE, sprints, List.of(HALF), List.of(items))).orElseThrow();
  }

  private static Solution<SprintPlan> solve(SprintRequest request) {
    return SprintPlanner.standard().plan(request, RunControl.unlimited());
  }
}
