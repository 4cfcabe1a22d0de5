package io.planwright.schedule.staffed;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.activity.Activity;
import io.planwright.allocation.Solution;
import io.planwright.calendar.DateRange;
import io.planwright.run.RunControl;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class StaffedRepairProperties {

  private static final StaffedSearch SEARCH = StaffedSearch.standard().withSchedules(100);
  private static final StaffedRepair REPAIR = StaffedRepair.standard().withSchedules(100);
  private static final StabilityPrice HUGE = new StabilityPrice(1e6, 1e3, 1e6);

  private static StaffedSchedule plan(StaffedRequest request) {
    return SEARCH.solve(request, RunControl.unlimited()).orElseThrow();
  }

  /** What has happened by now: all as planned, but some of it still lasts. */
  private static List<Actual> actuals(StaffedSchedule plan, Instant now, Random random) {
    List<Actual> actuals = new ArrayList<>();
    for (StaffedActivity each : plan.activities()) {
      if (!each.finish().isAfter(now) && random.nextInt(8) > 0) {
        actuals.add(
            new Actual.Finished(each.projectId(), each.activityId(), each.start(), each.finish()));
      } else if (each.start().isBefore(now) && each.finish().isAfter(each.start())) {
        actuals.add(
            new Actual.Started(
                each.projectId(), each.activityId(), each.start(), 1 + random.nextInt(200) / 10.0));
      }
    }
    return actuals;
  }

  @Property(tries = 120)
  void mendedPlansHoldAndKeepThePast(
      @ForAll @IntRange(min = 1, max = 3) int projects,
      @ForAll @IntRange(min = 0, max = 20_000) int minutes,
      @ForAll Random random) {
    StaffedRequest request = Staffings.random(random, projects, 5);
    StaffedSchedule plan = plan(request);
    Instant now = Staffings.at(Staffings.MONDAY, "00:00").plus(minutes, ChronoUnit.MINUTES);
    StaffedUpdate update =
        new StaffedUpdate(disturbed(request, random), plan, now, actuals(plan, now, random));
    Solution<StaffedRevision> solution = REPAIR.repair(update, RunControl.unlimited());
    assertThat(solution).isInstanceOf(Solution.Feasible.class);
    StaffedRevision revision = solution.orElseThrow();
    assertThat(StaffedCheck.violations(update, revision.schedule())).isEmpty();
    for (Actual actual : update.actuals()) {
      StaffedActivity after =
          revision.schedule().activity(actual.projectId(), actual.activityId()).orElseThrow();
      assertThat(after.start()).isEqualTo(actual.startedAt());
      if (actual instanceof Actual.Finished over) {
        assertThat(after.finish()).isEqualTo(over.finishedAt());
      }
    }
    assertThat(REPAIR.repair(update, RunControl.unlimited())).isEqualTo(solution);
  }

  /** Somebody is away, or an urgent deal comes in. */
  private static StaffedRequest disturbed(StaffedRequest request, Random random) {
    if (random.nextBoolean()) {
      StaffedProject more =
          StaffedProject.of(
              "new", "New", io.planwright.activity.WorkBreakdown.of(urgent(), List.of()));
      return request.toBuilder().addProjects(more).build();
    }
    List<StaffMember> staff = new ArrayList<>(request.staff());
    int who = random.nextInt(staff.size());
    LocalDate from = Staffings.MONDAY.plusDays(random.nextInt(14));
    staff.set(who, staff.get(who).absent(DateRange.of(from, from.plusDays(7))));
    return request.toBuilder().staff(staff).build();
  }

  private static List<Activity> urgent() {
    return List.of(Staffings.activity("a0", 2, "presales"), Staffings.activity("a1", 1, "legal"));
  }

  /**
   * At a huge price, all stays that can: everything if nothing has happened, but for people who end
   * sooner when they exchange their places in one activity.
   */
  @Property(tries = 60)
  void nothingMovesThatNeedNot(
      @ForAll @IntRange(min = 1, max = 3) int projects, @ForAll Random random) {
    StaffedRequest request = Staffings.random(random, projects, 5);
    StaffedSchedule plan = plan(request);
    Instant start = Staffings.at(Staffings.MONDAY, "00:00");
    StaffedUpdate update = new StaffedUpdate(request, plan, start, List.of());
    StaffedRevision revision =
        REPAIR.withPrice(HUGE).repair(update, RunControl.unlimited()).orElseThrow();
    assertThat(revision.stabilityCost()).isZero();
    StaffedRequest more =
        request.toBuilder()
            .addProjects(
                StaffedProject.of(
                    "new", "New", io.planwright.activity.WorkBreakdown.of(urgent(), List.of())))
            .build();
    StaffedRevision grown =
        REPAIR
            .withPrice(HUGE)
            .repair(new StaffedUpdate(more, plan, start, List.of()), RunControl.unlimited())
            .orElseThrow();
    assertThat(grown.stabilityCost()).isZero();
    assertThat(grown.changes()).noneMatch(StaffedChange::isMoved);
  }

  /** Without a price, a plan that has nothing behind it is searched anew. */
  @Property(tries = 30)
  void withoutAPriceItIsANewPlan(
      @ForAll @IntRange(min = 1, max = 3) int projects, @ForAll Random random) {
    StaffedRequest request = Staffings.random(random, projects, 5);
    Instant start = Staffings.at(Staffings.MONDAY, "00:00");
    StaffedRequest changed = disturbed(request, random);
    StaffedRevision revision =
        REPAIR
            .withPrice(StabilityPrice.free())
            .repair(
                new StaffedUpdate(changed, plan(request), start, List.of()), RunControl.unlimited())
            .orElseThrow();
    assertThat(revision.schedule().optimality().value())
        .isEqualTo(plan(changed).optimality().value());
  }
}
