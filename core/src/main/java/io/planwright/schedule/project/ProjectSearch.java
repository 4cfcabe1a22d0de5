package io.planwright.schedule.project;

import io.planwright.allocation.Optimality;
import io.planwright.allocation.Optimality.Goal;
import io.planwright.allocation.Solution;
import io.planwright.evidence.Provenance;
import io.planwright.internal.Require;
import io.planwright.run.RunControl;
import io.planwright.run.SeedStreams;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Map;

/**
 * Puts the activities of a project on times so that it is done as early as can be: a genetic search
 * on schedules made from both ends of the project, and bounds from below. It ends when the bound
 * proves the plan, after the schedules that it is allowed, or at the deadline, and then gives the
 * best plan so far with its bound.
 *
 * <p>A schedule takes about n times the typical duration in steps. The search holds words for each
 * time unit that the activities take one after the other. The same problem, seed and number of
 * schedules give the same plan, unless a deadline or a cancellation intervenes. Immutable,
 * serializable and thread-safe.
 *
 * @param seed of the random choices
 * @param schedules how many schedules are generated at most, at least 1: one a pass over the
 *     activities, as the literature counts them
 */
public record ProjectSearch(long seed, long schedules) implements Serializable {

  private static final long STANDARD_SCHEDULES = 50_000;
  private static final long LONGEST_EPOCH = 200_000;
  private static final long FIRST_EPOCH = 5_000;

  /**
   * Checks the components.
   *
   * @param seed of the random choices
   * @param schedules how many schedules are generated at most, at least 1
   * @throws IllegalArgumentException if a number is out of its range
   */
  public ProjectSearch {
    Require.positive(schedules, "schedules", "Try 5000; Long.MAX_VALUE leaves it to the deadline.");
  }

  /**
   * A search of 50,000 schedules: a second or less for a hundred activities.
   *
   * @return the search
   */
  public static ProjectSearch standard() {
    return new ProjectSearch(1, STANDARD_SCHEDULES);
  }

  /**
   * The same search, longer or shorter.
   *
   * @param newSchedules how many schedules are generated at most, at least 1; {@code
   *     Long.MAX_VALUE} leaves it to the deadline
   * @return the search
   * @throws IllegalArgumentException if the number is below 1
   */
  public ProjectSearch withSchedules(long newSchedules) {
    return new ProjectSearch(seed, newSchedules);
  }

  /**
   * The same search with other random choices.
   *
   * @param newSeed of the random choices
   * @return the search
   */
  public ProjectSearch withSeed(long newSeed) {
    return new ProjectSearch(newSeed, schedules);
  }

  /**
   * Schedules a project.
   *
   * @param problem the project
   * @param control deadline, cancellation and progress; at either stop the best plan so far is
   *     given
   * @return the plan with its bound; a project as described always has one
   */
  public Solution<ProjectPlan> solve(ProjectProblem problem, RunControl control) {
    Require.nonNull(problem, "problem");
    Require.nonNull(control, "control");
    Network forward = Network.of(problem);
    Incumbent incumbent = new Incumbent(forward, schedules, control);
    incumbent.raise(SimpleBounds.of(problem, forward));
    evolve(problem, forward, incumbent);
    return Solution.feasible(plan(problem, incumbent));
  }

  /** One evolution for a short search; for a long one, longer and longer ones. */
  private void evolve(ProjectProblem problem, Network forward, Incumbent incumbent) {
    Network[] networks = {forward, forward.reversed()};
    Generation generation = new Generation(new Packing(problem), networks);
    SeedStreams seeds = new SeedStreams(seed);
    long epoch = schedules <= LONGEST_EPOCH ? schedules : FIRST_EPOCH;
    for (int k = 0; k == 0 || !incumbent.isSpent() && !incumbent.isStopped(); k++) {
      new Evolution(networks, generation, seeds.stream(k), incumbent).run(epoch);
      epoch *= epoch < LONGEST_EPOCH ? 3 : 1;
    }
  }

  private ProjectPlan plan(ProjectProblem problem, Incumbent incumbent) {
    return new ProjectPlan(
        Arrays.stream(incumbent.starts()).boxed().toList(),
        new Optimality(Goal.MINIMISE, incumbent.makespan(), incumbent.bound()),
        incumbent.schedules(),
        new Provenance(
            "project scheduling by bi-population genetic search and bounds",
            Map.of("schedules", "" + schedules),
            problem.activities().size()
                + " activities, "
                + problem.resources().size()
                + " resources",
            problem.activities().size(),
            seed,
            Provenance.LIBRARY_VERSION));
  }
}
