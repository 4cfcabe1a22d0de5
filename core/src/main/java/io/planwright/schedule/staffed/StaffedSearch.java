package io.planwright.schedule.staffed;

import io.planwright.allocation.Solution;
import io.planwright.internal.Require;
import io.planwright.run.RunControl;
import java.io.Serializable;
import java.util.List;

/**
 * Plans the work of several projects with real people: a local search on orders of the activities,
 * their modes and teams, each placed as early as hours, skills, dependencies and material allow.
 *
 * <p>Time is counted in slots as long as they can be without rounding any shift. A schedule takes
 * steps in proportion to the activities, their candidates, and the working slots that each one
 * spans or waits; the tables hold a word for each person and slot in which somebody works. The same
 * request, seed and number of schedules give the same plan, unless a deadline or a cancellation
 * intervenes. Immutable, serializable and thread-safe.
 *
 * @param seed of the random choices
 * @param schedules how many schedules are generated at most, at least 1; a few more are made first,
 *     by rules of priority
 */
public record StaffedSearch(long seed, long schedules) implements Serializable {

  private static final long STANDARD_SCHEDULES = 5_000;

  /**
   * Checks the components.
   *
   * @param seed of the random choices
   * @param schedules how many schedules are generated at most, at least 1
   * @throws IllegalArgumentException if the number is below 1
   */
  public StaffedSearch {
    Require.positive(schedules, "schedules", "Try 5000; Long.MAX_VALUE leaves it to the deadline.");
  }

  /**
   * A search of 5,000 schedules: seconds for a hundred activities and ten people.
   *
   * @return the search
   */
  public static StaffedSearch standard() {
    return new StaffedSearch(1, STANDARD_SCHEDULES);
  }

  /**
   * The same search, longer or shorter.
   *
   * @param newSchedules how many schedules are generated at most, at least 1; {@code
   *     Long.MAX_VALUE} leaves it to the deadline
   * @return the search
   * @throws IllegalArgumentException if the number is below 1
   */
  public StaffedSearch withSchedules(long newSchedules) {
    return new StaffedSearch(seed, newSchedules);
  }

  /**
   * The same search with other random choices.
   *
   * @param newSeed of the random choices
   * @return the search
   */
  public StaffedSearch withSeed(long newSeed) {
    return new StaffedSearch(newSeed, schedules);
  }

  /**
   * Plans the work.
   *
   * @param request projects, people and material
   * @param control deadline, cancellation and progress; at either stop the best plan so far is
   *     given
   * @return the plan; or why none exists: a skill that nobody has, more people or material than
   *     there are, a fixed start or a horizon that cannot be kept. If a search ends without any
   *     plan within the horizon and without such a proof, the certificate says so
   */
  public Solution<StaffedSchedule> solve(StaffedRequest request, RunControl control) {
    Require.nonNull(request, "request");
    Require.nonNull(control, "control");
    Modelling modelling = new Modelling(request);
    List<String> conflict = modelling.conflicts();
    if (!conflict.isEmpty()) {
      return Solution.infeasible("Some activities can be done by nobody.", conflict);
    }
    Model model = modelling.model((rows, grid) -> new Past(0, rows.activities.size()));
    return new Solving(model, null).solve(seed, schedules, control).map(Solving.Solved::schedule);
  }
}
