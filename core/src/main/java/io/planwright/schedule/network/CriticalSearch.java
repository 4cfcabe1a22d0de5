package io.planwright.schedule.network;

import io.planwright.run.RunControl;
import io.planwright.schedule.internal.ActivityNetwork;
import io.planwright.schedule.internal.NetworkTimes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Lists critical paths, the one with most work first: a best-first search whose estimate of the
 * work still to come is exact, so that it never looks at a chain that is not listed but for the
 * neighbours of those that are.
 */
final class CriticalSearch {

  private static final long NOT_ON_A_PATH = -1;

  private final ActivityNetwork network;
  private final NetworkTimes times;

  /** The most work from an activity to the finish of the plan, itself included. */
  private final long[] work;

  private final long[] count;
  private final boolean[] isFirst;

  /** Who last looked at an activity, since two dependencies can link the same two. */
  private final int[] seenBy;

  private CriticalSearch(ActivityNetwork network, NetworkTimes times) {
    this.network = network;
    this.times = times;
    this.work = new long[network.size()];
    this.count = new long[network.size()];
    this.isFirst = new boolean[network.size()];
    this.seenBy = new int[network.size()];
  }

  /**
   * Finds the paths, in time linear in the network for the count, plus O(k · l · log(k · l)) for k
   * paths of l activities with few dependencies each; memory for k chains.
   */
  static CriticalPaths of(
      ActivityNetwork network, NetworkTimes times, int most, RunControl control) {
    CriticalSearch search = new CriticalSearch(network, times);
    search.passBackward();
    return new CriticalPaths(search.list(most, control), search.total());
  }

  private void passBackward() {
    Arrays.fill(seenBy, -1);
    for (int i = network.size() - 1; i >= 0; i--) {
      work[i] = NOT_ON_A_PATH;
      if (times.totalFloat(i) == 0) {
        passBackward(i);
      }
    }
  }

  private void passBackward(int position) {
    long best = NOT_ON_A_PATH;
    for (int arc = network.firstArc(position); arc < network.firstArc(position + 1); arc++) {
      if (isNewStep(position, arc)) {
        int to = network.successor(arc);
        best = Math.max(best, work[to]);
        count[position] = sum(count[position], count[to]);
        isFirst[to] = false;
      }
    }
    boolean isLast = best == NOT_ON_A_PATH && times.earliestFinish(position) == times.length();
    if (isLast || best != NOT_ON_A_PATH) {
      work[position] = Math.max(0, best) + network.duration(position);
      count[position] = isLast ? 1 : count[position];
      isFirst[position] = true;
    }
  }

  /** Whether an arc holds its successor and leads on to the finish, and no arc before it did so. */
  private boolean isNewStep(int from, int arc) {
    int to = network.successor(arc);
    if (work[to] == NOT_ON_A_PATH
        || seenBy[to] == from
        || times.startAfter(from, arc) != times.earliestStart(to)) {
      return false;
    }
    seenBy[to] = from;
    return true;
  }

  private static long sum(long a, long b) {
    return a > Long.MAX_VALUE - b ? Long.MAX_VALUE : a + b;
  }

  private long total() {
    long total = 0;
    for (int i = 0; i < count.length; i++) {
      total = isFirst[i] ? sum(total, count[i]) : total;
    }
    return total;
  }

  private List<List<String>> list(int most, RunControl control) {
    Arrays.fill(seenBy, -1);
    TreeSet<Step> open =
        new TreeSet<>(
            Comparator.comparingLong((Step step) -> -step.total)
                .thenComparingInt(step -> -step.order));
    int order = 0;
    for (int i = 0; i < network.size(); i++) {
      if (isFirst[i]) {
        open.add(new Step(null, i, network.duration(i), work[i], order++));
        keep(most, open);
      }
    }
    List<List<String>> paths = new ArrayList<>();
    for (Step step = open.pollFirst(); paths.size() < most && step != null; ) {
      int before = order;
      order = expand(step, order, open);
      if (order == before) {
        control.checkpoint();
        paths.add(ids(step));
      }
      keep(most - paths.size(), open);
      step = open.pollFirst();
    }
    return paths;
  }

  /**
   * Each chain leads to a path of its total at least: those behind as many others are not listed.
   */
  private static void keep(int most, TreeSet<Step> open) {
    while (open.size() > most) {
      open.pollLast();
    }
  }

  /** Adds the steps after one; if there is none, it is the last of a path. */
  private int expand(Step step, int firstOrder, TreeSet<Step> open) {
    int order = firstOrder;
    int from = step.position;
    for (int arc = network.firstArc(from); arc < network.firstArc(from + 1); arc++) {
      if (isNewStep(from, arc)) {
        int to = network.successor(arc);
        long done = step.done + network.duration(to);
        open.add(new Step(step, to, done, step.done + work[to], order++));
      }
    }
    for (int arc = network.firstArc(from); arc < network.firstArc(from + 1); arc++) {
      seenBy[network.successor(arc)] = -1;
    }
    return order;
  }

  private List<String> ids(Step last) {
    List<String> ids = new ArrayList<>();
    for (@Nullable Step step = last; step != null; step = step.before) {
      ids.add(network.activity(step.position).id());
    }
    Collections.reverse(ids);
    return ids;
  }

  /**
   * A chain of activities from its first one on.
   *
   * @param before the chain without its last activity
   * @param position the last activity
   * @param done the work of the chain
   * @param total the most work of a path that begins so
   * @param order of two chains with the same total the later one goes first: it is the longer one,
   *     and all chains of a total would otherwise grow side by side
   */
  private record Step(@Nullable Step before, int position, long done, long total, int order) {}
}
