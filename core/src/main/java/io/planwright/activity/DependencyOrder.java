package io.planwright.activity;

import io.planwright.internal.Require;
import java.util.Arrays;
import java.util.List;

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
    for (int i = 0; i < from.length; i++) {
      Dependency dependency = dependencies.get(i);
      from[i] = activity(dependency.predecessorId(), dependency, tree);
      to[i] = activity(dependency.successorId(), dependency, tree);
    }
    int[] firstOut = firstOut(from, activities.size());
    int[] out = grouped(from, firstOut);
    requireSingle(dependencies, firstOut, out, to);
    return new ActivityGraph(order(activities, from, to, firstOut, out), from, to);
  }

  private static int activity(String id, Dependency dependency, BreakdownTree tree) {
    int index = tree.activityIndex(id);
    if (index < 0) {
      boolean isElement = tree.isElement(id);
      Require.that(
          false,
          "dependency",
          dependency,
          isElement
              ? "link activities, and " + id + " is an element"
              : "link known activities, and " + id + " is not",
          isElement
              ? "Link its first or last activity instead."
              : "Add the activity, or correct the id.");
    }
    return index;
  }

  /** Where the dependencies of each predecessor begin once they are grouped. */
  private static int[] firstOut(int[] from, int size) {
    int[] firstOut = new int[size + 1];
    for (int predecessor : from) {
      firstOut[predecessor + 1]++;
    }
    for (int i = 0; i < size; i++) {
      firstOut[i + 1] += firstOut[i];
    }
    return firstOut;
  }

  /** The dependencies by predecessor, those of one in the given order. */
  private static int[] grouped(int[] from, int[] firstOut) {
    int[] next = firstOut.clone();
    int[] out = new int[from.length];
    for (int i = 0; i < from.length; i++) {
      out[next[from[i]]++] = i;
    }
    return out;
  }

  /** Marks per successor what was seen from one predecessor: a set of pairs would cost memory. */
  private static void requireSingle(
      List<Dependency> dependencies, int[] firstOut, int[] out, int[] to) {
    int[] seenFrom = new int[firstOut.length];
    int[] seenTypes = new int[firstOut.length];
    for (int predecessor = 0; predecessor < firstOut.length - 1; predecessor++) {
      for (int i = firstOut[predecessor]; i < firstOut[predecessor + 1]; i++) {
        Dependency dependency = dependencies.get(out[i]);
        int successor = to[out[i]];
        int type = 1 << dependency.type().ordinal();
        if (seenFrom[successor] != predecessor + 1) {
          seenFrom[successor] = predecessor + 1;
          seenTypes[successor] = 0;
        }
        Require.that(
            (seenTypes[successor] & type) == 0,
            "dependency",
            dependency,
            "be the only one of its type between the two",
            "Keep the one with the lag that counts.");
        seenTypes[successor] |= type;
      }
    }
  }

  private static int[] order(
      List<Activity> activities, int[] from, int[] to, int[] firstOut, int[] out) {
    int[] waiting = new int[activities.size()];
    for (int successor : to) {
      waiting[successor]++;
    }
    int[] queue = new int[waiting.length];
    int tail = 0;
    for (int i = 0; i < waiting.length; i++) {
      if (waiting[i] == 0) {
        queue[tail++] = i;
      }
    }
    for (int head = 0; head < tail; head++) {
      for (int i = firstOut[queue[head]]; i < firstOut[queue[head] + 1]; i++) {
        int successor = to[out[i]];
        if (--waiting[successor] == 0) {
          queue[tail++] = successor;
        }
      }
    }
    if (tail < queue.length) {
      throw cycle(activities, from, to, waiting);
    }
    return queue;
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
