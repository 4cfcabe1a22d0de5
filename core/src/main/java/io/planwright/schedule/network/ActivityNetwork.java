package io.planwright.schedule.network;

import io.planwright.activity.Activity;
import io.planwright.activity.Dependency;
import io.planwright.activity.WorkBreakdown;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The activities in an order in which each comes after all that it waits for, and the dependencies
 * as arcs between them, grouped by predecessor.
 *
 * <p>An arc says how many working days at least lie between the two <em>starts</em>, whatever
 * events its dependency links, since an activity's finish is its start plus its duration.
 */
final class ActivityNetwork {

  private final List<Activity> activities;
  private final int[] firstArc;
  private final int[] successor;
  private final long[] gap;
  private final Dependency[] dependency;

  private ActivityNetwork(List<Activity> activities, int arcs) {
    this.activities = activities;
    this.firstArc = new int[activities.size() + 1];
    this.successor = new int[arcs];
    this.gap = new long[arcs];
    this.dependency = new Dependency[arcs];
  }

  static ActivityNetwork of(WorkBreakdown breakdown) {
    List<Dependency> dependencies = breakdown.dependencies();
    ActivityNetwork network =
        new ActivityNetwork(breakdown.activitiesInOrder(), dependencies.size());
    Map<String, Integer> positions = new HashMap<>();
    for (Activity activity : network.activities) {
      positions.put(activity.id(), positions.size());
    }
    int[] from = new int[dependencies.size()];
    for (int i = 0; i < from.length; i++) {
      from[i] = positions.getOrDefault(dependencies.get(i).predecessorId(), 0);
      network.firstArc[from[i] + 1]++;
    }
    for (int i = 0; i < network.size(); i++) {
      network.firstArc[i + 1] += network.firstArc[i];
    }
    int[] next = network.firstArc.clone();
    for (int i = 0; i < from.length; i++) {
      Dependency dependency = dependencies.get(i);
      int to = positions.getOrDefault(dependency.successorId(), 0);
      network.setArc(next[from[i]]++, from[i], to, dependency);
    }
    return network;
  }

  private void setArc(int arc, int from, int to, Dependency link) {
    successor[arc] = to;
    dependency[arc] = link;
    gap[arc] =
        (long) link.lagDays()
            + (link.type().isFromStart() ? 0 : duration(from))
            - (link.type().isToStart() ? 0 : duration(to));
  }

  int size() {
    return activities.size();
  }

  Activity activity(int position) {
    return activities.get(position);
  }

  int duration(int position) {
    return activities.get(position).durationDays();
  }

  /** The first arc of a predecessor; its last is before the first arc of the next. */
  int firstArc(int position) {
    return firstArc[position];
  }

  int successor(int arc) {
    return successor[arc];
  }

  /** How many working days the successor starts after its predecessor's start, at least. */
  long gap(int arc) {
    return gap[arc];
  }

  Dependency dependency(int arc) {
    return dependency[arc];
  }
}
