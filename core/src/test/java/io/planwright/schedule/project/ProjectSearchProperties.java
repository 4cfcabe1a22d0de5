package io.planwright.schedule.project;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.run.RunControl;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ProjectSearchProperties {

  private static final ProjectSearch SEARCH =
      ProjectSearch.standard().withSchedules(300).withNodes(2_000);

  /** Feasible, with a bound on the right side that no other seed's plan passes. */
  @Property(tries = 100)
  void plansAreFeasibleAndBounded(
      @ForAll @IntRange(min = 1, max = 40) int activities,
      @ForAll @IntRange(min = 0, max = 12) int resources,
      @ForAll boolean isLagged,
      @ForAll Random random) {
    ProjectProblem problem =
        isLagged
            ? Projects.lagged(activities, resources, random)
            : Projects.plain(activities, resources, random);
    ProjectPlan plan = SEARCH.solve(problem, RunControl.unlimited()).orElseThrow();
    ProjectPlan other = SEARCH.withSeed(7).solve(problem, RunControl.unlimited()).orElseThrow();
    assertThat(ProjectCheck.violations(problem, plan.starts())).isEmpty();
    assertThat(problem.makespan(plan.starts())).isEqualTo(plan.makespan());
    assertThat((double) other.makespan()).isGreaterThanOrEqualTo(plan.optimality().bound());
    assertThat(plan.optimality().bound()).isGreaterThanOrEqualTo(problem.criticalPath());
    assertThat(plan.schedules()).isBetween(1L, 300L);
  }

  @Property(tries = 25)
  void theSameSeedGivesTheSamePlan(
      @ForAll @IntRange(min = 1, max = 30) int activities, @ForAll Random random) {
    ProjectProblem problem = Projects.plain(activities, 3, random);
    assertThat(SEARCH.solve(problem, RunControl.unlimited()))
        .isEqualTo(SEARCH.solve(problem, RunControl.unlimited()));
  }

  @Property(tries = 150)
  void smallProjectsAreSolved(
      @ForAll @IntRange(min = 1, max = 6) int activities,
      @ForAll @IntRange(min = 1, max = 3) int resources,
      @ForAll boolean isLagged,
      @ForAll Random random) {
    ProjectProblem problem =
        isLagged
            ? Projects.lagged(activities, resources, random)
            : Projects.plain(activities, resources, random);
    int shortest = BruteForce.makespan(problem);
    ProjectPlan plan = SEARCH.solve(problem, RunControl.unlimited()).orElseThrow();
    assertThat(plan.makespan()).isGreaterThanOrEqualTo(shortest);
    assertThat(plan.optimality().bound()).isLessThanOrEqualTo(shortest);
    if (!isLagged) {
      assertThat(plan.makespan()).isEqualTo(shortest);
      assertThat(plan.optimality().isProven()).isTrue();
    }
  }

  /** From either end and from the worst start, the proof alone finds the shortest. */
  @Property(tries = 150)
  void theProofAloneFindsTheShortest(
      @ForAll @IntRange(min = 1, max = 7) int activities,
      @ForAll @IntRange(min = 1, max = 3) int resources,
      @ForAll boolean isReversed,
      @ForAll Random random) {
    ProjectProblem problem = Projects.plain(activities, resources, random);
    Network forward = Network.of(problem);
    Network network = isReversed ? forward.reversed() : forward;
    Incumbent incumbent = new Incumbent(forward, 1, RunControl.unlimited());
    incumbent.improve(false, new int[activities], forward.horizon() + 1);
    DelayingSearch search =
        new DelayingSearch(
            problem, network, isReversed, new Packing(problem), new StateTable(), incumbent);
    assertThat(search.run(Long.MAX_VALUE)).isTrue();
    assertThat(incumbent.makespan()).isEqualTo(BruteForce.makespan(problem));
  }
}
