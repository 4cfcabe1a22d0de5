package io.planwright.allocation.team;

import java.util.Arrays;

/**
 * The greatest flow of hours from tasks to the people who can do them, by shortest augmenting paths
 * (J. Edmonds and R. M. Karp, 1972), and the least cut.
 */
final class HourFlow {

  private static final double ROUNDING = 1e-12;

  private final boolean[][] able;
  private final double[] hours;

  /** By task and person. */
  final double[][] flow;

  private final double[] open;
  private final double[] free;
  private final double exact;
  private final int[] personBefore;
  private final int[] taskBefore;

  HourFlow(boolean[][] able, double[] hours, double[] capacity) {
    this.able = able;
    this.hours = hours;
    flow = new double[hours.length][capacity.length];
    open = hours.clone();
    free = capacity.clone();
    exact = ROUNDING * Math.max(Arrays.stream(hours).sum(), Double.MIN_NORMAL);
    personBefore = new int[hours.length];
    taskBefore = new int[capacity.length];
    int end = path();
    while (end >= 0) {
      push(end);
      end = path();
    }
  }

  /** The tasks on the side of the cut that lacks people; all false if all hours are placed. */
  boolean[] tasksShort() {
    boolean[] isShort = new boolean[hours.length];
    for (int t = 0; t < hours.length; t++) {
      isShort[t] = personBefore[t] != Unreached.NEVER;
    }
    return isShort;
  }

  /** Marks what is reached from open tasks; the person with free hours that was, or -1. */
  private int path() {
    Arrays.fill(personBefore, Unreached.NEVER);
    Arrays.fill(taskBefore, Unreached.NEVER);
    int[] queue = new int[hours.length];
    int tail = 0;
    for (int t = 0; t < hours.length; t++) {
      if (open[t] > exact) {
        personBefore[t] = Unreached.START;
        queue[tail++] = t;
      }
    }
    for (int head = 0; head < tail; head++) {
      int task = queue[head];
      for (int p = 0; p < free.length; p++) {
        if (able[task][p] && taskBefore[p] == Unreached.NEVER) {
          taskBefore[p] = task;
          if (free[p] > exact) {
            return p;
          }
          for (int t = 0; t < hours.length; t++) {
            if (flow[t][p] > exact && personBefore[t] == Unreached.NEVER) {
              personBefore[t] = p;
              queue[tail++] = t;
            }
          }
        }
      }
    }
    return -1;
  }

  private void push(int end) {
    double amount = free[end];
    int task = taskBefore[end];
    while (personBefore[task] != Unreached.START) {
      amount = Math.min(amount, flow[task][personBefore[task]]);
      task = taskBefore[personBefore[task]];
    }
    amount = Math.min(amount, open[task]);
    open[task] -= amount;
    free[end] -= amount;
    int person = end;
    int at = taskBefore[end];
    flow[at][person] += amount;
    while (personBefore[at] != Unreached.START) {
      person = personBefore[at];
      flow[at][person] -= amount;
      at = taskBefore[person];
      flow[at][person] += amount;
    }
  }

  /** Marks of the search. */
  private static final class Unreached {
    static final int NEVER = -2;
    static final int START = -1;

    private Unreached() {}
  }
}
