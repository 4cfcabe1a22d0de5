package io.planwright.schedule.project;

import java.util.random.RandomGenerator;

/**
 * A genetic search on two populations: schedules made from the front of the project, and schedules
 * made from its end. Each is the parent of schedules of the other kind, so that every pass over the
 * activities justifies its parents (Valls, Ballestín and Quintanilla 2005) and recombines them at
 * once, after D. Debels and M. Vanhoucke, "A bi-population based genetic algorithm for the
 * resource-constrained project scheduling problem", ICCSA 2005, LNCS 3483, 378-387.
 *
 * <p>Deviations: every member has a child of its own, which keeps its order but for a window of
 * time that is as in a mate; the window lies anywhere, not at a peak of resource use; a child takes
 * the place of the schedule across unless it is longer or there already. Serial or parallel is
 * inherited from one of the parents (S. Hartmann, "A self-adapting genetic algorithm for project
 * scheduling under resource constraints", Naval Research Logistics 49, 2002, 433-448), since which
 * of them leads to short schedules depends on the project.
 */
final class Evolution {

  private static final int LEAST_MEMBERS = 8;
  private static final int MOST_MEMBERS = 300;
  private static final double LEAST_SHARE = 0.35;
  private static final double SMALL = 32;

  /** Schedules made at first for each member. */
  private static final int SAMPLES = 2;

  private static final double SAMPLED_PARALLEL = 0.75;

  /** Up to so many activities, the first orders are blurred over the whole project. */
  private static final double WIDE = 30;

  /** Of how many schedules the mate is the best. */
  private static final int RIVALS = 2;

  private static final double LEAST_WINDOW = 0.1;
  private static final double MORE_WINDOW = 0.3;

  /** How many children have a scheme of their own, and for how many of them it is parallel. */
  private static final double MUTATION = 0.1;

  private static final double MUTATED_PARALLEL = 0.3;

  private final Network[] networks;
  private final Generation generation;
  private final RandomGenerator random;
  private final Incumbent incumbent;
  private final Ordering ordering;
  private final int size;
  private final int[] order;
  private final int[] starts;
  private final int[] keys;

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
    ordering = new Ordering(size);
    order = new int[size];
    starts = new int[size];
    keys = new int[size];
  }

  /** Runs with new populations, until so many schedules are made or the search is over. */
  void run(long schedules) {
    long last = incumbent.schedules() + Math.min(schedules, incumbent.left());
    int members = members(schedules);
    Population[] seen = {
      new Population(members, networks[0].duration), new Population(members, networks[1].duration)
    };
    sample(seen);
    int side = 1;
    while (incumbent.schedules() < last && !incumbent.isOver()) {
      breed(side, seen[side], seen[1 - side]);
      side = 1 - side;
    }
  }

  /** More for a longer search, and more for a small project, which is searched through sooner. */
  private int members(long schedules) {
    double share = Math.max(LEAST_SHARE, Math.min(1, SMALL / size));
    double fitting = share * Math.sqrt(schedules);
    return (int) Math.max(LEAST_MEMBERS, Math.min(MOST_MEMBERS, fitting));
  }

  /** From both ends by what is left to do after an activity, blurred; like meets like. */
  private void sample(Population[] seen) {
    int[][] tails = {networks[0].tails(), networks[1].tails()};
    for (int k = 0; k < SAMPLES * seen[0].size(); k++) {
      for (int side = 0; side < 2; side++) {
        boolean isParallel = k < 2 ? k == 1 : random.nextDouble() < SAMPLED_PARALLEL;
        rank(tails[side], k < 2);
        ordering.sort(networks[side], keys, 0, order);
        seen[1 - side].gather(starts, generate(side, isParallel), isParallel);
        if (incumbent.isOver()) {
          return;
        }
      }
    }
    seen[0].sort();
    seen[1].sort();
  }

  private void rank(int[] tails, boolean isPlain) {
    int longest = 1;
    for (int tail : tails) {
      longest = Math.max(longest, tail);
    }
    int blur = isPlain ? 1 : Math.max(1, (int) (longest * Math.min(1, WIDE / size)));
    for (int i = 0; i < size; i++) {
      keys[i] = longest - tails[i] + random.nextInt(blur);
    }
  }

  private void breed(int side, Population parents, Population children) {
    for (int k = 0; k < parents.size() && !incumbent.isOver(); k++) {
      int mate = parents.select(random, RIVALS);
      cross(parents.starts[k], parents.starts[mate], parents.ends[mate]);
      ordering.sort(networks[side], keys, random.nextInt(size), order);
      boolean isParallel =
          random.nextDouble() < MUTATION
              ? random.nextDouble() < MUTATED_PARALLEL
              : parents.isParallel[random.nextBoolean() ? k : mate];
      children.replace(k, starts, generate(side, isParallel), isParallel);
    }
  }

  /** In a window of time, the order is as in the mate; what lies about it keeps to its side. */
  private void cross(int[] own, int[] mate, int end) {
    int width = Math.max(1, (int) (LEAST_WINDOW * end) + below(MORE_WINDOW * end));
    int from = below(end - width);
    int apart = 2 * end + 2;
    for (int i = 0; i < size; i++) {
      int start = mate[i];
      if (start < from) {
        keys[i] = own[i] - apart;
      } else {
        keys[i] = start <= from + width ? start : own[i] + apart;
      }
    }
  }

  private int below(double bound) {
    return random.nextInt(Math.max(1, (int) bound));
  }

  private int generate(int side, boolean isParallel) {
    int end =
        isParallel
            ? generation.parallel(networks[side], order, starts)
            : generation.serial(networks[side], order, starts);
    incumbent.offer(side == 1, starts, end);
    return end;
  }
}
