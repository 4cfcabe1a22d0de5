package io.planwright.activity;

import io.planwright.internal.Require;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The activities in an order in which each comes after all that it waits for.
 *
 * <p>A. B. Kahn, "Topological sorting of large networks", <em>Communications of the ACM</em> 5
 * (11), 1962, pp. 558-562: linear in activities and dependencies. What cannot be ordered has a
 * predecessor that cannot be ordered either, so that following these predecessors finds a cycle.
 */
final class DependencyOrder {

  private DependencyOrder() {}

  /** Orders the activities, or names the dependency or the cycle that forbids it. */
  static ActivityGraph of(
      List<Activity> activities, List<Dependency> dependencies, BreakdownTree tree) {
    int[] from = new int[dependencies.size()];
    int[] to = new int[dependencies.size()];
    Set<Dependency> seen = new HashSet<>();
    for (int i = 0; i < from.length; i++) {
      Dependency dependency = dependencies.get(i);
      from[i] = activity(dependency.predecessorId(), dependency, tree);
      to[i] = activity(dependency.successorId(), dependency, tree);
      Require.that(
          seen.add(dependency.withLagDays(0)),
          "dependency",
          dependency,
          "be the only one of its type between the two",
          "Keep the one with the lag that counts.");
    }
    return new ActivityGraph(order(activities, from, to), from, to);
  }

  private static int activity(String id, Dependency dependency, BreakdownTree tree) {
    Require.that(
        !tree.isElement(id),
        "dependency",
        dependency,
        "link activities, and " + id + " is an element",
        "Link its first or last activity instead.");
    int index = tree.activityIndex(id);
    Require.that(
        index >= 0,
        "dependency",
        dependency,
        "link known activities, and " + id + " is not",
        "Add the activity, or correct the id.");
    return index;
  }

  private static int[] order(List<Activity> activities, int[] from, int[] to) {
    int[] waiting = new int[activities.size()];
    int[] firstOut = new int[activities.size() + 1];
    for (int i = 0; i < from.length; i++) {
      waiting[to[i]]++;
      firstOut[from[i] + 1]++;
    }
    for (int i = 0; i < waiting.length; i++) {
      firstOut[i + 1] += firstOut[i];
    }
    int[] successors = successors(from, to, firstOut);
    int[] queue = new int[waiting.length];
    int tail = 0;
    for (int i = 0; i < waiting.length; i++) {
      if (waiting[i] == 0) {
        queue[tail++] = i;
      }
    }
    for (int head = 0; head < tail; head++) {
      for (int out = firstOut[queue[head]]; out < firstOut[queue[head] + 1]; out++) {
        if (--waiting[successors[out]] == 0) {
          queue[tail++] = successors[out];
        }
      }
    }
    if (tail < queue.length) {
      throw cycle(activities, from, to, waiting);
    }
    return queue;
  }

  private static int[] successors(int[] from, int[] to, int[] firstOut) {
    int[] next = firstOut.clone();
    int[] successors = new int[to.length];
    for (int i = 0; i < to.length; i++) {
      successors[next[from[i]]++] = to[i];
    }
    return successors;
  }

  private static IllegalArgumentException cycle(
      List<Activity> activities, int[] from, int[] to, int[] waiting) {
    int[] waitsFor = new int[waiting.length];
    Arrays.fill(waitsFor, -1);
    int start = -1;
    for (int i = 0; i < from.length; i++) {
      if (waiting[from[i]] > 0 && waiting[to[i]] > 0) {
        waitsFor[to[i]] = from[i];
        start = to[i];
      }
    }
    CyclePath cycle = CyclePath.following(waitsFor, start).reversed();
    return new IllegalArgumentException(
        "dependencies ["
            + cycle.text(index -> activities.get(index).id())
            + "] must not form a cycle. Remove one of these dependencies.");
  }
}
