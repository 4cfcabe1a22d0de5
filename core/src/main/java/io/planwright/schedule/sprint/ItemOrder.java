package io.planwright.schedule.sprint;

import io.planwright.internal.Require;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An order of items in which each comes after those it depends on. */
final class ItemOrder {

  private final int[][] predecessors;
  private final int[] order;

  private ItemOrder(int[][] predecessors, int[] order) {
    this.predecessors = predecessors;
    this.order = order;
  }

  static ItemOrder of(List<BacklogItem> items) {
    Map<String, Integer> positions = new HashMap<>();
    for (BacklogItem item : items) {
      positions.put(item.id(), positions.size());
    }
    int[][] predecessors = new int[items.size()][];
    List<List<Integer>> successors = new ArrayList<>();
    items.forEach(item -> successors.add(new ArrayList<>()));
    for (int i = 0; i < predecessors.length; i++) {
      BacklogItem item = items.get(i);
      predecessors[i] = new int[item.dependsOn().size()];
      for (int k = 0; k < predecessors[i].length; k++) {
        Integer from = positions.get(item.dependsOn().get(k));
        Require.that(
            from != null,
            "dependsOn of " + item.id(),
            item.dependsOn().get(k),
            "name an item of the backlog",
            "Leave out what is done.");
        predecessors[i][k] = Require.nonNull(from, "from");
        successors.get(predecessors[i][k]).add(i);
      }
    }
    return new ItemOrder(predecessors, sorted(items, predecessors, successors));
  }

  private static int[] sorted(
      List<BacklogItem> items, int[][] predecessors, List<List<Integer>> successors) {
    int[] waiting = new int[items.size()];
    Deque<Integer> free = new ArrayDeque<>();
    for (int i = 0; i < waiting.length; i++) {
      waiting[i] = predecessors[i].length;
      if (waiting[i] == 0) {
        free.add(i);
      }
    }
    int[] order = new int[items.size()];
    int size = 0;
    while (!free.isEmpty()) {
      int next = free.remove();
      order[size++] = next;
      for (int successor : successors.get(next)) {
        if (--waiting[successor] == 0) {
          free.add(successor);
        }
      }
    }
    for (int i = 0; i < waiting.length; i++) {
      Require.that(
          waiting[i] == 0,
          "dependsOn of " + items.get(i).id(),
          items.get(i).dependsOn(),
          "not lead in a circle",
          "Take one of the dependencies out.");
    }
    return order;
  }

  int[] predecessors(int item) {
    return predecessors[item];
  }

  /** The items, each after its predecessors. */
  int[] order() {
    return order.clone();
  }
}
