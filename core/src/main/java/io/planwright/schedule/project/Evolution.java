package io.planwright.schedule.project;

import java.util.random.RandomGenerator;

/**
 * A genetic search on two populations: schedules made from the front of the project, and schedules
 * made from its end. Each is the parent of schedules of the other kind, so that every pass over the
 * activities justifies its parents (Valls, Ballestín and Quintanilla 2005) and recombines them at
 * once, after D. Debels and M. Vanhoucke, "A bi-population based genetic algorithm for the
 * resource-constrained project scheduling problem", ICCSA 2005, LNCS 3483, 378-387.
 *
 * <p>Deviations: the window of time that a child takes over from one parent lies anywhere, not at a
 * peak of resource use; what lies before and after it keeps to its side, in the order of the other
 * parent; a child takes the place of the schedule across unless it is longer or there already; a
 * few children are made by the parallel scheme.
 */
final class Evolution {

  private static final int LEAST_MEMBERS = 8;
  private static final int MOST_MEMBERS = 300;
  private static final double LEAST_SHARE = 0.5;
  private static final double SMALL = 32;

  /** Up to so many activities, the first orders are blurred over the whole project. */
  private static final double WIDE = 60;

  private static final double PARALLEL_SHARE = 0.75;
  private static final double PARALLEL_CHILDREN = 0.05;

  private final Network[] networks;
  private final Generation generation;
  private final RandomGenerator random;
  private final Incumbent incumbent;
  private final Ordering ordering;
  private final int size;
  private final int[] duration;
  private final int[] order;
  private final int[] starts;
  private final int[] keys;
  private final double parallelShare;

  /** The starts of each parent by the side that it has children on, in that side's time. */
  private int[][][] parents = new int[2][0][0];

  private int[][] ends = new int[2][0];

  /**
   * Prepares a search.
   *
   * @param networks the project seen from its front and from its end
   */
  Evolution(
      Network[] networks, Generation generation, RandomGenerator random, Incumbent incumbent) {
    this.networks = networks;
    this.generation = generation;
    this.random = random;
    this.incumbent = incumbent;
    size = networks[0].size;
    duration = networks[0].duration;
    ordering = new Ordering(size);
    order = new int[size];
    starts = new int[size];
    keys = new int[size];
    parallelShare = PARALLEL_CHILDREN * Math.min(1, WIDE / size);
  }

  /** Runs with new populations, until so many schedules are made or the search is over. */
  void run(long schedules) {
    long last = incumbent.schedules() + Math.min(schedules, incumbent.left());
    int members = members(schedules);
    parents = new int[2][members][size];
    ends = new int[2][members];
    java.util.Arrays.fill(ends[0], Integer.MAX_VALUE);
    sample();
    int side = 1;
    while (incumbent.schedules() < last && !incumbent.isOver()) {
      breed(side);
      side = 1 - side;
    }
  }

  /** More for a longer search, and more for a small project, which is searched through sooner. */
  private int members(long schedules) {
    double share = Math.max(LEAST_SHARE, Math.min(1, SMALL / size));
    double fitting = share * Math.sqrt(schedules);
    return (int) Math.max(LEAST_MEMBERS, Math.min(MOST_MEMBERS, fitting));
  }

  /** Schedules by what is left to do after an activity, blurred; most by the parallel scheme. */
  private void sample() {
    int[] tails = networks[0].tails();
    int longest = 1;
    for (int tail : tails) {
      longest = Math.max(longest, tail);
    }
    int spread = Math.max(1, (int) (longest * Math.min(1, WIDE / size)));
    for (int k = 0; k < ends[1].length; k++) {
      boolean isPlain = k < 2;
      for (int i = 0; i < size; i++) {
        keys[i] = longest - tails[i] + (isPlain ? 0 : random.nextInt(spread));
      }
      ordering.sort(networks[0], keys, 0, order);
      boolean isParallel = isPlain ? k == 1 : random.nextDouble() < PARALLEL_SHARE;
      int end =
          isParallel
              ? generation.parallel(networks[0], order, starts)
              : generation.serial(networks[0], order, starts);
      incumbent.offer(false, starts, end);
      place(1, k, end);
      if (incumbent.isOver()) {
        return;
      }
    }
  }

  private void breed(int side) {
    int[] own = ends[side];
    int[] across = ends[1 - side];
    for (int k = 0; k < own.length && !incumbent.isOver(); k++) {
      int mother = random.nextInt(own.length);
      int rival = random.nextInt(own.length);
      cross(parents[side][k], own[k], parents[side][own[rival] < own[mother] ? rival : mother]);
      ordering.sort(networks[side], keys, random.nextInt(size), order);
      int end =
          random.nextDouble() < parallelShare
              ? generation.parallel(networks[side], order, starts)
              : generation.serial(networks[side], order, starts);
      incumbent.offer(side == 1, starts, end);
      if (end <= across[k] && !isThere(1 - side, k, end)) {
        place(1 - side, k, end);
      }
    }
  }

  /** Whether the present schedule has a twin among the parents, at another place. */
  private boolean isThere(int side, int place, int end) {
    for (int k = 0; k < ends[side].length; k++) {
      if (ends[side][k] == end && k != place && isSame(parents[side][k], end)) {
        return true;
      }
    }
    return false;
  }

  private boolean isSame(int[] parent, int end) {
    for (int i = 0; i < size; i++) {
      if (parent[i] != end - starts[i] - duration[i]) {
        return false;
      }
    }
    return true;
  }

  /** Makes the present schedule a parent, its time turned round. */
  private void place(int side, int k, int end) {
    int[] parent = parents[side][k];
    for (int i = 0; i < size; i++) {
      parent[i] = end - starts[i] - duration[i];
    }
    ends[side][k] = end;
  }

  /** Half of the father's time, less or more, stays as it is. */
  private void cross(int[] father, int end, int[] mother) {
    int width = Math.max(1, end / 4 + random.nextInt(Math.max(1, end / 2)));
    int from = random.nextInt(Math.max(1, end - width));
    int apart = 2 * end + 2;
    for (int i = 0; i < size; i++) {
      int start = father[i];
      if (start < from) {
        keys[i] = mother[i] - apart;
      } else {
        keys[i] = start <= from + width ? start : mother[i] + apart;
      }
    }
  }
}
