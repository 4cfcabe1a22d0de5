package io.planwright.schedule.sprint;

import io.planwright.run.RunControl;

/**
 * Branch and bound over the sprint of each item, in an order in which predecessors come first. A
 * branch is left when cutting the open items to pieces could not bring it above the best plan.
 */
final class SprintSearch {

  /** More free items than that are left to the heuristic. */
  static final int MOST_FREE_ITEMS = 20;

  private static final long MOST_NODES = 1_000_000;
  private static final int CHECK_EVERY = 1024;
  private static final double ROUNDING = 1e-9;

  private final SprintProblem problem;
  private final RunControl control;
  private final int[] order;
  private final int[] sprintOf;
  private final boolean[] isPlaced;
  private final double[] left;
  private int[] best;
  private double bestGain;
  private long nodes;

  private SprintSearch(SprintProblem problem, int[] start, RunControl control) {
    this.problem = problem;
    this.control = control;
    this.order = problem.order();
    this.sprintOf = new int[problem.items()];
    this.isPlaced = new boolean[problem.items()];
    this.left = problem.capacities();
    this.best = start;
    this.bestGain = problem.gain(start);
  }

  /**
   * Improves a plan as far as possible.
   *
   * @return the best plan found, and whether the search came to its end
   */
  static Result improve(SprintProblem problem, int[] start, RunControl control) {
    SprintSearch search = new SprintSearch(problem, start, control);
    double gain = 0;
    int free = 0;
    for (int i = 0; i < problem.items(); i++) {
      if (problem.isFixed(i)) {
        search.put(i, problem.fixed(i));
        gain += problem.gain(i, problem.fixed(i));
      } else {
        free++;
      }
    }
    if (free > MOST_FREE_ITEMS) {
      return new Result(start, false);
    }
    search.branch(0, gain);
    return new Result(search.best, search.nodes < MOST_NODES);
  }

  /** The best plan found, and whether it is proven to be the best there is. */
  record Result(int[] sprintOf, boolean isProven) {}

  private void branch(int depth, double gain) {
    if (nodes++ % CHECK_EVERY == 0) {
      control.checkpoint();
    }
    if (nodes >= MOST_NODES) {
      return;
    }
    if (depth == order.length) {
      if (gain > bestGain + ROUNDING * Math.abs(bestGain)) {
        best = sprintOf.clone();
        bestGain = gain;
      }
      return;
    }
    int item = order[depth];
    if (problem.isFixed(item)) {
      branch(depth + 1, gain);
      return;
    }
    double bound = gain + problem.fractionalValue(isPlaced, left) + problem.timelyBonus(isPlaced);
    if (bound <= bestGain + ROUNDING * Math.abs(bestGain)) {
      return;
    }
    for (int sprint = earliest(item); sprint <= left.length; sprint++) {
      if (sprint == left.length || SprintProblem.fits(problem.effort(item), left[sprint])) {
        put(item, sprint);
        branch(depth + 1, gain + problem.gain(item, sprint));
        take(item, sprint);
      }
    }
  }

  private int earliest(int item) {
    int sprint = 0;
    for (int predecessor : problem.predecessors(item)) {
      sprint = Math.max(sprint, sprintOf[predecessor]);
    }
    return sprint;
  }

  private void put(int item, int sprint) {
    sprintOf[item] = sprint;
    isPlaced[item] = true;
    if (sprint < left.length) {
      left[sprint] -= problem.effort(item);
    }
  }

  private void take(int item, int sprint) {
    isPlaced[item] = false;
    if (sprint < left.length) {
      left[sprint] += problem.effort(item);
    }
  }
}
