package io.planwright.schedule.staffed;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.activity.Activity;
import io.planwright.activity.Dependency;
import io.planwright.allocation.Solution;
import io.planwright.calendar.DateRange;
import io.planwright.run.RunControl;
import io.planwright.schedule.project.Precedence;
import io.planwright.schedule.project.ProjectActivity;
import io.planwright.schedule.project.ProjectPlan;
import io.planwright.schedule.project.ProjectProblem;
import io.planwright.schedule.project.ProjectSearch;
import io.planwright.schedule.project.RenewableResource;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class StaffedSearchProperties {

  private static final StaffedSearch SEARCH = StaffedSearch.standard().withSchedules(150);

  @Property(tries = 150)
  void plansHoldAndAreBounded(
      @ForAll @IntRange(min = 1, max = 3) int projects,
      @ForAll @IntRange(min = 1, max = 6) int activities,
      @ForAll Random random) {
    StaffedRequest request = Staffings.random(random, projects, activities);
    Solution<StaffedSchedule> solution = SEARCH.solve(request, RunControl.unlimited());
    assertThat(solution).isInstanceOf(Solution.Feasible.class);
    StaffedSchedule plan = solution.orElseThrow();
    assertThat(StaffedCheck.violations(request, plan)).isEmpty();
    StaffedSchedule other = SEARCH.withSeed(9).solve(request, RunControl.unlimited()).orElseThrow();
    assertThat(plan.optimality().bound()).isLessThanOrEqualTo(other.optimality().value() + 1e-9);
    assertThat(SEARCH.solve(request, RunControl.unlimited())).isEqualTo(solution);
  }

  /** With equal hours, people with one skill are a resource, and nights are no time at all. */
  @Property(tries = 40)
  void agreesWithResourcesWhereAllWorkTheSameHours(
      @ForAll @IntRange(min = 1, max = 6) int size,
      @ForAll @IntRange(min = 1, max = 3) int people,
      @ForAll Random random) {
    List<StaffMember> staff = new ArrayList<>();
    for (int p = 0; p < people; p++) {
      staff.add(Staffings.member("P" + p, "sales"));
    }
    List<ProjectActivity> abstracts = new ArrayList<>();
    List<Precedence> precedences = new ArrayList<>();
    List<Activity> activities = new ArrayList<>();
    List<Dependency> dependencies = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      int days = 1 + random.nextInt(4);
      activities.add(Staffings.activity("a" + i, days, "sales"));
      abstracts.add(new ProjectActivity("a" + i, days, List.of(1)));
      for (int before = 0; before < i; before++) {
        if (random.nextInt(3) == 0) {
          dependencies.add(Dependency.finishToStart("a" + before, "a" + i));
          precedences.add(Precedence.finishToStart(before, i));
        }
      }
    }
    StaffedRequest request =
        Staffings.request(
                staff, Staffings.project("d", activities, dependencies.toArray(Dependency[]::new)))
            .toBuilder()
            .objective(new StaffedObjective(1, 0, 0, 0, 0))
            .build();
    StaffedSchedule plan =
        SEARCH.withSchedules(800).solve(request, RunControl.unlimited()).orElseThrow();
    ProjectPlan shortest =
        ProjectSearch.standard()
            .solve(
                new ProjectProblem(
                    List.of(new RenewableResource("sales", people)), abstracts, precedences),
                RunControl.unlimited())
            .orElseThrow();
    assertThat(shortest.optimality().isProven()).isTrue();
    Instant start = Staffings.at(Staffings.MONDAY, "00:00");
    assertThat(Staffings.OFFICE.workingTime(start, plan.finish()))
        .isEqualTo(Duration.ofHours(8L * shortest.makespan()));
    assertThat(plan.optimality().bound()).isLessThanOrEqualTo(plan.optimality().value());
  }

  /** No order, mode and team gives a better plan than the search finds, nor beats its bound. */
  @Property(tries = 60, seed = "20261127")
  void smallRequestsAreSolved(@ForAll @IntRange(min = 1, max = 4) int size, @ForAll Random random) {
    StaffedRequest request =
        Staffings.random(random, 1, size).toBuilder()
            .horizon(DateRange.of(Staffings.MONDAY, Staffings.MONDAY.plusDays(90)))
            .objective(new StaffedObjective(1, 10, 0.1, 0, 0.001))
            .build();
    Solution<StaffedSchedule> solution =
        SEARCH.withSchedules(6_000).solve(request, RunControl.unlimited());
    double least = EveryPlan.least(request);
    StaffedSchedule plan = solution.orElseThrow();
    assertThat(plan.optimality().value()).isLessThanOrEqualTo(least + 1e-9);
    assertThat(plan.optimality().bound()).isLessThanOrEqualTo(least + 1e-9);
  }
}
