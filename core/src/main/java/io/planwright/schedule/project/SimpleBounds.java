package io.planwright.schedule.project;

import java.util.Arrays;

/** Bounds from below that cost next to nothing. */
final class SimpleBounds {

  private static final int MOST_RESTS = 500;

  private SimpleBounds() {}

  /**
   * The larger of the critical path and, over each resource, of the work that cannot start before a
   * time and has at least so long to go after it, divided by the capacity, with that time before
   * and that rest after it.
   */
  static int of(ProjectProblem problem, Network network) {
    int[] heads = network.heads();
    int[] tails = network.tails();
    int bound = 0;
    for (int i = 0; i < network.size; i++) {
      bound = Math.max(bound, heads[i] + tails[i]);
    }
    for (int k = 0; k < problem.resources().size(); k++) {
      bound = Math.max(bound, ofResource(problem, k, heads, tails, network.duration));
    }
    return bound;
  }

  /** The best of all pairs of least head and least rest; of many rests a sample. */
  private static int ofResource(
      ProjectProblem problem, int resource, int[] heads, int[] tails, int[] duration) {
    long[] work = new long[heads.length];
    long[] byHead = new long[heads.length];
    for (int i = 0; i < heads.length; i++) {
      work[i] = (long) problem.activity(i).demands().get(resource) * duration[i];
      byHead[i] = ((long) heads[i] << Integer.SIZE) | i;
    }
    Arrays.sort(byHead);
    int[] rests = new int[heads.length];
    for (int i = 0; i < rests.length; i++) {
      rests[i] = tails[i] - duration[i];
    }
    int[] leastRests = Arrays.stream(rests).distinct().sorted().toArray();
    int step = 1 + leastRests.length / MOST_RESTS;
    int capacity = problem.resources().get(resource).capacity();
    long bound = 0;
    for (int r = 0; r < leastRests.length; r += step) {
      int least = leastRests[r];
      long sum = 0;
      for (int at = heads.length - 1; at >= 0; at--) {
        int i = (int) byHead[at];
        if (rests[i] >= least && work[i] > 0) {
          sum += work[i];
          bound = Math.max(bound, heads[i] + (sum + capacity - 1) / capacity + least);
        }
      }
    }
    return (int) bound;
  }
}
