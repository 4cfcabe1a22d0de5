package io.planwright.schedule.project;

import java.util.Arrays;

/**
 * Proves a makespan or finds a shorter one, by depth-first branch and bound: time by time
 * everything starts that can; where resources run short, each minimal set of activities whose delay
 * resolves that is a branch, what already runs included.
 *
 * <p>E. Demeulemeester and W. Herroelen, "A branch-and-bound procedure for the multiple
 * resource-constrained project scheduling problem", Management Science 38, 1992, 1803-1818, with
 * their rules of left shift and cut sets; the bounds are the critical path and the work that is
 * left on each resource.
 */
final class DelayingSearch {

  /** Sets of activities are the bits of one word. */
  static final int MOST_ACTIVITIES = Long.SIZE;

  private static final int CLOCK_MASK = 0xff;

  private final Network network;
  private final boolean isReversed;
  private final Incumbent incumbent;
  private final Packing packing;
  private final StateTable table;
  private final Branches branches = new Branches();
  private final int size;
  private final int[] duration;
  private final int[] tail;
  private final long[] before;
  private final long all;
  private final long instant;
  private final long[][] work;
  private final long[] units;
  private final int[] start;
  private int[][] saved = new int[0][];
  private long left;
  private boolean isCut;

  /**
   * Prepares a search on projects that {@link #isFit} accepts.
   *
   * @param isReversed whether the network is seen from the end of the project
   */
  DelayingSearch(
      ProjectProblem problem,
      Network network,
      boolean isReversed,
      Packing packing,
      StateTable table,
      Incumbent incumbent) {
    this.network = network;
    this.isReversed = isReversed;
    this.packing = packing;
    this.table = table;
    this.incumbent = incumbent;
    size = network.size;
    duration = network.duration;
    tail = network.tails();
    before = new long[size];
    start = new int[size];
    all = size == Long.SIZE ? -1 : (1L << size) - 1;
    long none = 0;
    for (int i = 0; i < size; i++) {
      none |= duration[i] == 0 ? 1L << i : 0;
      for (int arc = network.firstBack[i]; arc < network.firstBack[i + 1]; arc++) {
        before[i] |= 1L << network.predecessor[arc];
      }
    }
    instant = none;
    units = problem.resources().stream().mapToLong(RenewableResource::capacity).toArray();
    work = new long[units.length][size];
    for (int k = 0; k < units.length; k++) {
      for (int i = 0; i < size; i++) {
        work[k][i] = (long) problem.activity(i).demands().get(k) * duration[i];
      }
    }
  }

  /** Whether a project is of the kind that can be searched: small, finish to start, no lags. */
  static boolean isFit(Network network, Packing packing) {
    if (network.size > MOST_ACTIVITIES || packing.words > 1) {
      return false;
    }
    for (int i = 0; i < network.size; i++) {
      for (int arc = network.firstArc[i]; arc < network.firstArc[i + 1]; arc++) {
        if (network.gap[arc] != network.duration[i]) {
          return false;
        }
      }
    }
    return true;
  }

  /**
   * Searches for a shorter schedule than the incumbent until there is none.
   *
   * @param nodes how many branchings it may look at
   * @return whether it came to the end: the incumbent is optimal
   */
  boolean run(long nodes) {
    left = nodes;
    isCut = false;
    table.clear();
    branches.clear();
    visit(0, 0, 0, 0);
    return !isCut;
  }

  /** How many branchings the last run did not use. */
  long left() {
    return Math.max(0, left);
  }

  private void visit(long doneBefore, long activeBefore, int timeBefore, int depth) {
    if (isCut || --left < 0 || (left & CLOCK_MASK) == 0 && incumbent.isStopped()) {
      isCut = true;
      return;
    }
    long done = doneBefore;
    long active = activeBefore;
    int time = timeBefore;
    long eligible = eligible(done, active);
    while (true) {
      if ((eligible & instant) != 0) {
        startAt(eligible & instant, time);
        done |= eligible & instant;
        eligible = eligible(done, active);
        continue;
      }
      if (bound(done, active, eligible, time) >= incumbent.makespan()) {
        return;
      }
      if (!fits(active | eligible)) {
        break;
      }
      startAt(eligible, time);
      active |= eligible;
      if (active == 0) {
        incumbent.improve(isReversed, start, end());
        return;
      }
      time = firstFinish(active, time);
      long finished = finished(active, time);
      done |= finished;
      active &= ~finished;
      eligible = eligible(done, active);
    }
    int entry = table.enter(done | active, active, time, start, duration);
    if (entry != StateTable.DOMINATED) {
      branch(done, active, eligible, time, depth);
      table.leave(entry);
    }
  }

  private void branch(long done, long active, long eligible, int time, int depth) {
    if (depth == saved.length) {
      saved = Arrays.copyOf(saved, depth + 1);
      saved[depth] = new int[size];
    }
    System.arraycopy(start, 0, saved[depth], 0, size);
    int first = branches.open();
    startAt(eligible, time);
    long present = active | eligible;
    addKept(present, 0, packing.capacity[0], firstFinish(present, time), present, first);
    int last = branches.size();
    for (int k = first; k < last; k++) {
      long kept = branches.kept(k);
      if (branches.bound(k) >= incumbent.makespan()) {
        break;
      }
      System.arraycopy(saved[depth], 0, start, 0, size);
      if ((active & ~kept) == 0 || !canShift(done, active & kept, eligible & kept, time)) {
        startAt(eligible & kept, time);
        int next = firstFinish(kept, time);
        long finished = finished(kept, next);
        visit(done | finished, kept & ~finished, next, depth + 1);
      }
    }
    branches.close(first);
    System.arraycopy(saved[depth], 0, start, 0, size);
  }

  /** Collects each largest set that can run together, activity after activity kept or delayed. */
  private void addKept(long open, long kept, long free, int earliest, long present, int first) {
    if (open == 0) {
      addIfLargest(kept, free, present & ~kept, first);
      return;
    }
    int i = Long.numberOfTrailingZeros(open);
    long rest = open & (open - 1);
    long remaining = minus(free, i);
    if (remaining >= 0) {
      addKept(rest, kept | 1L << i, remaining, earliest, present, first);
    }
    // What is delayed waits for the first finish at least.
    if (earliest + tail[i] < incumbent.makespan() && packing.demand[i] != 0) {
      addKept(rest, kept, free, earliest, present, first);
    }
  }

  private void addIfLargest(long kept, long free, long delayed, int first) {
    for (long more = delayed; more != 0; more &= more - 1) {
      if (minus(free, Long.numberOfTrailingZeros(more)) >= 0) {
        return;
      }
    }
    int next = firstFinish(kept, -1);
    int bound = 0;
    for (long more = delayed; more != 0; more &= more - 1) {
      bound = Math.max(bound, next + tail[Long.numberOfTrailingZeros(more)]);
    }
    if (bound < incumbent.makespan()) {
      branches.add(first, kept, bound);
    }
  }

  /**
   * Whether something that starts now could have started one unit before, since what ran then is
   * delayed after all: another branch has that, and is no worse.
   */
  private boolean canShift(long done, long active, long starting, int time) {
    if (time == 0) {
      return false;
    }
    long free = packing.capacity[0];
    for (long more = done | active; more != 0; more &= more - 1) {
      int i = Long.numberOfTrailingZeros(more);
      if (start[i] < time && start[i] + duration[i] >= time && duration[i] > 0) {
        free -= packing.demand[i];
      }
    }
    for (long more = starting; more != 0; more &= more - 1) {
      int i = Long.numberOfTrailingZeros(more);
      if (minus(free, i) >= 0 && isReady(i, time - 1)) {
        return true;
      }
    }
    return false;
  }

  private boolean isReady(int activity, int time) {
    for (long more = before[activity]; more != 0; more &= more - 1) {
      int i = Long.numberOfTrailingZeros(more);
      if (start[i] + duration[i] > time) {
        return false;
      }
    }
    return true;
  }

  /** What is left after an activity has taken what it needs; below 0 if something is short. */
  private long minus(long free, int activity) {
    long guard = packing.guard[0];
    long rest = (free | guard) - packing.demand[activity];
    return (rest & guard) == guard ? rest & ~guard : -1;
  }

  private boolean fits(long set) {
    long free = packing.capacity[0];
    for (long more = set; more != 0 && free >= 0; more &= more - 1) {
      free = minus(free, Long.numberOfTrailingZeros(more));
    }
    return free >= 0;
  }

  private long eligible(long done, long active) {
    long eligible = 0;
    for (long more = all & ~(done | active); more != 0; more &= more - 1) {
      int i = Long.numberOfTrailingZeros(more);
      eligible |= (before[i] & ~done) == 0 ? 1L << i : 0;
    }
    return eligible;
  }

  private void startAt(long set, int time) {
    for (long more = set; more != 0; more &= more - 1) {
      start[Long.numberOfTrailingZeros(more)] = time;
    }
  }

  private int firstFinish(long set, int otherwise) {
    int first = Integer.MAX_VALUE;
    for (long more = set; more != 0; more &= more - 1) {
      int i = Long.numberOfTrailingZeros(more);
      first = Math.min(first, start[i] + duration[i]);
    }
    return set == 0 ? otherwise : first;
  }

  private long finished(long set, int time) {
    long finished = 0;
    for (long more = set; more != 0; more &= more - 1) {
      int i = Long.numberOfTrailingZeros(more);
      finished |= start[i] + duration[i] <= time ? 1L << i : 0;
    }
    return finished;
  }

  private int end() {
    int end = 0;
    for (int i = 0; i < size; i++) {
      end = Math.max(end, start[i] + duration[i]);
    }
    return end;
  }

  private int bound(long done, long active, long eligible, int time) {
    int bound = 0;
    for (long more = active; more != 0; more &= more - 1) {
      int i = Long.numberOfTrailingZeros(more);
      bound = Math.max(bound, start[i] + tail[i]);
    }
    for (long more = eligible; more != 0; more &= more - 1) {
      bound = Math.max(bound, time + tail[Long.numberOfTrailingZeros(more)]);
    }
    for (int k = 0; k < units.length; k++) {
      long sum = 0;
      for (long more = all & ~(done | active); more != 0; more &= more - 1) {
        sum += work[k][Long.numberOfTrailingZeros(more)];
      }
      for (long more = active; more != 0; more &= more - 1) {
        int i = Long.numberOfTrailingZeros(more);
        sum += work[k][i] / duration[i] * (start[i] + duration[i] - time);
      }
      if (sum > 0) {
        bound = (int) Math.max(bound, time + (sum + units[k] - 1) / units[k]);
      }
    }
    return bound;
  }
}
