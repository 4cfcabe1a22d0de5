package io.planwright.schedule.sprint;

import io.planwright.allocation.Optimality;
import io.planwright.allocation.Solution;
import io.planwright.evidence.Provenance;
import io.planwright.internal.Require;
import io.planwright.run.RunControl;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Plans a backlog into sprints: as few items late as possible, and among such plans the greatest
 * value as early as possible, within the hours of each sprint and with each item in the sprint of
 * its predecessors or after it.
 *
 * <p>A heuristic takes the items by due date and value an hour, each into the first sprint with
 * room after its predecessors, and improves the order by up to 20,000 moves of one item. With at
 * most 20 items that are not promised, branch and bound then finds the best plan, and proves it
 * unless that takes more than a million steps. Otherwise the bound is that of items that could be
 * cut to pieces and depended on nothing. The same request gets the same plan.
 *
 * <p>The quality of a plan is its value alone, and the number of late items comes before it. A
 * proven plan is late on as few items as can be, and of the greatest value among the plans that are
 * late on as few: one that is late on more may have a greater value, and is worse. Nothing is said
 * about the number of late items where a plan is not proven.
 *
 * <p>Time is at most linear in items times steps. Immutable, serializable and thread-safe.
 */
public final class SprintPlanner implements Serializable {

  private static final long serialVersionUID = 1;

  private SprintPlanner() {}

  /**
   * The planner; it has nothing to configure.
   *
   * @return a planner
   */
  public static SprintPlanner standard() {
    return new SprintPlanner();
  }

  /**
   * Plans the next sprints.
   *
   * @param request the backlog, the team and the sprints
   * @param control how to stop the run, and who hears of its progress
   * @return the plan; infeasible if more is promised for a sprint than it has hours, or an item is
   *     promised before one that it depends on
   * @throws io.planwright.run.RunStoppedException if the run was stopped before it had a result
   */
  public Solution<SprintPlan> plan(SprintRequest request, RunControl control) {
    Require.nonNull(request, "request");
    Require.nonNull(control, "control");
    SprintProblem problem = SprintProblem.of(request);
    List<String> conflict = brokenPromises(problem);
    if (!conflict.isEmpty()) {
      return Solution.infeasible("What is promised cannot be kept: " + conflict.get(0), conflict);
    }
    int[] start = new OrderClimb(problem).climb(control);
    SprintSearch.Result result = SprintSearch.improve(problem, start, control);
    SprintPlan plan = plan(problem, result);
    control.reportSearch("plan sprints", plan.quality().value(), plan.quality().bound());
    return Solution.feasible(plan);
  }

  private static List<String> brokenPromises(SprintProblem problem) {
    List<String> conflict = new ArrayList<>();
    double[] left = problem.capacities();
    double[] capacity = problem.capacities();
    int first = problem.request().firstSprint();
    for (int i = 0; i < problem.items(); i++) {
      if (problem.isFixed(i)) {
        left[problem.fixed(i)] -= problem.effort(i);
        for (int before : problem.predecessors(i)) {
          if (!problem.isFixed(before) || problem.fixed(before) > problem.fixed(i)) {
            conflict.add(
                problem.id(i)
                    + " is promised for sprint "
                    + (first + problem.fixed(i))
                    + " and "
                    + problem.id(before)
                    + ", which it depends on, is not by then.");
          }
        }
      }
    }
    for (int s = 0; s < left.length; s++) {
      if (!SprintProblem.fits(capacity[s] - left[s], capacity[s])) {
        conflict.add(
            String.format(
                Locale.ROOT,
                "%.1f hours are promised for sprint %d, which has %.1f.",
                capacity[s] - left[s],
                first + s,
                capacity[s]));
      }
    }
    return conflict;
  }

  private static SprintPlan plan(SprintProblem problem, SprintSearch.Result result) {
    int[] sprintOf = result.sprintOf();
    int[] order = problem.order();
    List<Sprint> sprints = new ArrayList<>();
    double[] capacity = problem.capacities();
    for (int s = 0; s < capacity.length; s++) {
      List<String> ids = new ArrayList<>();
      double hours = 0;
      for (int item : order) {
        if (sprintOf[item] == s) {
          ids.add(problem.id(item));
          hours += problem.effort(item);
        }
      }
      int index = problem.request().firstSprint() + s;
      sprints.add(
          new Sprint(index, problem.request().cadence().sprint(index), capacity[s], hours, ids));
    }
    List<String> later = new ArrayList<>();
    List<String> tooLarge = new ArrayList<>();
    for (int item : problem.byDensity()) {
      if (sprintOf[item] == capacity.length) {
        later.add(problem.id(item));
        if (fitsNowhere(problem.effort(item), capacity)) {
          tooLarge.add(problem.id(item));
        }
      }
    }
    List<String> late = new ArrayList<>();
    for (int i = 0; i < problem.items(); i++) {
      if (problem.isLate(i, sprintOf[i])) {
        late.add(problem.id(i));
      }
    }
    return new SprintPlan(
        sprints, later, late, tooLarge, quality(problem, result), provenance(problem, result));
  }

  private static boolean fitsNowhere(double effort, double[] capacity) {
    for (double hours : capacity) {
      if (SprintProblem.fits(effort, hours)) {
        return false;
      }
    }
    return true;
  }

  private static Optimality quality(SprintProblem problem, SprintSearch.Result result) {
    double value = problem.value(result.sprintOf());
    if (result.isProven()) {
      return Optimality.proven(Optimality.Goal.MAXIMISE, value);
    }
    boolean[] isPlaced = new boolean[problem.items()];
    double[] left = problem.capacities();
    int[] promised = new int[problem.items()];
    for (int i = 0; i < promised.length; i++) {
      isPlaced[i] = problem.isFixed(i);
      promised[i] = problem.isFixed(i) ? problem.fixed(i) : problem.sprints();
      if (problem.isFixed(i)) {
        left[problem.fixed(i)] -= problem.effort(i);
      }
    }
    double bound = problem.value(promised) + problem.fractionalValue(isPlaced, left);
    return new Optimality(Optimality.Goal.MAXIMISE, value, Math.max(value, bound));
  }

  private static Provenance provenance(SprintProblem problem, SprintSearch.Result result) {
    SprintRequest request = problem.request();
    return Provenance.of(
        result.isProven() ? "branch and bound" : "priority order, improved",
        Map.of("sprints", Integer.toString(request.sprints())),
        "sprints from " + request.firstSprint(),
        problem.items());
  }
}
