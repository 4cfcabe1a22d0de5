package io.planwright.schedule.sprint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Keeps what was promised as far as hours and dependencies still allow. */
final class Promises {

  private Promises() {}

  static Map<String, Integer> keep(
      SprintRequest request, Map<String, Integer> promised, Set<String> carried) {
    SprintProblem problem = SprintProblem.of(request);
    List<BacklogItem> first = new ArrayList<>(request.backlog());
    first.removeIf(item -> !promised.containsKey(item.id()));
    first.sort(
        Comparator.comparing((BacklogItem item) -> !carried.contains(item.id()))
            .thenComparingDouble(item -> -item.value() / item.effortHours()));
    Map<String, Integer> kept = new HashMap<>();
    double[] left = problem.capacities();
    Set<String> open = new HashSet<>(promised.keySet());
    // An item may have to wait for one of less value: go on until nothing more can be kept.
    boolean isChanged = true;
    while (isChanged) {
      isChanged = false;
      for (BacklogItem item : first) {
        int sprint = promised.getOrDefault(item.id(), 0);
        boolean isHeld =
            open.contains(item.id())
                && item.dependsOn().stream()
                    .allMatch(id -> kept.getOrDefault(id, Integer.MAX_VALUE) <= sprint);
        int at = sprint - request.firstSprint();
        if (isHeld && SprintProblem.fits(item.effortHours(), left[at])) {
          left[at] -= item.effortHours();
          kept.put(item.id(), sprint);
          open.remove(item.id());
          isChanged = true;
        }
      }
    }
    return kept;
  }
}
