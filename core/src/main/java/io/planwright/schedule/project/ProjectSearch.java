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
 * on schedules made from both ends of the project, bounds from below, and for projects of up to 64
 * activities without lags a branch and bound. It ends when the plan is proven, after the schedules
 * and nodes that it is allowed, or at the deadline, and then gives the best plan so far with its
 * bound.
 *
 * <p>A schedule takes about n times the typical duration in steps. The search holds words for each
 * time unit that the activities take one after the other. The same problem, seed and numbers of
 * schedules and nodes give the same plan, unless a deadline or a cancellation intervenes.
 * Immutable, serializable and thread-safe.
 *
 * @param seed of the random choices
 * @param schedules how many schedules are generated at most, at least 1: one a pass over the
 *     activities, as the literature counts them
 * @param nodes how many nodes the branch and bound looks at, at least 0, which leaves it out
 */
public record ProjectSearch(long seed, long schedules, long nodes) implements Serializable {

  private static final long STANDARD_SCHEDULES = 50_000;
  private static final long STANDARD_NODES = 200_000;
  private static final long LONGEST_EPOCH = 200_000;
  private static final long FIRST_EPOCH = 5_000;

  /**
   * Checks the components.
   *
   * @param seed of the random choices
   * @param schedules how many schedules are generated at most, at least 1
   * @param nodes how many nodes the branch and bound looks at, at least 0
   * @throws IllegalArgumentException if a number is out of its range
   */
  public ProjectSearch {
    Require.notNegative(nodes, "nodes", "Allow 0 for no branch and bound.");
    Require.positive(schedules, "schedules", "Try 5000; Long.MAX_VALUE leaves it to the deadline.");
  }

  /**
   * A search of 50,000 schedules and 200,000 nodes: a second or less for a hundred activities.
   *
   * @return the search
   */
  public static ProjectSearch standard() {
    return new ProjectSearch(1, STANDARD_SCHEDULES, STANDARD_NODES);
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
    return new ProjectSearch(seed, newSchedules, nodes);
  }

  /**
   * The same search with another effort to prove the plan.
   *
   * @param newNodes how many nodes the branch and bound looks at, at least 0, which leaves it out;
   *     {@code Long.MAX_VALUE} leaves it to the deadline
   * @return the search
   * @throws IllegalArgumentException if the number is negative
   */
  public ProjectSearch withNodes(long newNodes) {
    return new ProjectSearch(seed, schedules, newNodes);
  }

  /**
   * The same search with other random choices.
   *
   * @param newSeed of the random choices
   * @return the search
   */
  public ProjectSearch withSeed(long newSeed) {
    return new ProjectSearch(newSeed, schedules, nodes);
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
    search(problem, forward, incumbent);
    return Solution.feasible(plan(problem, incumbent));
  }

  /** Evolutions and proofs in turn, each longer than the last one of its kind. */
  private void search(ProjectProblem problem, Network forward, Incumbent incumbent) {
    Network[] networks = {forward, forward.reversed()};
    Packing packing = new Packing(problem);
    Generation generation = new Generation(packing, networks);
    Proof proof = new Proof(problem, networks, packing, incumbent, nodes);
    SeedStreams seeds = new SeedStreams(seed);
    long epoch = schedules <= LONGEST_EPOCH && proof.isSpent() ? schedules : FIRST_EPOCH;
    int round = 0;
    do {
      if (incumbent.left() > 0) {
        long length = Math.min(epoch, incumbent.left());
        new Evolution(networks, generation, seeds.stream(round), incumbent).run(length);
      }
      if (round == 0 && nodes > 0) {
        new DestructiveBound(problem, forward).raise(incumbent);
      }
      if (!incumbent.isProven()) {
        proof.run();
      }
      epoch *= epoch < LONGEST_EPOCH ? 3 : 1;
      round++;
    } while (!incumbent.isProven()
        && !incumbent.isStopped()
        && (incumbent.left() > 0 || !proof.isSpent()));
  }

  private ProjectPlan plan(ProjectProblem problem, Incumbent incumbent) {
    return new ProjectPlan(
        Arrays.stream(incumbent.starts()).boxed().toList(),
        new Optimality(Goal.MINIMISE, incumbent.makespan(), incumbent.bound()),
        incumbent.schedules(),
        new Provenance(
            "project scheduling by bi-population genetic search, branch and bound",
            Map.of("schedules", "" + schedules, "nodes", "" + nodes),
            problem.activities().size()
                + " activities, "
                + problem.resources().size()
                + " resources",
            problem.activities().size(),
            seed,
            Provenance.LIBRARY_VERSION));
  }
}
