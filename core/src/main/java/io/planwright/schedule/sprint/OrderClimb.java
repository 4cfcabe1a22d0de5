package io.planwright.schedule.sprint;

import io.planwright.run.RunControl;
import io.planwright.run.SeedStreams;
import java.util.Arrays;
import java.util.Comparator;
import java.util.random.RandomGenerator;

/**
 * Plans by priority: items are taken in an order, each into the first sprint that has room for it,
 * what it depends on before it; the order is then improved by moving one item at a time.
 */
final class OrderClimb {

  private static final int STEPS_AN_ITEM = 200;
  private static final int MOST_STEPS = 20_000;
  private static final int CHECK_EVERY = 64;
  private static final int UNPLACED = -1;

  private final SprintProblem problem;
  private final int[] stack;

  OrderClimb(SprintProblem problem) {
    this.problem = problem;
    this.stack = new int[2 * problem.items() + 2];
  }

  /** The sprint of each item in the best plan found. */
  int[] climb(RunControl control) {
    int[] dense = problem.byDensity();
    int[] order =
        Arrays.stream(dense)
            .boxed()
            .sorted(Comparator.comparingInt(problem::lastInTime))
            .mapToInt(Integer::intValue)
            .toArray();
    int[] best = place(order);
    double gain = problem.gain(best);
    int[] other = place(dense);
    if (problem.gain(other) > gain) {
      best = other;
      gain = problem.gain(other);
      order = dense;
    }
    RandomGenerator random = new SeedStreams(0).stream(order.length);
    int steps = order.length < 2 ? 0 : Math.min(MOST_STEPS, STEPS_AN_ITEM * order.length);
    for (int step = 0; step < steps; step++) {
      if (step % CHECK_EVERY == 0) {
        control.checkpoint();
      }
      int from = random.nextInt(order.length);
      int to = random.nextInt(order.length);
      move(order, from, to);
      int[] plan = place(order);
      double reached = problem.gain(plan);
      if (reached >= gain) {
        best = plan;
        gain = reached;
      } else {
        move(order, to, from);
      }
    }
    return best;
  }

  private static void move(int[] order, int from, int to) {
    int moved = order[from];
    if (from < to) {
      System.arraycopy(order, from + 1, order, from, to - from);
    } else {
      System.arraycopy(order, to, order, to + 1, from - to);
    }
    order[to] = moved;
  }

  private int[] place(int[] order) {
    int[] sprintOf = new int[problem.items()];
    double[] left = problem.capacities();
    for (int i = 0; i < sprintOf.length; i++) {
      sprintOf[i] = problem.isFixed(i) ? problem.fixed(i) : UNPLACED;
      if (problem.isFixed(i)) {
        left[problem.fixed(i)] -= problem.effort(i);
      }
    }
    for (int item : order) {
      placeWithPredecessors(item, sprintOf, left);
    }
    return sprintOf;
  }

  /** A walk with a stack, as chains may be as long as the backlog. */
  private void placeWithPredecessors(int first, int[] sprintOf, double[] left) {
    int top = 0;
    stack[top++] = first;
    while (top > 0) {
      int item = stack[top - 1];
      int open = sprintOf[item] == UNPLACED ? openPredecessor(item, sprintOf) : UNPLACED;
      if (open != UNPLACED) {
        stack[top++] = open;
        continue;
      }
      top--;
      if (sprintOf[item] == UNPLACED) {
        sprintOf[item] = firstWithRoom(item, sprintOf, left);
      }
    }
  }

  private int openPredecessor(int item, int[] sprintOf) {
    for (int predecessor : problem.predecessors(item)) {
      if (sprintOf[predecessor] == UNPLACED) {
        return predecessor;
      }
    }
    return UNPLACED;
  }

  private int firstWithRoom(int item, int[] sprintOf, double[] left) {
    int sprint = 0;
    for (int predecessor : problem.predecessors(item)) {
      sprint = Math.max(sprint, sprintOf[predecessor]);
    }
    while (sprint < left.length && !SprintProblem.fits(problem.effort(item), left[sprint])) {
      sprint++;
    }
    if (sprint < left.length) {
      left[sprint] -= problem.effort(item);
    }
    return sprint;
  }
}
