package io.planwright.schedule.staffed;

import io.planwright.activity.Activity;
import io.planwright.activity.Dependency;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Activities, dependencies and ways as they are read from a request, and what was refused. */
final class ModelRows {

  final List<Activity> activities = new ArrayList<>();
  final List<Integer> project = new ArrayList<>();
  final List<Way[]> ways = new ArrayList<>();

  /** Why no plan can exist; empty if none was found so far. */
  final List<String> conflicts = new ArrayList<>();

  private final int people;
  private final List<int[]> links = new ArrayList<>();
  private final List<Dependency> dependencies = new ArrayList<>();

  ModelRows(StaffedRequest request) {
    people = request.staff().size();
    for (int p = 0; p < request.projects().size(); p++) {
      addProject(request.projects().get(p), p);
    }
  }

  private void addProject(StaffedProject project, int place) {
    Map<String, Integer> index = new HashMap<>();
    for (Activity each : project.work().activities()) {
      index.put(each.id(), activities.size());
      activities.add(each);
      this.project.add(place);
    }
    for (Dependency each : project.work().dependencies()) {
      links.add(
          new int[] {
            index.getOrDefault(each.predecessorId(), 0), index.getOrDefault(each.successorId(), 0)
          });
      dependencies.add(each);
    }
  }

  int[] firstArc() {
    int[] first = new int[activities.size() + 1];
    for (int[] link : links) {
      first[link[1] + 1]++;
    }
    for (int i = 0; i < activities.size(); i++) {
      first[i + 1] += first[i];
    }
    return first;
  }

  /** The places of the dependencies in the order of who waits. */
  private int[] order() {
    int[] next = firstArc();
    int[] order = new int[links.size()];
    for (int k = 0; k < order.length; k++) {
      order[next[links.get(k)[1]]++] = k;
    }
    return order;
  }

  int[] predecessors() {
    int[] order = order();
    int[] predecessors = new int[order.length];
    for (int k = 0; k < order.length; k++) {
      predecessors[k] = links.get(order[k])[0];
    }
    return predecessors;
  }

  Dependency[] arcs() {
    int[] order = order();
    Dependency[] arcs = new Dependency[order.length];
    for (int k = 0; k < order.length; k++) {
      arcs[k] = dependencies.get(order[k]);
    }
    return arcs;
  }

  int[] flexibility() {
    int[] places = new int[people + 1];
    for (Way[] each : ways) {
      for (Way way : each) {
        for (int[] candidates : way.candidates) {
          for (int person : candidates) {
            places[person]++;
          }
        }
      }
    }
    return places;
  }
}
