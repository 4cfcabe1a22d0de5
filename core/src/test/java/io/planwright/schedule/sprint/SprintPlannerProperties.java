package io.planwright.schedule.sprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planwright.calendar.WorkingCalendar;
import io.planwright.resource.Person;
import io.planwright.run.RunControl;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class SprintPlannerProperties {

  private static final LocalDate START = LocalDate.of(2026, 9, 7);
  private static final SprintCadence CADENCE =
      new SprintCadence(START, 7, WorkingCalendar.mondayToFriday());

  /** 20 hours a sprint. */
  private static final SprintMember MEMBER =
      new SprintMember(
          Person.builder().id("ann").name("Ann").role("Engineer").build(), 0.5, List.of());

  /** All assignments are tried: none is late on fewer items, or worth more with as few. */
  @Property(tries = 150)
  void nothingIsBetter(
      @ForAll @IntRange(min = 1, max = 6) int items,
      @ForAll @IntRange(min = 1, max = 3) int sprints,
      @ForAll Random random) {
    SprintRequest request =
        SprintRequest.of(CADENCE, sprints, List.of(MEMBER), backlog(items, sprints, random));
    SprintPlan plan = plan(request);
    double[] best = {Double.NEGATIVE_INFINITY, 0};
    tryAll(request, new int[items], 0, best);
    assertThat(plan.quality().isProven()).isTrue();
    assertThat((double) -plan.late().size()).isEqualTo(best[0]);
    assertThat(plan.quality().value()).isCloseTo(best[1], within(1e-9));
  }

  private static void tryAll(SprintRequest request, int[] sprintOf, int item, double[] best) {
    if (item < sprintOf.length) {
      for (int sprint = 0; sprint <= request.sprints(); sprint++) {
        sprintOf[item] = sprint;
        tryAll(request, sprintOf, item + 1, best);
      }
      return;
    }
    double[] hours = new double[request.sprints() + 1];
    Map<String, Integer> sprintById = new HashMap<>();
    for (int i = 0; i < sprintOf.length; i++) {
      hours[sprintOf[i]] += request.backlog().get(i).effortHours();
      sprintById.put(request.backlog().get(i).id(), sprintOf[i]);
    }
    double late = 0;
    double value = 0;
    for (int i = 0; i < sprintOf.length; i++) {
      BacklogItem one = request.backlog().get(i);
      for (String before : one.dependsOn()) {
        if (sprintById.getOrDefault(before, 0) > sprintOf[i]) {
          return;
        }
      }
      value += one.value() * (request.sprints() - sprintOf[i]);
      LocalDate horizon = CADENCE.end(request.sprints()); // the sprint after the last could be it
      boolean isDue = one.dueOn().isBefore(horizon);
      late += isDue && CADENCE.end(sprintOf[i]).isAfter(one.dueOn()) ? 1 : 0;
    }
    for (int s = 0; s < request.sprints(); s++) {
      if (hours[s] > 20) {
        return;
      }
    }
    if (-late > best[0] || (-late == best[0] && value > best[1])) {
      best[0] = -late;
      best[1] = value;
    }
  }

  @Property(tries = 60)
  void plansKeepTheRules(
      @ForAll @IntRange(min = 1, max = 40) int items,
      @ForAll @IntRange(min = 1, max = 5) int sprints,
      @ForAll Random random) {
    SprintRequest request =
        SprintRequest.of(CADENCE, sprints, List.of(MEMBER), backlog(items, sprints, random));
    SprintPlan plan = plan(request);
    check(request, plan);
    Map<String, Double> remaining = new HashMap<>();
    for (String id : plan.sprints().get(0).itemIds()) {
      remaining.put(id, random.nextBoolean() ? 0.0 : 1 + random.nextInt(20));
    }
    boolean isAllDone =
        remaining.size() == items && remaining.values().stream().allMatch(hours -> hours == 0);
    if (!isAllDone) {
      SprintRequest next = request.next(plan, remaining, random.nextInt(sprints + 1));
      check(next, plan(next));
    }
  }

  private static void check(SprintRequest request, SprintPlan plan) {
    Map<String, Integer> sprintOf = new HashMap<>();
    for (Sprint sprint : plan.sprints()) {
      assertThat(sprint.plannedHours()).isLessThanOrEqualTo(sprint.capacityHours() + 1e-6);
      sprint.itemIds().forEach(id -> assertThat(sprintOf.put(id, sprint.index())).isNull());
    }
    plan.later().forEach(id -> assertThat(sprintOf.put(id, Integer.MAX_VALUE)).isNull());
    assertThat(sprintOf).hasSize(request.backlog().size());
    for (BacklogItem item : request.backlog()) {
      for (String before : item.dependsOn()) {
        assertThat(sprintOf.get(before)).isLessThanOrEqualTo(sprintOf.get(item.id()));
      }
    }
    assertThat(sprintOf).containsAllEntriesOf(request.commitments());
    assertThat(plan.later()).containsAll(plan.tooLarge());
    assertThat(plan.quality().bound()).isGreaterThanOrEqualTo(plan.quality().value());
  }

  private static SprintPlan plan(SprintRequest request) {
    return SprintPlanner.standard().plan(request, RunControl.unlimited()).orElseThrow();
  }

  private static List<BacklogItem> backlog(int items, int sprints, Random random) {
    List<BacklogItem> backlog = new ArrayList<>();
    for (int i = 0; i < items; i++) {
      BacklogItem item =
          BacklogItem.of("i" + i, "Item " + i, 1 + random.nextInt(22), random.nextInt(10));
      if (i > 0 && random.nextInt(3) == 0) {
        item = item.after(List.of("i" + random.nextInt(i)));
      }
      if (random.nextInt(4) == 0) {
        item = item.due(START.plusDays(random.nextInt(7 * sprints + 14) - 3));
      }
      backlog.add(item);
    }
    return backlog;
  }
}
