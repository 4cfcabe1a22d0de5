package io.planwright.schedule.project;

import io.planwright.allocation.Solution;
import io.planwright.evidence.Provenance;
import io.planwright.internal.Require;
import io.planwright.run.RunControl;
import io.planwright.run.SeedStreams;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Repairs a schedule after a change, with few moves: what has started stays, and of the rest the
 * makespan plus a price for each activity that moves is to be least. It begins by moving later what
 * must, and goes on by a large neighbourhood search: the activities about some time are let go,
 * held, or taken in another order.
 *
 * <p>The same change and seed give the same plan, unless a deadline or a cancellation intervenes.
 * Immutable, serializable and thread-safe.
 *
 * @param seed of the random choices
 * @param schedules how many schedules are generated, at least 1
 * @param movePrice how many time units of the project one activity that stays is worth; finite, at
 *     least 0, which counts the makespan alone
 */
public record ProjectRepair(long seed, long schedules, double movePrice) implements Serializable {

  private static final long STANDARD_SCHEDULES = 10_000;
  private static final double STANDARD_PRICE = 0.4;

  /**
   * Checks the components.
   *
   * @param seed of the random choices
   * @param schedules how many schedules are generated, at least 1
   * @param movePrice how many time units of the project one activity that stays is worth
   * @throws IllegalArgumentException if a number is out of its range
   */
  public ProjectRepair {
    Require.positive(schedules, "schedules", "Try 10000.");
    Require.notNegative(movePrice, "movePrice", "Give 0 if moves cost nothing.");
  }

  /**
   * A repair of 10,000 schedules, about a tenth of a second for a hundred activities; five
   * activities that stay are worth two time units.
   *
   * @return the repair
   */
  public static ProjectRepair standard() {
    return new ProjectRepair(1, STANDARD_SCHEDULES, STANDARD_PRICE);
  }

  /**
   * The same repair with another price.
   *
   * @param newPrice how many time units of the project one activity that stays is worth
   * @return the repair
   * @throws IllegalArgumentException if the price is not finite or negative
   */
  public ProjectRepair withMovePrice(double newPrice) {
    return new ProjectRepair(seed, schedules, newPrice);
  }

  /**
   * The same repair, longer or shorter.
   *
   * @param newSchedules how many schedules are generated, at least 1
   * @return the repair
   * @throws IllegalArgumentException if the number is below 1
   */
  public ProjectRepair withSchedules(long newSchedules) {
    return new ProjectRepair(seed, newSchedules, movePrice);
  }

  /**
   * Repairs a schedule.
   *
   * @param change the project as it is now, and the planned starts
   * @param control deadline, cancellation and progress; at either stop the best plan so far is
   *     given
   * @return the plan: from now on it keeps every capacity, and what starts from now on keeps its
   *     precedences; or that what has started already takes more of a resource than there is left
   */
  public Solution<RepairedPlan> repair(ProjectChange change, RunControl control) {
    Require.nonNull(change, "change");
    Require.nonNull(control, "control");
    List<String> conflict = Overload.of(change);
    if (!conflict.isEmpty()) {
      return Solution.infeasible(
          "What has started takes more than there is from " + change.now() + " on.", conflict);
    }
    Repairing search = new Repairing(change, movePrice, new SeedStreams(seed).stream(0), control);
    search.run(schedules);
    return Solution.feasible(plan(change, search));
  }

  private RepairedPlan plan(ProjectChange change, Repairing search) {
    int[] starts = search.starts();
    List<ActivityMove> moves = new ArrayList<>();
    for (int i = 0; i < starts.length; i++) {
      int from = change.baseline().get(i);
      if (from != ProjectChange.NEW && from != starts[i]) {
        moves.add(new ActivityMove(i, from, starts[i]));
      }
    }
    List<Integer> times = Arrays.stream(starts).boxed().toList();
    return new RepairedPlan(
        times,
        change.problem().makespan(times),
        moves,
        search.schedules(),
        new Provenance(
            "repair of a project schedule by large neighbourhood search",
            Map.of("schedules", "" + schedules, "move price", "" + movePrice),
            starts.length + " activities, from " + change.now() + " on",
            starts.length,
            seed,
            Provenance.LIBRARY_VERSION));
  }
}
