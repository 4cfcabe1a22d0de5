package io.planwright.schedule.project;

import io.planwright.run.RunControl;

/** The best schedule so far, the best bound so far, and what the search may still spend. */
final class Incumbent {

  /** A pass over a larger project takes longer than a look at the clock by far. */
  private static final int LARGE = 1_000;

  private static final int CLOCK_MASK = 0xf;
  private static final String TASK = "schedule project";

  private final Network forward;
  private final long budget;
  private final RunControl control;
  private final int[] best;
  private int makespan = Integer.MAX_VALUE;
  private int bound;
  private long schedules;
  private boolean stopped;

  Incumbent(Network forward, long budget, RunControl control) {
    this.forward = forward;
    this.budget = budget;
    this.control = control;
    best = new int[forward.size];
  }

  /**
   * Counts one schedule, and keeps it if it is the best.
   *
   * @param reversed whether the times count from the end of the project
   */
  void offer(boolean reversed, int[] starts, int end) {
    schedules++;
    improve(reversed, starts, end);
  }

  /** Keeps a schedule that is the best, without counting it. */
  void improve(boolean reversed, int[] starts, int end) {
    if (end < makespan) {
      makespan = end;
      for (int i = 0; i < best.length; i++) {
        best[i] = reversed ? end - starts[i] - forward.duration[i] : starts[i];
      }
      report();
    }
  }

  /** Raises the bound, if it is a better one. */
  void raise(int newBound) {
    if (newBound > bound) {
      bound = newBound;
      report();
    }
  }

  private void report() {
    if (makespan < Integer.MAX_VALUE) {
      control.reportSearch(TASK, makespan, bound);
    }
  }

  boolean isProven() {
    return makespan <= bound;
  }

  /** Whether there is nothing more to spend or to win, or the search is stopped. */
  boolean isOver() {
    boolean looks = best.length > LARGE || (schedules & CLOCK_MASK) == 0;
    return isProven() || schedules >= budget || stopped || looks && isStopped();
  }

  /** Whether deadline or caller stop the search; it looks at the clock. */
  boolean isStopped() {
    stopped = stopped || control.stopRequested().isPresent();
    return stopped;
  }

  int[] starts() {
    return best;
  }

  int makespan() {
    return makespan;
  }

  int bound() {
    return bound;
  }

  long schedules() {
    return schedules;
  }

  long left() {
    return budget - schedules;
  }
}
